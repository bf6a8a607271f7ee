import type { Finding } from '../../model/statement.ts'

/**
 * Findings without those whose words overlap a better one's: the longer wins, then the one that stands earlier in the
 * list. In the order of the text.
 */
export function settle<F extends Finding>(findings: readonly F[]): F[] {
  const length = ({ anchor }: F) => anchor.end - anchor.start
  const kept: F[] = []
  let cluster: F[] = []
  let end = -1
  const close = () => {
    const taken: F[] = []
    for (const candidate of cluster.toSorted((a, b) => length(b) - length(a))) {
      const clashes = taken.some(
        ({ anchor }) => anchor.start < candidate.anchor.end && candidate.anchor.start < anchor.end,
      )
      if (!clashes) taken.push(candidate)
    }
    kept.push(...taken.toSorted((a, b) => a.anchor.start - b.anchor.start))
  }
  for (const finding of findings.toSorted((a, b) => a.anchor.start - b.anchor.start)) {
    if (finding.anchor.start >= end) {
      close()
      cluster = []
    }
    cluster.push(finding)
    end = Math.max(end, finding.anchor.end)
  }
  close()
  return kept
}
