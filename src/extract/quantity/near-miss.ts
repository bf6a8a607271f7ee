import { isFormOfTwoObjects } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { readLines } from '../../text/lines.ts'
import { isStopword } from '../../text/words.ts'
import { sentenceAt } from '../surface/clause.ts'
import type { Amount } from './amount.ts'

const LABELS = new Set(readLines(new URL('./lexicon/labels.txt', import.meta.url)))
const DATED = new Set(readLines(new URL('./lexicon/dated-nouns.txt', import.meta.url)))
const PLAIN_LEADS =
  /^(?:another|nearly|only|just|all|around|least|total|other|further|additional|roughly|say|says|said|police|officials|authorities|today|yesterday|meanwhile|however|also|killed|injured|dead)$/i

/** A verb of two objects and the name of whom something is given or sent. */
const GIVEN = /(?<![\p{L}-])(?<verb>\p{Ll}+)\s(?:\p{Lu}[\p{L}.'’-]*\s{1,3}){1,3}$/u

/**
 * Numbers that are no quantity: list heads, labels ("section 4"), names ("Boeing 737"), scores, phone numbers.
 *
 * @param isMeasure  whether a unit stands behind the number, so that it is no part of the name before it: "give Chad 90 days"
 */
export function isNearMiss(analysis: Analysis, amount: Amount, isMeasure = false): boolean {
  const { text } = analysis
  const { number, end, written, sign } = amount
  if (sign !== null) return false
  const behind = text.slice(end, end + 24)
  // an ordinal, a score, a telephone number, a code
  if (/^(?:st|nd|rd|th)(?!\p{L})|^[-–]\d|^\s\d{3,}|^\p{L}{5,}/u.test(behind)) return true
  const sentence = analysis.sentences[sentenceAt(analysis, number)]
  if (sentence === undefined) return true
  const before = text.slice(Math.max(sentence.start, number - 40), number)
  // a score's second figure, an age, a mark on a scale
  if (/\d-$|(?:^|\s)(?:aged|turned|turning|turns|age|scale\sof)\s{1,3}$/i.test(before)) return true
  if (/(?:[+(]\d{1,4}\)?|\d{3,})[\s.-]$/.test(before) || /[#№]\s?$/.test(before)) return true
  if (number - sentence.start <= 2 && /^[.)](?:\s|$)/.test(behind)) return true
  // "the 2031 elections"
  if (/^(?:19|20)\d\d$/.test(written) && DATED.has(/^\s+([\p{L}-]+)/u.exec(behind)?.[1]?.toLowerCase() ?? ''))
    return true
  // "2.2 After the inspection": the number of a section
  if (number === sentence.start && /^\d{1,2}(?:\.\d{1,2})+$/.test(written) && /^\s+\p{Lu}/u.test(behind)) return true
  if (isAge(before, behind, amount) || isHour(before, behind, amount)) return true
  return (
    isLabel(before, behind, amount, sentence.start === number || before.trim() === '', isMeasure) ||
    isTitleNumber(before, written, sentence.heading)
  )
}

/** "In Solmark 23 people": the place comes first, and what is counted follows. */
const PLACE_FIRST =
  /(?:^|[.!?;:]["'”’)]?\s{1,3})(?:In|At|Near|Across|Around|Outside|Off|On)\s(?:\p{Lu}[\p{L}.’'-]*\s{1,3}){1,3}$/u
const COUNTED = /^\s\p{Ll}{2,}s?\b/u

/** "section 4", "phase two", "Boeing 737", "Channel 4": the word before makes the number a name's part; not "sent Chad 12 jets". */
function isLabel(
  before: string,
  behind: string,
  { start, number, written, modifier }: Amount,
  first: boolean,
  isMeasure: boolean,
): boolean {
  if (first || modifier !== null || start !== number) return false
  const word = /([\p{L}\p{N}.'’-]{1,30})\s{1,3}$/u.exec(before)?.[1] ?? ''
  if (LABELS.has(word.toLowerCase()))
    return !/^(?:day|week|year|set|test|team|line|order|plan|charge|company|class|form|part|count|cases?|group|match|no)$/.test(
      word,
    )
  if (isMeasure || !/^\d{1,4}$/.test(written) || !/^\p{Lu}/u.test(word)) return false
  if (PLACE_FIRST.test(before) && COUNTED.test(behind)) return false
  if (isStopword(word) || PLAIN_LEADS.test(word) || isFormOfTwoObjects(GIVEN.exec(before)?.groups?.verb ?? ''))
    return false
  return !/[.!?:;]["'”’)]?\s{1,3}$/u.test(before)
}

/** "World War Two", "the Big Three": a capital inside a sentence. */
function isTitleNumber(before: string, written: string, heading: boolean): boolean {
  return !heading && /^\p{Lu}\p{Ll}/u.test(written) && /\p{Lu}\p{L}*\s{1,3}(?:of\s{1,3})?$/u.test(before)
}

/** "Ada Roe, 39, said": a person's age. */
function isAge(before: string, behind: string, { written, value }: Amount): boolean {
  return (
    /^\d{1,3}$/.test(written) && value < 115 && /\p{Lu}[\p{L}’'-]+\s?[,(]\s?$/u.test(before) && /^\s?[,)]/.test(behind)
  )
}

/** "at four in the afternoon", "by eleven.", "until ten": an hour in words. */
function isHour(before: string, behind: string, { written, value }: Amount): boolean {
  if (value > 12 || value < 1 || !Number.isInteger(value)) return false
  if (
    /^\s{1,2}(?:in\s{1,2}the\s{1,2}(?:morning|afternoon|evening)|at\s{1,2}night|o['’]clock|on\s{1,2}\p{Lu}\p{L}+day)/u.test(
      behind,
    )
  )
    return true
  return (
    /^\p{L}/u.test(written) &&
    /(?:^|\s)(?:at|until|till|past|after|before)\s{1,2}$/i.test(before) &&
    /^\s{0,2}(?:[.,;:!?)”"]|$|(?:and|had|has|was|is|when|sharp)\s)/.test(behind)
  )
}
