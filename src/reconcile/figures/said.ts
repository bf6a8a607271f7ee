import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import { foldedWords } from '../corpus/phrases.ts'
import { doneWithBodies } from './bodies.ts'
import { PREDICATE_PHRASES, predicate } from './predicates.ts'
import type { Unit } from './unit.ts'
import { isWhole } from './whole.ts'

/** "None of the 12 died" says nothing of 12 dead. */
const DENIED = /\b(?:none|not|no|never|without)\b[^,;:]{0,24}$/i

/** Said of things alone: people led out of a burning house are not burned. */
const OF_THINGS: ReadonlySet<string> = new Set(['burned', 'built', 'sold', 'destroyed', 'damaged', 'seized', 'sunk'])

/** Said of people and animals alone: a petrol station is neither hurt nor in hospital, and takes no part. */
const OF_LIVING: ReadonlySet<string> = new Set(
  'dead,injured,casualties,homeless,hospital,captive,arrested,charged,attended,ill,vaccinated,striking,jobless'.split(
    ',',
  ),
)
const THINGS = new Set(
  readLines(new URL('../lexicon/nouns-of-things.txt', import.meta.url)).map((noun) => stem(fold(noun))),
)

/** Sums and measures are said to be cut, built or released in other senses than people and homes are. */
function canBeSaid(name: string, { dimension, name: noun }: Unit): boolean {
  if (noun === 'person' && OF_THINGS.has(name)) return false
  if (OF_LIVING.has(name) && THINGS.has(noun)) return false
  return dimension === 'count' || dimension === 'bare' || /^(?:grows|moves)$/.test(predicate(name).course)
}

/** "The number of passengers who died when the ship sank has risen to": what comes first is counted. */
const NUMBER_OF =
  /\b(?:number|count|total|toll|tally|figure)\s(?:of|for)\s(?<counted>[^;:.]{3,160})(?::\s(?:it|that)\s(?:is|was)\s)?$/i

/** Where another verb takes over: "killing ten people and injuring eighty". */
const NEXT_VERB = /\s(?:and|or)\s(?:\p{L}+ly\s)?\p{Ll}+ing\b/u

/** A noun phrase without the words that tell what befell those it counts: "miners" of "trapped miners". */
export const saidOff = (phrase: string): string =>
  words(phrase)
    .filter((word) => PREDICATE_PHRASES.find([fold(word)]).length === 0)
    .join(' ')

/** Words that lead to what came before. */
const CAUSE = /\s(?:after|when|because|since|while|as)\s/

/** The predicate of what a sentence counts where it speaks of the number itself; null where it does not. */
function saidOfNumber(before: string, unit: Unit): Set<string> | null {
  const counted = NUMBER_OF.exec(before)?.groups?.counted
  if (counted === undefined) return null
  const hits = PREDICATE_PHRASES.find(foldedWords(counted)).filter(({ value }) => canBeSaid(value, unit))
  const first = Math.min(...hits.map(({ at }) => at))
  return hits.length === 0 ? null : new Set(hits.filter(({ at }) => at === first).map(({ value }) => value))
}

const ABOUT =
  '(?:at least|as many as|up to|about|around|nearly|almost|some|more than|fewer than|less than|over|an? estimated|another|other|a further|the|all)'
/** "Killing at least" 10 people: the verb whose object the number is. */
const OBJECT_OF = new RegExp(
  `(?<!\\b(?:were|was|been|are|is|be|being)\\s)(?<verb>\\p{Ll}+(?:ing|ed)|claims?|kills?)\\s(?:${ABOUT}\\s)*$`,
  'u',
)
/** "Killed a boy in a clash with" 30 youths: those on the other side; of "killed with nine others" the same is said. */
const BESIDE = new RegExp(`(?<!\\b(?:along|together))\\s(?:with|against|between)\\s(?:${ABOUT}\\s)*$`, 'u')
/** "Took the injured to Solm, a city of" 5,000 people: what stands before the comma is said of others. */
const APPOSED = /^(?:.*[,;:(—–])\s*(?=(?:an?|the|its|home|with)\s\p{L})/su

/** Whether more are counted on top of those of whom something else was said: "killed ten people and injured another 80". */
export function isOnTopOfOthers(before: string, own: ReadonlySet<string>): boolean {
  const others = PREDICATE_PHRASES.find(foldedWords(before)).filter(({ value }) => !own.has(value))
  return own.size > 0 && others.length > 0
}

/**
 * Names of predicates said of a figure: of the verb whose object it is; else behind it up to a comma if any are there, else before it.
 *
 * @param near    the clause's part that reaches to no other figure
 * @param before  the words of its sentence before it
 */
export function saidOf(text: string, figure: Span, near: Span, unit: Unit, before: string): Set<string> {
  if (isWhole(before)) return new Set()
  const done = doneWithBodies(text.slice(figure.start, figure.end), text.slice(near.start, near.end))
  if (done.size > 0) return done
  const ofNumber = saidOfNumber(before, unit)
  if (ofNumber) return ofNumber
  const find = (from: number, to: number) => {
    const hits = from < to ? PREDICATE_PHRASES.find(foldedWords(text.slice(from, to))) : []
    return new Set(hits.map(({ value }) => value).filter((name) => canBeSaid(name, unit)))
  }
  const verb = OBJECT_OF.exec(text.slice(near.start, figure.start))?.groups?.verb
  const governing = PREDICATE_PHRASES.find([fold(verb ?? '')]).filter(({ value }) => canBeSaid(value, unit))
  if (governing.length > 0) {
    return new Set([...governing.map(({ value }) => value), ...find(figure.start, figure.end)])
  }
  const comma = text.slice(figure.end, near.end).search(/[,;:(—–]/)
  const next = text.slice(figure.end, near.end).search(NEXT_VERB)
  const ends = [comma, next].filter((at) => at >= 0)
  const first = ends.length === 0 ? near.end : figure.end + Math.min(...ends)
  // "Seven flats were found empty, built in 1988" says nothing of building them; "Six people, two of them boys, died" does.
  const isBroken = first === figure.end + comma && text.slice(figure.end, first).trim() === ''
  const told = isBroken ? near.end : first
  // "Eleven men are missing after the trawler sank": the men did not sink.
  const cause = text.slice(figure.end, told).search(CAUSE)
  const own = cause < 0 ? new Set<string>() : find(figure.start, figure.end + cause)
  const after = own.size > 0 ? own : find(figure.start, told)
  if (after.size > 0) return after
  if (DENIED.test(text.slice(near.start, figure.start))) return new Set()
  if (BESIDE.test(text.slice(near.start, figure.start)) && !/\bothers?\b/i.test(text.slice(figure.start, figure.end))) {
    return new Set()
  }
  const lead = APPOSED.exec(text.slice(near.start, figure.start))?.[0].length ?? 0
  return find(near.start + lead, figure.start)
}
