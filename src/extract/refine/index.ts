import { createHash } from 'node:crypto'
import type { Analysis } from '../../model/analysis.ts'
import type { Finding, Statement } from '../../model/statement.ts'
import { assertHolds } from './anchors.ts'
import { attributionsAround } from './attribution.ts'
import { denialsIn } from './denial.ts'
import { dropDuplicates } from './duplicates.ts'

const HASH_LENGTH = 16

function idOf(article: string, { anchor, content }: Finding): string {
  const said = JSON.stringify([article, content.kind, anchor.start, anchor.end, content])
  return `s${createHash('sha256').update(said).digest('hex').slice(0, HASH_LENGTH)}`
}

/**
 * Findings of one article as statements, by place: each once, with an id, the attribution around what it says, and an anchor
 * that holds the words by which it is denied.
 *
 * @throws Error  when an anchor does not hold
 */
export function refine(analysis: Analysis, findings: readonly Finding[]): Statement[] {
  const { article, text } = analysis
  for (const finding of findings) assertHolds(text, finding)
  const kept = dropDuplicates(findings)
  const identified = kept.map((finding) => ({ finding, id: idOf(article.id, finding) }))
  const around = attributionsAround(identified)
  const anchorOf = denialsIn(analysis)
  return identified
    .map(
      ({ finding, id }): Statement => ({
        id,
        article: article.id,
        ...finding,
        anchor: anchorOf(finding),
        attribution: around.get(id) ?? null,
        reader: 'rules',
      }),
    )
    .sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end)
}
