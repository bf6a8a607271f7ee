import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Name } from '../../model/name.ts'
import type { Ground } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import { referentOf } from '../clause/name.ts'
import { type Sort, sorts } from './lexicon.ts'

/** Who has a capability. */
export interface Actor {
  readonly name: string
  readonly ground: Ground | null
  /** Whether only a pronoun tells who, and it goes back to nobody known. */
  readonly isOpen: boolean
}

const names = new WeakMap<Analysis, ReadonlyMap<number, Name>>()
/** By the head of a mention, that of the first mention of the same thing. */
const firsts = new WeakMap<Analysis, ReadonlyMap<number, number>>()

function nameAt(analysis: Analysis, word: number): Name | undefined {
  let found = names.get(analysis)
  if (found === undefined) {
    const map = new Map<number, Name>()
    for (const name of analysis.names) for (let at = name.words[0]; at < name.words[1]; at++) map.set(at, name)
    found = map
    names.set(analysis, found)
  }
  return found.get(word)
}

/** Words that name nobody whose strength could be told. */
const NOBODY = /^(?:i|you|he|she|one|who|we|that|this|these|those|there|which|what|everyone|someone|anyone|nobody)$/i

/** Nouns of these sorts can have means, and plurals of persons with a task; what one person has is an anecdote. */
const HOLDERS: ReadonlySet<Sort> = new Set(['group', 'force', 'craft', 'site', 'weapon', 'gear', 'area'])

/** Whether a noun names a body, a group or a thing that can act. */
function isHolder({ lemma, xpos }: Word): boolean {
  const sort = sorts().get(lemma)
  if (sort === 'staff') return xpos === 'NNS' || /^(?:crew|staff|workforce|personnel)$/.test(lemma)
  return sort !== undefined && HOLDERS.has(sort)
}

/**
 * The body, group or thing that a phrase speaks of; null for a single person, for whom what one has and can do is an
 * anecdote, for what is no body, and for pronouns that go back to nobody known.
 */
export function actorOf(analysis: Analysis, phrase: Phrase): Actor | null {
  const { words } = analysis
  const word = words[phrase.head]!
  const type = nameAt(analysis, phrase.head)?.type
  if (type === 'person' || type === 'law' || type === 'event') return null
  if (word.upos === 'NOUN' && type === undefined && !isHolder(word)) return null
  if (!/^(?:NOUN|PROPN|PRON|DET)$/.test(word.upos)) return null
  if (type === undefined && holdsPerson(analysis, phrase)) return null
  if (word.upos === 'PRON' && !goesBackToHolder(analysis, phrase.head)) return null
  const { name, ground } = referentOf(analysis, phrase)
  if (NOBODY.test(name) || /^(?:my|our|your)\b/i.test(name) || isPersonName(analysis, name)) return null
  return { name: name.replace(/,.*$/s, ''), ground, isOpen: /^(?:it|they)$/i.test(name) }
}

/** Of "it" and "they", whether what they go back to can have means, as far as it is known. */
function goesBackToHolder(analysis: Analysis, pronoun: number): boolean {
  const { words, mentions } = analysis
  if (!/^(?:its?|they|them|their|which|that|both|each)$/i.test(words[pronoun]!.text)) return false
  let heads = firsts.get(analysis)
  if (heads === undefined) {
    heads = new Map(mentions.map(({ head, first }) => [head, mentions[first]!.head]))
    firsts.set(analysis, heads)
  }
  const first = words[heads.get(pronoun) ?? -1]
  return first === undefined || first.upos !== 'NOUN' || isHolder(first)
}

/** "Chief of Staff John Kelly" whose head is taken for "Chief". */
const holdsPerson = ({ names: all }: Analysis, { words: [from, to] }: Phrase): boolean =>
  all.some(({ type, words: [first, last] }) => type === 'person' && from <= first && last <= to)

const isPersonName = ({ names: all, text }: Analysis, said: string): boolean =>
  all.some(({ type, start, end }) => type === 'person' && text.slice(start, end) === said)
