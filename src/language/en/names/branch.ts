import { givenNameSex, isPersonNoun } from '../../../lexicon/index.ts'
import type { Word } from '../../../model/word.ts'
import type { Found } from './spans.ts'

const CAPITAL = /^\p{Lu}/u
const QUALIFIER = /^(?:former|ex-?|retired|veteran|fellow|ex-\p{Lu}[\p{L}-]{1,40})$/iu

/** A name, with the words before it that are told of its bearer. */
export interface Bared {
  readonly name: Found
  /** Half-open range of words. */
  readonly title: readonly [from: number, to: number]
}

/**
 * A person's name without the words of rank, branch or trade that were taken for its first: "Former Red Scarf Ranger |
 * Ada Roe". These stand before a known given name, and name a kind of person or follow "former".
 *
 * @returns null where nothing is to be left out
 */
export function withoutBranch(words: readonly Word[], { from, to, type }: Found): Bared | null {
  if (type !== 'person' || (givenNameSex(words[from]!.text) !== undefined && !isDescribed(words, from))) return null
  let given = from + 1
  while (given < to - 1 && givenNameSex(words[given]!.text) === undefined) given++
  if (given >= to - 1) return null
  let start = from
  const { sentence } = words[from]!
  while (start > 0 && words[start - 1]!.sentence === sentence && isBefore(words[start - 1]!)) start--
  const isKind = isPersonNoun(words[given - 1]!.text.toLowerCase())
  const isFormer = QUALIFIER.test(words[start]!.text)
  return isKind || isFormer ? { name: { from: given, to, type }, title: [start, given] } : null
}

/** "Green" hangs on "Beret" of "Green Beret Ada Roe", which may be a given name elsewhere; nothing describes one. */
function isDescribed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.head === at && before.relation === 'amod' && CAPITAL.test(before.text)
}

/** Whether a word goes on a title to the left: a capitalised one that is no name of its own end, or "former". */
const isBefore = ({ text, upos }: Word): boolean =>
  QUALIFIER.test(text) || (CAPITAL.test(text) && /^(?:ADJ|NOUN|PROPN)$/.test(upos))
