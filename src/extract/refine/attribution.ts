import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'

export interface Identified {
  readonly id: string
  readonly finding: Finding
}

const length = ({ start, end }: Span): number => end - start
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * For each finding the id of the innermost attribution whose content holds it; those in the report's own voice are left
 * out. An attribution stands in one that is longer than itself, so that no chain of them closes.
 */
export function attributionsAround(all: readonly Identified[]): ReadonlyMap<string, string> {
  const byStart = all.toSorted((a, b) => a.finding.anchor.start - b.finding.anchor.start)
  const attributions = byStart.filter(({ finding }) => finding.content.kind === 'attribution')
  const found = new Map<string, string>()
  // Attributions that begin at the finding or before it and have not ended there: few, however long the report.
  let open: Identified[] = []
  let next = 0
  for (const { id, finding } of byStart) {
    const { start } = finding.anchor
    for (; next < attributions.length && attributions[next]!.finding.anchor.start <= start; next++) {
      open.push(attributions[next]!)
    }
    open = open.filter((one) => one.finding.anchor.end > start)
    const around = innermost(open, finding)
    if (around) found.set(id, around.id)
  }
  return found
}

function innermost(attributions: readonly Identified[], { anchor, content }: Finding): Identified | null {
  const least = content.kind === 'attribution' ? length(anchor) + 1 : 0
  let found: Identified | null = null
  for (const one of attributions) {
    const outer = one.finding.anchor
    if (length(outer) < least || !contains(outer, anchor)) continue
    if (found === null || length(outer) < length(found.finding.anchor)) found = one
  }
  return found
}
