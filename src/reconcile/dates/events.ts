import { readTable } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'
import { phrasesOf } from '../corpus/phrases.ts'

const ROWS = readTable(new URL('../lexicon/events.tsv', import.meta.url))
/** Classes by the stems of their verbs. */
const BY_VERB = new Map<string, Set<string>>()
for (const [name = '', , phrases = ''] of ROWS) {
  for (const verb of phrases.split(',').map((phrase) => stem(phrase.trim()))) {
    BY_VERB.set(verb, (BY_VERB.get(verb) ?? new Set()).add(name))
  }
}
const NONE: ReadonlySet<string> = new Set()
const ONCE = new Set(ROWS.flatMap(([name = '', course = '']) => (course === 'often' ? [] : [name])))
const AGAIN = new Set(ROWS.flatMap(([name = '', course = '']) => (course === 'sitting' ? [name] : [])))

/** Classes of events by the words that tell them. */
export const EVENT_PHRASES = phrasesOf(
  ROWS.flatMap(([name = '', , phrases = '']) => phrases.split(',').map((phrase) => [phrase, name] as const)),
)

/** Classes of events that a verb tells, by its dictionary form. */
export function eventsOfVerb(lemma: string): ReadonlySet<string> {
  return BY_VERB.get(stem(lemma)) ?? NONE
}

/** Whether it is the beginning or the end of something: of one thing it happens once. */
export function isBound(name: string): boolean {
  return name === 'begins' || name === 'ends'
}

/** Whether such an event happens once to a thing at each sitting: of one trial another witness is heard every day. */
export function happensAtSittings(name: string): boolean {
  return AGAIN.has(name)
}

/** Whether such an event happens once to a thing, so that two dates for it cannot both hold. */
export function happensOnce(name: string): boolean {
  return ONCE.has(name)
}
