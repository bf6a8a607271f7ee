import { readLines, readTable } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { EVENT_PHRASES } from '../dates/events.ts'

const HAPPENINGS = new Set(
  readLines(new URL('../lexicon/happenings.txt', import.meta.url)).map((word) => stem(fold(word))),
)
const TIMES = new Set(
  readTable(new URL('../lexicon/day-parts.tsv', import.meta.url)).flatMap(([, list = '']) =>
    list.split(',').map((word) => word.trim()),
  ),
)
const SPAN =
  /^(?:week|weekend|month|year|day|hour|season|spring|summer|autumn|winter|end|beginning|start|past|future)s?$/

const PLACE =
  '(?:in|on|at|aboard|inside|outside|from|under|beneath|near|behind)\\s(?:the|a|an|its|their|his|her|one)\\s' +
  '(?:\\p{Ll}+\\s){0,2}?(?<place>\\p{Ll}{3,})(?=[\\s,.;:]|$)'
const RIGHT_BEHIND = new RegExp(`^\\s${PLACE}`, 'u')
/** "Were led from the opera", "drowned in the lake". */
const BEHIND_VERB = new RegExp(`^(?:\\s\\p{Ll}+){1,4}?\\s${PLACE}`, 'u')

function placeIn(found: RegExpExecArray | null): string | null {
  const place = fold(found?.groups?.place ?? '')
  if (place === '' || isStopword(place) || TIMES.has(place) || SPAN.test(place)) return null
  return HAPPENINGS.has(stem(place)) || EVENT_PHRASES.find(words(place)).length > 0 ? null : stem(place)
}

/**
 * Stem of the word for the thing that the counted ones are in, on or from: "lorry" of "two people in the lorry", "upper" of
 * "on the upper deck"; null where none stands right behind the number, or an event does ("two people in the crash").
 *
 * @param after  words of the clause behind the figure
 */
export function whereaboutsOf(after: string): string | null {
  return placeIn(RIGHT_BEHIND.exec(after))
}

/** Stem of where what is told of the counted ones came about: "opera" of "90 people were led from the opera"; null where untold. */
export function sceneOf(after: string): string | null {
  return placeIn(RIGHT_BEHIND.exec(after) ?? BEHIND_VERB.exec(after))
}
