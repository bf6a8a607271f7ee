import type { Word } from '../../../../model/word.ts'
import type { Candidate, Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { nounOf } from '../lexicon.ts'

/** Something said of a named thing: "Finance *Minister* Reyes", "the harbour *master*". */
interface Role {
  /** Candidate that bears it. */
  readonly bearer: number
  readonly modifiers: readonly string[]
}

/** Sentences after which a role that was mentioned once no longer stands for its bearer. */
const REACH = 40
/** Bearers looked at under one noun. */
const MOST = 12

/** "The minister" is the last and only named minister before it; where two are named, it is nobody's. */
export function titles(passage: Passage, entities: Entities): void {
  const roles = new Map<string, Role[]>()
  for (const candidate of passage.candidates) {
    if (candidate.name >= 0 && !candidate.parts) {
      for (const [lemma, modifiers] of titleWords(passage, candidate)) note(roles, lemma, candidate.index, modifiers)
      continue
    }
    const { lemma } = passage.words[candidate.head]!
    if (candidate.kind !== 'noun' || candidate.parts) continue
    const bearer = namedBefore(passage, entities, candidate)
    if (bearer >= 0) note(roles, lemma.toLowerCase(), bearer, candidate.modifiers)
    else if (candidate.determiner === 'the' && candidate.count !== 'p' && !candidate.qualifier)
      goBack(passage, entities, candidate, roles.get(lemma.toLowerCase()) ?? [])
  }
}

function goBack({ candidates }: Passage, entities: Entities, candidate: Candidate, roles: readonly Role[]): void {
  const fitting = roles.filter(
    ({ bearer, modifiers }) =>
      candidate.modifiers.every((modifier) => modifiers.includes(modifier)) &&
      candidate.sentence - candidates[bearer]!.sentence <= REACH,
  )
  const things = new Set(fitting.map(({ bearer }) => entities.of(bearer)))
  if (things.size === 1) entities.join(candidate.index, fitting.at(-1)!.bearer, 'title')
  else if (things.size > 1) entities.leave(candidate.index)
}

function namedBefore({ candidates }: Passage, entities: Entities, { index }: Candidate): number {
  const link = entities.links(index).find(({ reason }) => reason === 'apposition' || reason === 'predicate')
  return link && candidates[link.to]!.kind === 'name' ? link.to : -1
}

function note(roles: Map<string, Role[]>, lemma: string, bearer: number, modifiers: readonly string[]): void {
  const list = roles.get(lemma) ?? []
  roles.set(lemma, list)
  list.push({ bearer, modifiers })
  if (list.length > MOST) list.shift()
}

/** Nouns for people among the words of the title beside a name, each with the words before it. */
function titleWords({ words, names }: Passage, { name, words: [from] }: Candidate): [string, string[]][] {
  const { words: own, title } = names[name]!
  return [...offices(words, Math.max(from, own[0] - 8), own[0]), ...(title ? offices(words, ...title) : [])]
}

function offices(words: readonly Word[], from: number, to: number): [string, string[]][] {
  const found: [string, string[]][] = []
  const before: string[] = []
  for (let at = from; at < to; at++) {
    const { upos, lemma } = words[at]!
    const noun = lemma.toLowerCase()
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') continue
    if (upos !== 'ADJ' && nounOf(noun)?.sorts.includes('person')) found.push([noun, [...before]])
    before.push(noun)
  }
  return found
}
