import type { Span } from '../../model/span.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { isStopword } from '../../text/words.ts'
import { foldedWords } from '../corpus/phrases.ts'
import { EVENT_PHRASES } from './events.ts'

const DETERMINER = /(?:\b(?:the|an?|its|their|his|her|this|that)|['’]s)\s$/i
/** "On the 14th workers found it": a day by its number alone is no adjective. */
const NUMBERED_DAY = /^\p{N}+(?:st|nd|rd|th)$/u
const NOUN_PHRASE_WORDS = 4

/**
 * Whether a date stands before a noun as its adjective and dates it alone: "the 2012 water act", "a 12 May deadline". Where
 * the noun tells an event ("the 12 May explosion"), the date is one of what happened.
 */
export function datesNoun(text: string, { start, end }: Span): boolean {
  if (!DETERMINER.test(text.slice(Math.max(0, start - 8), start)) || NUMBERED_DAY.test(text.slice(start, end)))
    return false
  // "The 12 May 2021, landslip": a date with its year may close with a comma.
  const rest = text.slice(end, end + 60).replace(/^,(?=\s\p{Ll})/u, '')
  const behind = /^(?:\s[\p{L}’'-]+)+/u.exec(rest)?.[0] ?? ''
  const told = foldedWords(behind).slice(0, NOUN_PHRASE_WORDS)
  const stop = told.findIndex((word) => isStopword(word))
  const phrase = stop < 0 ? told : told.slice(0, stop)
  const isNoun = phrase.length > 0 && (finiteVerb(phrase[0]!) === null || phrase.length === 1)
  return isNoun && EVENT_PHRASES.find(phrase).length === 0
}
