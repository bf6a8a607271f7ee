import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Name } from '../../model/name.ts'
import { isAgentNoun, isNormNoun } from './lexicon.ts'

interface Index {
  readonly nameAt: ReadonlyMap<number, Name>
  readonly mentionAt: ReadonlyMap<number, Mention>
}

const range = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

const cache = new WeakMap<Analysis, Index>()

function indexOf(analysis: Analysis): Index {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = {
      nameAt: new Map(analysis.names.flatMap((name) => range(name.words).map((at) => [at, name] as const))),
      mentionAt: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    }
    cache.set(analysis, found)
  }
  return found
}

/** Pronouns that go back to things and happenings. */
const OF_THINGS = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what'])

/** Whether a phrase speaks of somebody who acts: a person, a body, a country; a proper noun of unknown sort too. */
export function isAgent(analysis: Analysis, phrase: Phrase): boolean {
  return (isAgentWord(analysis, phrase.head) || isTitle(analysis, phrase)) && !isCounted(analysis, phrase)
}

/** "Mill chief" of "Mill chief Ann Ray". */
const isTitle = (analysis: Analysis, { head, words: [, to] }: Phrase): boolean =>
  head === to - 1 && isPerson(analysis, [to]) && analysis.words[to]!.head === head

/** Whether a phrase speaks of a law, treaty or rule. */
export function isNorm(analysis: Analysis, { head }: Phrase): boolean {
  const name = indexOf(analysis).nameAt.get(head)
  return name ? name.type === 'law' : isNormNoun(analysis.words[head]!.lemma.toLowerCase())
}

/** Whether one of the words names a person; who kills one by name does a deed, and that is an event. */
export const isPerson = (analysis: Analysis, heads: readonly number[]): boolean =>
  heads.some((at) => indexOf(analysis).nameAt.get(at)?.type === 'person')

/** Whether a word stands in the name of a place or a body. */
export const isLocal = (analysis: Analysis, head: number): boolean =>
  /^(?:place|organization)$/.test(indexOf(analysis).nameAt.get(head)?.type ?? '')

/** Whether it names somebody or a body, or is "she", "we". */
export function isNamedAgent(analysis: Analysis, { head }: Phrase): boolean {
  const name = indexOf(analysis).nameAt.get(head)
  if (name) return name.type === 'person' || name.type === 'organization'
  const { upos, text } = analysis.words[head]!
  if (upos !== 'PRON') return false
  const first = firstOf(analysis, head)
  return /^(?:I|we|he|she)$/i.test(text) || (first !== null && isNamedAgent(analysis, { ...NONE, head: first.head }))
}

const NONE = { heads: [], words: [0, 0], clause: null } as const

/** What a pronoun goes back to. */
function firstOf(analysis: Analysis, head: number): Mention | null {
  const own = indexOf(analysis).mentionAt.get(head)
  const first = own === undefined ? undefined : analysis.mentions[own.first]
  return first !== undefined && first.head !== head && first.kind !== 'pronoun' ? first : null
}

/** "more nurses", "a lack of nurses": how many there are causes things, whoever they are. */
function isCounted({ words }: Analysis, { head, words: [from] }: Phrase): boolean {
  for (let at = from; at < head; at++) {
    if (words[at]!.head === head && /^(?:more|fewer|less)$/i.test(words[at]!.text)) return true
  }
  return false
}

function isAgentWord(analysis: Analysis, head: number): boolean {
  const { nameAt } = indexOf(analysis)
  const { upos, lemma, text } = analysis.words[head]!
  const name = nameAt.get(head)
  if (name) return name.type !== 'law' && name.type !== 'event'
  if (upos === 'PRON' || upos === 'DET') {
    const first = firstOf(analysis, head)
    if (first !== null) return isAgentWord(analysis, first.head)
    return !OF_THINGS.has(text.toLowerCase())
  }
  return upos === 'NUM' || upos === 'PROPN' || isAgentNoun(lemma.toLowerCase())
}
