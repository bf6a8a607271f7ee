import { hash } from 'node:crypto'
import type { Analysis } from '../../model/analysis.ts'
import type { Finding, Statement } from '../../model/statement.ts'
import { assertHolds } from './anchors.ts'
import { attributionsAround } from './attribution.ts'
import { denialsIn } from './denial.ts'
import { dropDuplicates } from './duplicates.ts'

const HASH_LENGTH = 16

/** @param article, written  as JSON */
function idOf(article: string, { anchor, content }: Finding, written: string): string {
  const said = `[${article},"${content.kind}",${anchor.start},${anchor.end},${written}]`
  return `s${hash('sha256', said).slice(0, HASH_LENGTH)}`
}

/** JSON of the content of a finding, made once. */
function writing(): (finding: Finding) => string {
  const made = new Map<Finding, string>()
  return (finding) => {
    let written = made.get(finding)
    if (written === undefined) {
      written = JSON.stringify(finding.content)
      made.set(finding, written)
    }
    return written
  }
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
  const written = writing()
  const kept = dropDuplicates(findings, written)
  const own = JSON.stringify(article.id)
  const identified = kept.map((finding) => ({ finding, id: idOf(own, finding, written(finding)) }))
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
