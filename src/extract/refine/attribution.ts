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
  const attributions = all.filter(({ finding }) => finding.content.kind === 'attribution')
  // Shortest first: the first that holds a finding is the innermost.
  attributions.sort((a, b) => length(a.finding.anchor) - length(b.finding.anchor))
  const found = new Map<string, string>()
  for (const { id, finding } of all) {
    const least = finding.content.kind === 'attribution' ? length(finding.anchor) + 1 : 0
    const around = attributions.find(
      ({ finding: { anchor } }) => length(anchor) >= least && contains(anchor, finding.anchor),
    )
    if (around) found.set(id, around.id)
  }
  return found
}
