import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { spanOf } from '../clause/phrase.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { firstOfEach, wordsFinding } from './finding.ts'
import { roleNoun } from './lexicon.ts'
import { closing } from './nominal.ts'

/**
 * Persons named with their body: "said X of the Institution of Surveyors", "X, from the University of Y".
 *
 * The role is "of the ..." as written. Not: places ("X of Lyon"), what belongs to an office ("Mayor X of Y").
 */
export const member: Extractor = {
  name: 'role/member',
  requires: ['sentences', 'words', 'names', 'coreference'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearersOf(analysis).all.flatMap((bearer) => (bearer.type === 'person' ? (read(analysis, bearer) ?? []) : [])),
      found,
    ),
}

function read(analysis: Analysis, bearer: Bearer): Finding<Role> | null {
  const { words } = analysis
  const { byWord } = bearersOf(analysis)
  const end = bearer.words[1]
  const at = words[end]?.text === ',' ? end + 1 : end
  const preposition = words[at]
  if (preposition?.sentence !== words[end - 1]!.sentence || !/^(?:of|from|with|at)$/.test(preposition.text)) return null
  const body = preposition.head
  const { relation, head } = words[body]!
  if (!relation.startsWith('nmod') || head < bearer.words[0] || head >= end) return null
  const own = byWord.get(body)
  const noun = roleNoun(words, body)
  const isBody = own ? own.type === 'organization' : preposition.text === 'of' && noun?.main.has('body') === true
  const to = own ? Math.max(own.words[1], closing(analysis, body)) : closing(analysis, body)
  return isBody ? wordsFinding(analysis, member.name, bearer, spanOf(analysis, [at, to])) : null
}
