import type { Extractor } from '../../model/extractor.ts'
import { effectDrafts } from './drafts.ts'
import { effectFinding } from './finding.ts'
import { settle } from './settle.ts'

/** What leads to or prevents what, as somebody claims; each finding names the rule of its form. */
const claim: Extractor = {
  name: 'effect/claim',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['attribution'],
  extract: (analysis, found) =>
    settle(effectDrafts(analysis).flatMap((draft) => effectFinding(analysis, draft, found) ?? [])),
}

export const effectExtractors: readonly Extractor[] = [claim]
