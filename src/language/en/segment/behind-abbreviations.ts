import { isCommonWord, isOrganizationHead, isPersonNoun, singular, usualTag } from '../../../lexicon/index.ts'
import { readLines } from '../../../text/lines.ts'
import { once } from '../../../text/once.ts'
import { isAbbreviation } from '../abbreviations.ts'
import type { SegmentedWord } from './words.ts'

const list = (name: string) => once(() => new Set(readLines(new URL(`./lexicon/${name}.txt`, import.meta.url))))
const openers = list('openers')
const transitions = list('transitions')
const bodyPlurals = list('body-plurals')

const ABBREVIATION = /^(?:(?:\p{Lu}\.){2,}|[ap]\.m\.|(?:Inc|Corp|Ltd|Co)\.)$/u
const COMPANY = /^(?:Inc|Corp|Ltd|Co)$/
/** "U.S." */
const STATE = /^(?:\p{Lu}\.){2,}$/u
/** An ordinary word of three letters and more with a stop that the network took for an abbreviation's. */
const STOPPED = /^\p{L}{3,20}\.$/u
const CLOSING = /^["”’»)\]]$/u
const MARK = /^[.?!]+$/
const CAPITALISED = /^\p{Lu}\p{Ll}*$/u
const SMALL = /^\p{Ll}/u
const FINITE = /^(?:VBD|VBP|VBZ|MD)$/

/**
 * The words, an end behind each abbreviation whose stop is a sentence's too, marks that close around it counted in:
 * what follows has a capital and can only begin another. So do words behind a quotation that ends with a mark.
 *
 * Such are a conjunction, preposition or pronoun ("in the U.S. When"), and the plural of a common noun with its verb or
 * with a word that joins sentences, where a verb stood before: "moved to the U.S. Growers, however, stayed". A name goes
 * on: "the U.S. Senate", "Acme Inc. Shares fell"; nor is there an end before the word for a state's body.
 */
export function endsBehindAbbreviations(text: string, words: readonly SegmentedWord[]): SegmentedWord[] {
  const written = (word: SegmentedWord | undefined) => (word ? text.slice(word.start, word.end) : '')
  let hasVerb = false
  return words.map((word, index) => {
    const said = written(word)
    const isApart = (words[index + 1]?.start ?? 0) > word.end
    const following = words.slice(index + 1, index + 4).map(written)
    const isBeginning = isApart && hasVerb && begins(following)
    const isOneName = isApart && !isBeginning && STATE.test(said) && isOrganizationHead(following[0]!)
    const isOver = isApart && hasVerb && isFullStop(text, word) && CAPITALISED.test(following[0]!)
    const endsSentence = word.endsSentence ? !isOneName : isOver || (isBeginning && isStopped(text, words, index))
    hasVerb = !endsSentence && (hasVerb || isFiniteVerb(said))
    return { ...word, endsSentence }
  })
}

/** Whether a word is such an abbreviation, or closing marks behind one or behind the mark of a sentence. */
function isStopped(text: string, words: readonly SegmentedWord[], index: number): boolean {
  const { start, end } = words[index]!
  const said = text.slice(start, end)
  const before = words[index - 1]
  if (before?.end !== start) return ABBREVIATION.test(said)
  if (CLOSING.test(said)) return MARK.test(text.slice(before.start, start)) || isStopped(text, words, index - 1)
  return ABBREVIATION.test(said) || (said === '.' && COMPANY.test(text.slice(before.start, before.end)))
}

/** Whether the stop of a word is no abbreviation's: "the Fisheries Act. Roe". */
function isFullStop(text: string, { start, end }: SegmentedWord): boolean {
  const said = text.slice(start, end)
  if (!STOPPED.test(said)) return false
  const stem = said.slice(0, -1)
  return isCommonWord(stem.toLowerCase()) && !isAbbreviation(stem, text.slice(end, end + 12))
}

/** Whether three words begin a sentence. */
function begins([first = '', second = '', third = '']: readonly string[]): boolean {
  if (!CAPITALISED.test(first)) return false
  const word = first.toLowerCase()
  if (openers().has(word)) return SMALL.test(second) || second === ','
  if (!isPlural(word)) return false
  return second === ',' ? transitions().has(third) : SMALL.test(second) && isBehindPlural(second)
}

const isPlural = (word: string): boolean =>
  singular(word) !== word && !bodyPlurals().has(word) && (usualTag(word) === 'NNS' || isPersonNoun(word))

/** "enters" is not in the list of tags, "enter" is. */
const isFiniteVerb = (word: string): boolean => {
  if (!SMALL.test(word)) return false
  const tag = usualTag(word)
  if (tag !== undefined) return FINITE.test(tag) || (tag === 'VBN' && word.endsWith('ed'))
  return /ed$/.test(word) || (/[^s]s$/.test(word) && isVerb(usualTag(singular(word))))
}

const isVerb = (tag: string | undefined): boolean => /^VBP?$/.test(tag ?? '')

/**
 * A verb in the past tense or the base form ("fear" and "caution" are nouns more often, but none behind a plural), an
 * adverb, or what joins a phrase to a noun.
 */
const isBehindPlural = (word: string): boolean => {
  const tag = usualTag(word)
  if (tag === undefined) return /[^s]$/.test(word)
  return /^(?:VBD|VBP|VBN|VB|MD|NN|RB)$/.test(tag) || /^(?:of|in|who|and)$/.test(word)
}
