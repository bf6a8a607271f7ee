import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import { withAntecedents } from './antecedent.ts'
import { blameDrafts } from './blame.ts'
import { conditionDrafts } from './condition.ts'
import { connectiveDrafts } from './connective.ts'
import { type Draft, effectFinding } from './finding.ts'
import { nounDrafts } from './noun.ts'
import { purposeDrafts } from './purpose.ts'
import { settle } from './settle.ts'
import { verbDrafts } from './verb.ts'

/** The surest forms first. */
const RULES: readonly ((analysis: Analysis) => Iterable<Draft>)[] = [
  blameDrafts,
  conditionDrafts,
  verbDrafts,
  nounDrafts,
  connectiveDrafts,
  purposeDrafts,
]

/** What leads to or prevents what, as somebody claims; each finding names the rule of its form. */
const claim: Extractor = {
  name: 'effect/claim',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['attribution'],
  extract(analysis, found) {
    const drafts = RULES.flatMap((read) => Array.from(read(analysis)))
    return settle(withAntecedents(analysis, drafts).flatMap((draft) => effectFinding(analysis, draft, found) ?? []))
  },
}

export const effectExtractors: readonly Extractor[] = [claim]
