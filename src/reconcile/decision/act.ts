import { readLines, readTable } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb, plainOfParticiple } from '../../text/verbs.ts'
import { stem } from '../../text/words.ts'
import { kindOf } from '../measures/kinds.ts'
import { WEIGHTLESS as UNREAL } from '../measures/matter.ts'
import { canonicalHead } from '../measures/synonyms.ts'

const here = (file: string): URL => new URL(`./lexicon/${file}`, import.meta.url)
const shared = (file: string): URL => new URL(`../lexicon/${file}`, import.meta.url)

const DEEDS = new Map(
  readTable(here('deeds.tsv')).flatMap(([verb = '', others = '']) =>
    [verb, ...others.split(',')].map((word) => [word.includes(' ') ? word : stem(word), stem(verb)] as const),
  ),
)
const LIGHT_VERBS = readTable(here('light-verbs.tsv'))
const LIGHT = new Set(LIGHT_VERBS.map(([verb = '']) => verb))
const UNTOLD = new Set(LIGHT_VERBS.flatMap(([verb = '', told]) => (told === 'told' ? [] : [verb])))
const WEIGHTLESS = new Set([...UNREAL, ...readLines(here('weightless.txt')).map(stem)])
const VAGUE = new Set([...readLines(here('vague-heads.txt')), ...readLines(shared('vague-measures.txt'))].map(stem))
/** Adjectives that tell the kind of step where its noun does not: "military action". */
const KINDS = new Set(readLines(here('kinds.txt')).map(stem))
/** Verbs of degree and of paying: of a step that their object names, they say no more than how much of it. */
const DEGREE = new Set(readLines(here('degree-verbs.txt')))

const PREPOSITION =
  /^(?:of|on|to|for|in|inside|against|within|by|with|that|which|from|at|into|over|under|after|before|across|without|along|as|is|was|are|were|will|would|has|have|if|and|or|around|near|until|even|should|could|can|may)$/
const DETERMINER = /^(?:the|an?|its|his|her|their|our|any|all|some|no|this|that|these|those|each|every)$/

/** Whether a label tells as much without this plain verb: "launch the night service". */
export const isUntold = (verb: string): boolean => UNTOLD.has(verb)
/** Whether a stem is of an adjective that tells the kind of step. */
export const isKind = (own: string): boolean => KINDS.has(own)
/** Whether a stem says nothing of which step is meant. */
export const isEmpty = (own: string): boolean => VAGUE.has(own) || WEIGHTLESS.has(own) || LIGHT.has(own)
export const isPreposition = (word: string): boolean => PREPOSITION.test(word)

export const deedOf = (own: string): string => DEEDS.get(own) ?? DEEDS.get(canonicalHead(own)) ?? canonicalHead(own)

/** The plain form of a verb in any form; null for a word that is no verb. */
export function plainOf(word: string): string | null {
  if (isPlainVerb(word)) return word
  const finite = finiteVerb(word)
  if (finite !== null && (finite.tense === 'past' || isParticiple(word))) return finite.plain
  const base = /^(\p{L}{2,})ing$/u.exec(word)?.[1]
  if (base === undefined) return null
  return [base, `${base}e`, base.slice(0, -1)].find(isPlainVerb) ?? null
}

const PARTICLE = /^(?:off|up|down|out|back|over)$/
const MODAL = /^(?:will|would|could|should|shall|must|can|may|might)$/
/** A sum of money: "€40", "1,200 crowns", "3 million". */
const SUM = /[€£$¥]\s?\d|\d,\d{3}\s\p{L}|\d\s(?:million|billion)\b/u
/** "€2 million for a lock", which names no step but the paying. */
const SUM_FIRST = /^(?:an(?:other)?\s|a\sfurther\s)?(?:[€£$¥]\s?\d|\d[\d.,]*\s(?:million|billion)\b).*\sfor\s/iu
/** Whether a label names a step by the money for it. */
export const isOfMoney = (label: string): boolean => SUM_FIRST.test(label)
const TRANSFER = new Set('award get give grant offer pay receive'.split(' '))

