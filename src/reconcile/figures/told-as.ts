import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { foldedWords, phrasesOf } from '../corpus/phrases.ts'
import { isOnTopOfOthers } from './said.ts'

/** How a figure's words place it beside others of the same thing. */
export interface ToldAs {
  /** Whether it counts only what comes on top or comes first: "another 12", "12 more", "the first 12". */
  readonly isPart: boolean
  /** Whether the words say that an earlier figure was revised. */
  readonly isRevision: boolean
  /** Whether the words say that it holds by now: "will now cost". */
  readonly isNow: boolean
  /** Whether it is told as the number before: "up from 11". */
  readonly isOld: boolean
  /** Whether its clause speaks of what is to come. */
  readonly isAhead: boolean
}

const PART_BEFORE =
  /\b(?:(?:another|additional|extra|further|other|remaining|first|last|next)\s+(?:\S+\s)?|(?:in addition to|on top of|apart from|besides)\s+(?:\S+\s){0,3})$/i
const PART_AFTER =
  /^(?:another|an additional|a further)\b|^\S+(?:\s\S+)?\s(?:more|others?|further|additional)\b(?!\sthan)/i
const REVISED = phrasesOf(
  readLines(new URL('../lexicon/cues-revised.txt', import.meta.url)).map((cue) => [cue, true] as const),
)

/** "Further checks raised the number of faults to". */
const RAISED =
  /\b(?:raised|raising|brought|bringing|taken|took|taking|increased|lifted|rose|risen|grew|grown|climbed|shrank|shrunk|fell|fallen|dropped|narrowed|lowered|reduced)\b[^.;]{0,120}\bto\s(?:\S+\s)?$/i
/** "Cutting the forecast that it had made in May". */
const FORECAST_MOVED =
  /\b(?:rais|cut|lower|lift|trim|slash|upgrad|downgrad|revis|reduc|increas|updat)\p{Ll}*\s(?:its|their|his|her|the|an?)\s(?:\p{L}+\s){0,2}?(?:forecasts?|estimates?|projections?|predictions?|outlook|expectations?|guidance)\b/iu
const NOW = /\b(?:now|meanwhile|by now)\s(?:\S+\s){0,4}$/i
const AHEAD = /\b(?:will|shall|is to|are to|is going to|are going to)\s/i
const OLD = /\b(?:from|instead of|rather than|compared with|against)\s(?:the\s)?$/i

/** "The agency now expects". */
const NOW_HELD =
  /\bnow\s(?:believes?|expects?|thinks?|says?|puts?|estimates?|reckons?|forecasts?|predicts?|gives?|assumes?)\b/i

/** A sentence of what is now, with another number beside it: "lacks 90 million, they now say; in May they spoke of 70". */
const isNowAmong = (sentence: string, besides: ReadonlySet<number>): boolean =>
  (besides.size > 0 && /\bnow\b/i.test(sentence)) || NOW_HELD.test(sentence)

/**
 * @param near        the clause's part that belongs to this figure and to no other of it
 * @param besides     numbers of the same unit close by
 * @param predicates  names of what is said of it
 */
export function toldAs(
  text: string,
  { anchor, near, clause, sentence }: Record<'anchor' | 'near' | 'clause' | 'sentence', Span>,
  besides: ReadonlySet<number>,
  predicates: ReadonlySet<string>,
): ToldAs {
  const before = text.slice(sentence.start, anchor.start)
  const close = text.slice(near.start, anchor.start)
  const whole = text.slice(sentence.start, sentence.end)
  const isPart = PART_BEFORE.test(close) || PART_AFTER.test(text.slice(anchor.start, near.end))
  return {
    isPart: isPart && !isOnTopOfOthers(before, predicates),
    isRevision: REVISED.find(foldedWords(whole)).length > 0 || RAISED.test(before) || FORECAST_MOVED.test(whole),
    isNow: NOW.test(text.slice(clause.start, anchor.start)) || isNowAmong(whole, besides),
    isOld: OLD.test(close),
    isAhead: AHEAD.test(text.slice(clause.start, clause.end)),
  }
}
