import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { spanOf } from '../clause/phrase.ts'
import { bearersOf } from './bearers.ts'
import { firstOfEach, wordsFinding } from './finding.ts'
import { DUTIES } from './lexicon.ts'
import { isMark } from './nominal.ts'

const MOST_WORDS = 12

/**
 * Relative clauses that tell a duty: "X, who heads the agency,", "X, who will advise the inquiry,".
 *
 * The role is the clause. Not: what somebody did or feels ("who lost her son", "who is glad").
 */
export const relative: Extractor = {
  name: 'role/relative',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
      found,
    ),
}

function read(analysis: Analysis, clause: Clause): Finding<Role> | null {
  const { words } = analysis
  const { kind, relation, lemma, host, voice, negation, predicate } = clause
  if (
    kind !== 'verb' ||
    relation !== 'relative' ||
    host === null ||
    voice !== 'active' ||
    negation !== null ||
    !DUTIES.has(lemma)
  )
    return null
  const bearer = bearersOf(analysis).byWord.get(host)
  if (bearer?.type !== 'person') return null
  const from = clause.words[0]
  if (words[from]?.text !== 'who') return null
  let to = predicate + 1
  while (to < clause.words[1] && !isMark(words[to]!)) to++
  if (to - predicate < 2 || to - from > MOST_WORDS) return null
  return wordsFinding(analysis, relative.name, bearer, spanOf(analysis, [from, to]))
}
