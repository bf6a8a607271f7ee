import type { Sentence } from '../../../model/analysis.ts'
import type { Name } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import type { Candidate, Passage } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { Entities } from './entities.ts'
import { personName } from './person-name.ts'
import { quotationOf, quotations } from './quotes.ts'
import { acronyms } from './sieves/acronyms.ts'
import { firms } from './sieves/firms.ts'
import { otherNames, personNames } from './sieves/names.ts'
import { sayers } from './sieves/sayers.ts'
import type { Sieve } from './sieves/sieve.ts'
import { speakers } from './sieves/speakers.ts'
import { appositions, predicates, relatives } from './sieves/syntax.ts'
import { titles } from './sieves/titles.ts'
import { treeOf } from './tree.ts'

/** The surest first, so that what they join helps those after them. */
const SIEVES: readonly Sieve[] = [
  acronyms,
  appositions,
  relatives,
  personNames,
  otherNames,
  predicates,
  titles,
  firms,
  sayers,
  speakers,
]

/** The candidates of a text and what the sieves alone join; see `coreference`. */
export function sieved(
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
  names: readonly Name[],
): { passage: Passage; entities: Entities } {
  const passage = passageOf(text, sentences, words, names)
  const entities = new Entities(passage.candidates, ({ name }) => {
    if (names[name]?.type !== 'person') return null
    const parts = personName(words, names[name].words)
    return parts?.given ? parts : null
  })
  for (const sieve of SIEVES) sieve(passage, entities)
  return { passage, entities }
}

function passageOf(
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
  names: readonly Name[],
): Passage {
  const tree = treeOf(words)
  const quoted = quotations(text)
  const candidates = candidatesOf(tree, names, quotationOf(words, quoted))
  const byHead = new Int32Array(words.length).fill(-1)
  for (const { head, index, parts } of candidates) if (parts === null) byHead[head] = index
  return { text, words, sentences, names, tree, candidates, byHead, quotations: quoted }
}

/** Which of the two sets of weights ranks the antecedents of a candidate. */
export function rankerOf({ pronoun }: Candidate): 'pronoun' | 'noun' {
  return pronoun ? 'pronoun' : 'noun'
}

/** Whether a candidate is one whose antecedent is left to a ranker: no sieve has joined it to an earlier one. */
export function isRanked({ index, pronoun, parts, determiner }: Candidate, entities: Entities): boolean {
  if (
    parts ||
    determiner === 'another' ||
    entities.isLeft(index) ||
    pronoun?.use === 'relative' ||
    pronoun?.use === 'indefinite'
  )
    return false
  return !entities.links(index).some(({ to }) => to < index)
}
