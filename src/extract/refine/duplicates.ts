import type { Finding, StatementKind } from '../../model/statement.ts'

// One span has one reading of these kinds; of a role or a position it may hold several ("X and Y, both ministers").
const ONE_READING: ReadonlySet<StatementKind> = new Set(['time', 'quantity', 'attribution', 'measure'])

const keyOf = ({ anchor, content }: Finding): string => {
  const place = `${content.kind} ${anchor.start} ${anchor.end}`
  return ONE_READING.has(content.kind) ? place : `${place} ${JSON.stringify(content)}`
}

/** Findings without those that an earlier rule gave already; order kept. */
export function dropDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = keyOf(finding)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
