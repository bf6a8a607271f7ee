import type { Anchor } from '../../model/anchor.ts'
import type { Content, Finding } from '../../model/statement.ts'
import { holds } from '../../text/anchor.ts'

function anchorsOf(content: Content): readonly (Anchor | null)[] {
  switch (content.kind) {
    case 'attribution':
      return [content.sourceAnchor]
    case 'time':
      return [content.dates]
    case 'quantity':
      return [content.clause]
    case 'measure':
      return [content.cue]
    default:
      return []
  }
}

/**
 * Believes a finding only if all its words stand where it says.
 *
 * @throws Error  naming the rule and the anchor
 */
export function assertHolds(text: string, { rule, anchor, content, grounds = {} }: Finding): void {
  const grounding = Object.values(grounds).map(({ words }) => words)
  for (const one of [anchor, ...anchorsOf(content), ...grounding]) {
    if (one && !(one.start < one.end && holds(text, one))) {
      const found = JSON.stringify(text.slice(one.start, one.end))
      throw new Error(`rule ${rule}: expected ${JSON.stringify(one.exact)} at ${one.start}-${one.end}, found ${found}`)
    }
  }
}