/** The verb of a label that names its step by one, and where it stands; null for a noun phrase. */
function verbOf(all: readonly string[], inNames: ReadonlySet<string>): { verb: string; at: number } | null {
  const modal = all.findIndex((word) => MODAL.test(word))
  const isPassive = modal > 0 && all[modal + 1] === 'be'
  const at = modal > 0 ? modal + (isPassive ? 2 : 1) : 0
  const word = all[at]
  const last = all.at(-1)!
  // "the old bridge closed", what somebody wants done to a thing
  if (modal < 0 && all.length > 2 && isDoneTo(all)) return { verb: plainOfParticiple(last)!, at: all.length - 1 }
  if (word === undefined || DETERMINER.test(word) || inNames.has(word)) return null
  const plain = plainOf(word)
  if (plain === null) return null
  const next = all[at + 1] ?? ''
  return { verb: PARTICLE.test(next) && DEEDS.has(`${plain} ${next}`) ? `${plain} ${next}` : plain, at }
}

/** Whether a phrase ends in what is to be done to the thing before; a participle that is also a noun ("the pay cut") is none. */
export function isDoneTo(all: readonly string[]): boolean {
  const last = all.at(-1) ?? ''
  return (
    DETERMINER.test(all[0] ?? '') &&
    isParticiple(last) &&
    !isPlainVerb(last) &&
    !all.slice(1).some((word) => PREPOSITION.test(word))
  )
}

/** The noun that names a step, read from the right; null where only words stand that fit any step. */
function nounOf(all: readonly string[], from: number, weighs: (word: string) => boolean): string | null {
  const first = all.findIndex((word, at) => at >= from && !DETERMINER.test(word))
  const end = all.findIndex((word, at) => at > first && PREPOSITION.test(word))
  const phrase =
    first < 0 ? [] : all.slice(first, end < 0 ? all.length : end).filter((word) => weighs(word) || isVague(word))
  const [head, ...before] = phrase.reverse()
  // "A merger agreement" is of the merger, "a nuclear accord" of an accord.
  if (head !== undefined && deedOf(stem(head)) === AGREEING) return before.find(isDeed) ?? head
  if (head === undefined || !isVague(head)) return head ?? null
  // "A congestion charge scheme", "military action": only what is a step or kind of step itself tells which.
  return before.find((word) => KINDS.has(stem(word)) || isDeed(word)) ?? null
}

const AGREEING = stem('agree')
/** Whether an act is of a kind of which the world holds many at once, so that its noun alone ("the deal") tells none. */
export const isOfMany = (act: string): boolean => act === AGREEING
const isVague = (word: string): boolean => VAGUE.has(stem(word))
const isDeed = (word: string): boolean => DEEDS.has(stem(word)) || kindOf(stem(word)) !== null

/** Whether a noun phrase that names a step may be what a word that looks like a verb leads: "strike action", "direct talks". */
function isNounPhrase(verb: string, object: string | null, all: readonly string[]): boolean {
  if (object === null) return DEEDS.has(stem(verb)) && isVague(all[1] ?? '')
  return !DEEDS.has(stem(verb)) && !LIGHT.has(verb) && (isDeed(object) || KINDS.has(stem(object)))
}

/** The word that names the kind of step in a label, taken apart in `all`; null where none does. */
export function actOf(
  label: string,
  all: readonly string[],
  inNames: ReadonlySet<string>,
  weighs: (word: string) => boolean,
): string | null {
  const isNoun = (word: string): boolean => weighs(word) && !inNames.has(word)
  const found = verbOf(all, inNames)
  if (found === null) return isOfMoney(label) ? 'pay' : nounOf(all, 0, isNoun)
  if (TRANSFER.has(found.verb) && SUM.test(label)) return 'pay'
  const object = nounOf(all, found.at + 1, isNoun)
  if (LIGHT.has(found.verb) || isVague(found.verb)) return object
  if (DEGREE.has(found.verb) && object !== null && isDeed(object)) return object
  return isNounPhrase(found.verb, object, all) ? (object ?? found.verb) : found.verb
}
