import type { Finding } from '../../model/statement.ts'

/** Of findings whose anchors overlap, the one of the earlier rule. */
export function firstOfOverlapping(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const one of findings) {
    const isTaken = kept.some(({ anchor: { start, end } }) => start < one.anchor.end && one.anchor.start < end)
    if (!isTaken) kept.push(one)
  }
  return kept
}
