import type { Finding, StatementKind } from '../../model/statement.ts'

// One span has one reading of these kinds; of a role or a position it may hold several ("X and Y, both ministers").
const ONE_READING: ReadonlySet<StatementKind> = new Set(['time', 'quantity', 'measure'])

/** The content of a finding as JSON. */
export type Written = (finding: Finding) => string

function keyOf(finding: Finding, written: Written): string {
  const { anchor, content } = finding
  const place = `${content.kind} ${anchor.start} ${anchor.end}`
  if (content.kind === 'attribution') return `${place} ${content.source}`
  return ONE_READING.has(content.kind) ? place : `${place} ${written(finding)}`
}

/** Findings without those that an earlier rule gave already; order kept. What two say together is said by both. */
export function dropDuplicates(findings: readonly Finding[], written: Written): Finding[] {
  const seen = new Set<string>()
  const saidBy = new Map<string, string>()
  return findings.filter((finding) => {
    const { rule, anchor, content } = finding
    if (content.kind === 'attribution') {
      const place = `${anchor.start} ${anchor.end}`
      if ((saidBy.get(place) ?? rule) !== rule) return false
      saidBy.set(place, rule)
    }
    const key = keyOf(finding, written)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
