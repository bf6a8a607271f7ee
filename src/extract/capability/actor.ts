import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Name } from '../../model/name.ts'
import type { Ground } from '../../model/statement.ts'
import { referentOf } from '../clause/name.ts'
import { sorts } from './lexicon.ts'

/** Who has a capability. */
export interface Actor {
  readonly name: string
  readonly ground: Ground | null
  /** Whether only a pronoun tells who, and it goes back to nobody known. */
  readonly isOpen: boolean
}

const names = new WeakMap<Analysis, ReadonlyMap<number, Name>>()

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

/**
 * The body, group or thing that a phrase speaks of; null for a single person, for whom what one has and can do is an anecdote,
 * and for pronouns that go back to nobody known.
 */
export function actorOf(analysis: Analysis, phrase: Phrase): Actor | null {
  const { words } = analysis
  const { head } = phrase
  const word = words[head]!
  if (nameAt(analysis, head)?.type === 'person') return null
  if (/^(?:he|she|i|you)$/i.test(word.text)) return null
  const isOne = word.xpos === 'NN'
  const sort = sorts().get(word.lemma)
  if (isOne && (sort === 'person' || sort === 'staff') && !/^(?:crew|staff|workforce|personnel)$/.test(word.lemma))
    return null
  if (!/^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(word.upos)) return null
  const { name, ground } = referentOf(analysis, phrase)
  if (NOBODY.test(name) || isPersonName(analysis, name)) return null
  return { name, ground, isOpen: /^(?:it|they)$/i.test(name) }
}

const isPersonName = ({ names: all, text }: Analysis, said: string): boolean =>
  all.some(({ type, start, end }) => type === 'person' && text.slice(start, end) === said)
