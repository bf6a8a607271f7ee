import { singular } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Word } from '../../model/word.ts'
import type { Bearer } from './bearers.ts'
import { isPlural, type RoleNoun, roleNoun } from './lexicon.ts'
import { closing, isBefore, isMark, opening, trimmed, wholeName } from './nominal.ts'

/** A phrase that says what somebody or something is, by its words; articles and pronouns at its start are off. */
export interface RolePhrase {
  /** Index into `Analysis.words` of its noun. */
  readonly head: number
  /** Half-open range of indices into `Analysis.words`. */
  readonly words: readonly [from: number, to: number]
  readonly noun: RoleNoun
  readonly isPlural: boolean
}

/** Words that the second of two joined phrases may hold before its noun. */
const MOST_WORDS = 8

const isNominal = ({ xpos }: Word): boolean => /^NN/.test(xpos)

/** The phrase around a noun of role, with one joined to it ("founder and director of Y"); null where none is. */
export function rolePhrase(analysis: Analysis, head: number): RolePhrase | null {
  const phrase = onePhrase(analysis, head)
  if (phrase === null || phrase.isPlural) return phrase
  const second = joinedPhrase(analysis, phrase.words[1])
  return second === null ? phrase : { ...phrase, words: [phrase.words[0], second.words[1]] }
}

/** The phrase of one that "and" joins to the words before it; one with an article is another's. */
function joinedPhrase(analysis: Analysis, at: number): RolePhrase | null {
  const { words } = analysis
  if (words[at]?.xpos !== 'CC' || words[at]!.text.toLowerCase() === 'or') return null
  let from = at + 1
  while (/^(?:RB|PRP\$)$/.test(words[from]?.xpos ?? '')) from++
  for (let head = from; head < from + MOST_WORDS && words[head]?.sentence === words[at]!.sentence; head++) {
    if (isMark(words[head]!) || words[head]!.xpos === 'DT') return null
    const phrase = onePhrase(analysis, head)
    if (phrase !== null) return phrase.words[0] === from && !phrase.isPlural && phrase.noun.isOffice ? phrase : null
  }
  return null
}

function onePhrase(analysis: Analysis, head: number): RolePhrase | null {
  const { words } = analysis
  const word = words[head]!
  const noun = isNominal(word) ? roleNoun(words, head) : undefined
  if (noun === undefined) return null
  const to = closing(analysis, head)
  const from = trimmed(words, wholeName(analysis, opening(analysis, head)), head)
  return { head, words: [from, to], noun, isPlural: isPlural(word) }
}

/**
 * The phrase of role that ends where a name begins, its words hanging on the noun or on the name: "Peru's former
 * interior minister".
 *
 * @param head  index of its noun
 * @param end   index of the first word of the name, its form of address taken in
 */
export function phraseUpTo(analysis: Analysis, head: number, end: number, bearer: Bearer): RolePhrase | null {
  const { words, sentences } = analysis
  const noun = roleNoun(words, head)
  if (noun === undefined) return null
  const [first] = sentences[words[head]!.sentence]!.words
  const titled = bearer.title?.[0] ?? end
  const belongs = (at: number) => isBefore(words, at, head, bearer.head) || (at >= titled && isTitleWord(words[at]!))
  let from = head
  while (from > first && belongs(from - 1)) from--
  from = trimmed(words, wholeName(analysis, from), head)
  return { head, words: [from, end], noun, isPlural: isPlural(words[head]!) }
}

/** "former Delaware | Attorney | General": words of a title that the tree may hang elsewhere. */
const isTitleWord = ({ xpos }: Word): boolean => /^(?:NNP|JJ|VBG)$/.test(xpos)

/** Whether a noun alone tells what somebody or something is: an office, a body, a place; not "a liar", "a sport". */
export const isTelling = ({ noun }: RolePhrase): boolean =>
  noun.isOffice || noun.isParty || noun.main.has('body') || noun.main.has('place')

/** Words before its noun, in small letters. */
export function wordsBefore({ words }: Analysis, { head, words: [from] }: RolePhrase): string[] {
  return words.slice(from, head).map(({ text }) => text.toLowerCase())
}

/** The phrase as it is said of one: "two former ministers" is "former minister"; blanks made one. */
export function roleText(
  { text, words }: Analysis,
  { head, words: [from, to], isPlural: several }: RolePhrase,
): string {
  const { start } = words[from]!
  const { end } = words[to - 1]!
  const noun = words[head]!
  const said = several
    ? text.slice(start, noun.start) + oneOf(noun) + text.slice(noun.end, end)
    : text.slice(start, end)
  const isOpening = several && noun.xpos === 'NNS' && words[from]!.xpos !== 'NNP'
  return (isOpening ? said[0]!.toLowerCase() + said.slice(1) : said).replace(/\s+/g, ' ')
}

/** One of several, in capitals where it is a title: "Ministers" is "Minister". */
function oneOf({ lemma, xpos }: Word): string {
  const one = singular(lemma.toLowerCase())
  return xpos === 'NNPS' ? one[0]!.toUpperCase() + one.slice(1) : one
}
