import type { EventMention } from '../../model/event.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { akin } from '../tellings/akin.ts'
import { nearness } from './mentions/senses.ts'

const file = (name: string): URL => new URL(`../lexicon/${name}`, import.meta.url)
const listed = (cell: string): string[] => (cell === '-' ? [] : cell.split(',').map((one) => one.trim()))

/** Classes by verb; a verb of two senses has two. */
const CLASSES = new Map<string, Set<string>>()
for (const [name = '', verbs = ''] of readTable(file('acts.tsv')))
  for (const verb of listed(verbs)) CLASSES.set(verb, (CLASSES.get(verb) ?? new Set()).add(name))

/** What stands for a verb and those told of the same doer; and for those told of the other side too. */
const ONE_SIDE = new Map<string, string>()
const EITHER_SIDE = new Map<string, string>()
/** Verbs of which the thing is the subject. */
const OF_SUBJECT = new Set<string>()
for (const [first = '', own = '', others = '', bySubject = ''] of readTable(file('converses.tsv'))) {
  const key = akin(first)
  for (const verb of [first, ...listed(own)]) {
    ONE_SIDE.set(akin(verb), key)
    EITHER_SIDE.set(akin(verb), key)
  }
  for (const verb of [...listed(others), ...listed(bySubject)]) EITHER_SIDE.set(akin(verb), key)
  for (const verb of listed(bySubject)) OF_SUBJECT.add(verb)
}

/** What befalls a thing once in a season, by where the verb has the thing. */
const ONCE = new Map(
  readTable(file('once.tsv')).map(([role = '', verbs = '']) => [role, new Set(listed(verbs))] as const),
)
for (const verb of OF_SUBJECT) ONCE.get('subject')!.add(verb)

/** Verbs of which the noun says what is done: who carries out a raid raids. */
const LIGHT = new Set([...readLines(file('light-verbs.txt')), 'carry out', 'cast', 'hold'])
const HAPPENINGS = new Set(readLines(file('happenings.txt')).map((word) => stem(word)))
/** Verbs of which what happens is the subject. */
const HAPPENS = new Set(['happen', 'occur'])
const BEHIND = /\s(?:of|on|about|over|against|for|into|with|to|in|at|by|between|from)\s/i

/** Nearness of two verbs that have one of their first senses in common. */
const ONE_SENSE = 0.5

/** A verb by those that tell of the same deed and doer: "receive" for "accept". */
export const verbOfDeed = (verb: string): string => ONE_SIDE.get(akin(verb)) ?? akin(verb)

const fromEitherSide = (verb: string): string => EITHER_SIDE.get(akin(verb)) ?? akin(verb)

/** Whether two verbs, or nouns of action, tell the same deed, also from its two sides: "buy" and "sell". */
export function areOneVerb(one: string, other: string): boolean {
  return one === other || fromEitherSide(one) === fromEitherSide(other)
}

/** Whether two verbs may say the same: both of one class, or, where a class is not known of both, of one sense. */
export function mayBeOneVerb(one: string, other: string): boolean {
  if (areOneVerb(one, other)) return true
  const [x, y] = [CLASSES.get(one), CLASSES.get(other)]
  return x && y ? sharesSome(x, y) : nearness(stem(one), stem(other)) >= ONE_SENSE
}

/** Where a verb has the thing to which it happens once in a season; null where it may happen again. */
export function onceOf(verb: string): 'object' | 'subject' | null {
  if (ONCE.get('subject')!.has(verb)) return 'subject'
  return ONCE.get('object')!.has(verb) ? 'object' : null
}

/** The noun of action with which words begin: "failure" of "the failure of the pumps"; null where it names no happening. */
export function nounOfAction(phrase: string): string | null {
  const noun = words(phrase.split(BEHIND)[0]!).at(-1)
  return noun !== undefined && HAPPENINGS.has(stem(noun)) ? fold(noun).replace(/s$/, '') : null
}

/** A noun of action with what it is done to: "raid" and "the mint" of "a raid on the mint". */
export interface Nominal {
  readonly action: string
  readonly target: string
}

/** Who or what takes place, is held: an occasion, whatever its noun; null where the verb tells something else. */
function occasionOf({ action, actors, target }: Told): string | null {
  if ((action === 'take' && target === 'place') || HAPPENS.has(action)) return actors[0] ?? null
  return action === 'hold' && actors.length === 0 ? target : null
}

type Told = Pick<EventMention, 'action' | 'actors' | 'target'>

/** What is done where the verb leaves it to a noun: "carried out a raid on the mint"; null where the verb says it itself. */
export function nominalOf(told: Told): Nominal | null {
  const occasion = occasionOf(told)
  const phrase = occasion ?? (LIGHT.has(told.action) ? told.target : null)
  if (phrase === null) return null
  const lead = phrase.split(BEHIND)[0]!
  const action = occasion === null ? nounOfAction(phrase) : fold(words(lead).at(-1) ?? '').replace(/s$/, '')
  if (!action) return null
  const behind = phrase.slice(lead.length).replace(BEHIND, '')
  return { action, target: behind === '' ? lead : behind }
}
