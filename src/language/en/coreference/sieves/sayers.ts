import { objectBeside } from '../beside.ts'
import type { Candidate, Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { SAYING } from '../lexicon.ts'
import { isSayer, SPEAKING } from '../saying.ts'
import type { Sieve } from './sieve.ts'

/** Sentences back in which the one who says is looked for. */
const REACH = { person: 4, body: 2 }

/**
 * "He said" is who was named last: the one person, of that sex as far as the words tell, of the nearest sentence that
 * names one. "It said", "they said" are the body or the people that the nearest sentence is about, or the writing that
 * it opens with. Reports go on with a speaker by the pronoun. Not inside quotations, which speak of others.
 */
export const sayers: Sieve = (passage, entities) => {
  const people = bySentence(passage, isPerson)
  const bodies = bySentence(passage, isBody)
  const several = bySentence(passage, areSeveral)
  for (const candidate of passage.candidates) {
    const { pronoun, index, quotation } = candidate
    if (pronoun?.person !== 3 || pronoun.use !== 'personal' || quotation >= 0) continue
    const teller = tellerOf(passage, candidate)
    if (teller >= 0 && entities.join(index, teller, 'pronoun')) continue
    if (!isSayer(passage.tree, candidate.head)) continue
    const { gender, count } = pronoun
    const sex = count !== 'p' && (gender === 'm' || gender === 'f') ? gender : null
    const found = sex
      ? nearest(passage, entities, candidate, people, REACH.person)
      : nearest(passage, entities, candidate, count === 'p' ? several : bodies, REACH.body)
    const one = found && (sex ? chosen(passage, entities, found, sex) : topic(passage, found))
    if (one) entities.join(index, one.index, 'pronoun')
  }
}

/** "The ministry said it would", "Reyes said he had": the one who says that, or -1. */
function tellerOf({ words, tree, byHead, candidates }: Passage, { head, index }: Candidate): number {
  const { relation, head: verb } = words[head]!
  const above = words[verb]
  if (!relation.startsWith('nsubj') || above?.relation !== 'ccomp' || !SAYING.has(words[above.head]!.lemma)) return -1
  const subject = tree.children(above.head).find((child) => words[child]!.relation === 'nsubj') ?? -1
  const teller = subject < 0 ? -1 : byHead[subject]!
  return teller >= 0 && teller < index && SPEAKING.has(candidates[teller]!.sort) ? teller : -1
}

/** Those of the nearest sentence that has any, of which the pronoun may be said; null where none has. */
function nearest(
  passage: Passage,
  entities: Entities,
  candidate: Candidate,
  all: ReadonlyMap<number, readonly Candidate[]>,
  reach: number,
): readonly Candidate[] | null {
  const { sentences } = passage
  const { index, sentence } = candidate
  const actedOn = objectBeside(passage, candidate)
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    if (sentences[at]!.heading && at !== sentence) return null
    const found = (all.get(at) ?? []).filter(
      (one) =>
        one.index < index && entities.agree(index, one.index) && !(actedOn >= 0 && entities.same(actedOn, one.index)),
    )
    if (found.length > 0) return found
  }
  return null
}

/** What the sentence is about, its subject, before what it only opens with. */
const topic = ({ words }: Passage, found: readonly Candidate[]): Candidate | null =>
  found.find(({ head }) => words[head]!.relation.startsWith('nsubj')) ?? found[0] ?? null

/** The only one, or the first whose sex is known; whoever owns something stands back behind those who do something. */
function chosen(
  { words }: Passage,
  entities: Entities,
  people: readonly Candidate[],
  sex: 'm' | 'f',
): Candidate | null {
  const doers = people.filter(({ head }) => words[head]!.relation !== 'nmod:poss')
  const pool = doers.length > 0 ? doers : people
  const sure = pool.find(({ index }) => entities.known(index).gender === sex)
  if (sure) return sure
  const things = new Set(pool.map(({ index }) => entities.of(index)))
  return things.size === 1 ? pool[0]! : null
}

/** Named, or by a noun the subject of a verb. */
function isPerson({ kind, sort, head, count }: Candidate, { words }: Passage): boolean {
  if (count === 'p') return false
  return sort === 'person' && (kind === 'name' || (kind === 'noun' && words[head]!.relation.startsWith('nsubj')))
}

/** A body or writing that is the subject of its sentence; or a writing with which the sentence opens: "In a memo, ...". */
function isBody(candidate: Candidate, { words, sentences }: Passage): boolean {
  const { kind, sort, head, sentence, count } = candidate
  const [from] = candidate.words
  if (kind === 'pronoun' || count === 'p' || (sort !== 'group' && sort !== 'words')) return false
  const { relation, head: above } = words[head]!
  const isMain = relation.startsWith('nsubj') && words[above]?.relation === 'root'
  return isMain || (sort === 'words' && relation === 'obl' && from - sentences[sentence]!.words[0] <= 1)
}

/** Persons or bodies that are the subject of their sentence. */
function areSeveral({ kind, sort, head, count }: Candidate, { words }: Passage): boolean {
  const { relation, head: above } = words[head]!
  const isMain = relation.startsWith('nsubj') && words[above]?.relation === 'root'
  return kind !== 'pronoun' && count === 'p' && isMain && (sort === 'person' || sort === 'group')
}

/** Candidates by sentence, outside of quotations. */
function bySentence(
  passage: Passage,
  fits: (candidate: Candidate, passage: Passage) => boolean,
): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>()
  for (const candidate of passage.candidates) {
    const { quotation, parts, sentence, qualifier } = candidate
    if (quotation >= 0 || parts || qualifier || !fits(candidate, passage)) continue
    const list = found.get(sentence)
    if (list === undefined) found.set(sentence, [candidate])
    else list.push(candidate)
  }
  return found
}
