import type { Finding } from '../../model/statement.ts'

/**
 * Findings without those whose words overlap a better one's: the longer wins, and of equals the one found first. A count
 * inside a fraction or a part ("a third of the 4,100 homes", "three of the five parties") stays beside it.
 */
export function settle<F extends Finding>(findings: readonly F[]): F[] {
  const kept: F[] = []
  const length = ({ anchor }: F) => anchor.end - anchor.start
  const byLength = findings.toSorted((a, b) => length(b) - length(a))
  const taken = new Map<number, F[]>()
  const bucket = (offset: number) => offset >> 8
  for (const candidate of byLength) {
    const near = [bucket(candidate.anchor.start), bucket(candidate.anchor.end)]
      .flatMap((at) => [at - 1, at, at + 1])
      .flatMap((at) => taken.get(at) ?? [])
    if (near.some((other) => clash(other, candidate))) continue
    kept.push(candidate)
    const at = bucket(candidate.anchor.start)
    taken.set(at, [...(taken.get(at) ?? []), candidate])
  }
  return kept.toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
}

function clash(longer: Finding, shorter: Finding): boolean {
  if (longer.anchor.start >= shorter.anchor.end || shorter.anchor.start >= longer.anchor.end) return false
  const part = /\sof\s/.exec(longer.anchor.exact)
  const inside =
    part !== null && shorter.anchor.start > longer.anchor.start + part.index && shorter.anchor.end === longer.anchor.end
  return !inside
}
