import { readLines } from '../../text/lines.ts'
import { fold, isStopword, stem } from '../../text/words.ts'
import { EVENT_PHRASES } from '../dates/events.ts'

const HAPPENINGS = new Set(
  readLines(new URL('../lexicon/happenings.txt', import.meta.url)).map((word) => stem(fold(word))),
)
const INSIDE =
  /^\s(?:in|on|at|aboard|inside|outside|from|under|beneath|near|behind)\s(?:the|a|an|its|their|his|her|one)\s(?:\p{Ll}+\s){0,2}?(?<place>\p{Ll}{3,})(?=[\s,.;:]|$)/u

/**
 * Stem of the thing that the counted ones are in, on or from: "lorry" of "two people in the lorry"; null where none stands
 * right behind the number, or an event does ("two people in the crash").
 *
 * @param after  words of the clause behind the figure
 */
export function whereaboutsOf(after: string): string | null {
  const place = fold(INSIDE.exec(after)?.groups?.place ?? '')
  if (place === '' || isStopword(place) || HAPPENINGS.has(stem(place)) || EVENT_PHRASES.find([place]).length > 0)
    return null
  return stem(place)
}
