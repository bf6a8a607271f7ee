import { words } from '../../../text/words.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { stemsOf } from './stems.ts'
import type { Term } from './term.ts'

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const PLACED =
  /\b(?:in|at|on|near|off|outside|inside|from|to|into|through|across) (?:the )?(?<name>\p{Lu}[\p{L}’'-]+)/gu

/** Whether a text names a place that is not known, or an event there has one. */
function hasNewPlace({ text, statements }: Candidate, known: ReadonlySet<string>): boolean {
  const isNew = (name: string): boolean => stemsOf(name).some((stem) => !known.has(stem))
  const places = statements.flatMap(({ content }) => (content.kind === 'event' ? (content.place ?? []) : []))
  return [...places, ...[...text.matchAll(PLACED)].map(({ groups }) => groups!.name!)]
    .filter((name) => !DAY_OR_MONTH.test(name))
    .some(isNew)
}

const FARTHEST_PLACE = 4
const SOMEWHERE =
  /^(?:\p{L}+ly )?(?:[\p{L}’'-]+ ){0,4}?(?:in|into|at|on|onto|under|behind|inside|outside|beside|near|along|through|across|to) (?:an?|the|its|his|her|their|some|several|one|two|three|\p{Ll}+)\s?(?<noun>\p{Ll}+)/iu
/** No place: "in the morning". */
const OF_TIME =
  /\b(?:day|night|morning|afternoon|evening|week|weekend|month|year|decade|hour|minute|moment|time|end|past|future|case|attack|way|course|wake|hope|bid|effort)s?\b/i

/** Whether what is asked of is told to be somewhere, though the place has no name: "barricaded herself into an office". */
function isSomewhere(terms: readonly Term[], text: string): boolean {
  return [...text.matchAll(/\p{L}+/gu)].some(({ 0: word, index }) => {
    const said = canonical(word)
    if (!terms.some(({ stem, near, isName }) => !isName && (stem === said || near.has(said)))) return false
    const after = words(text.slice(index + word.length).split(/[.;]/)[0]!)
      .slice(0, FARTHEST_PLACE + 3)
      .join(' ')
    const found = SOMEWHERE.exec(after)
    return found !== null && !OF_TIME.test(found[0])
  })
}

/** A place the question does not have, at best one with a name. */
export function where(terms: readonly Term[], candidate: Candidate): number {
  const known = new Set(terms.map(({ stem }) => stem))
  return hasNewPlace(candidate, known) ? 1 : isSomewhere(terms, candidate.text) ? 0.9 : 0.6
}
