import { readLines } from '../../text/lines.ts'
import { isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { isPlural } from '../measures/phrase.ts'
import { finish } from '../questions/polish.ts'
import { akin, akinStems } from './akin.ts'
import type { Telling } from './telling.ts'

const read = (file: string): string[] => readLines(new URL(`../lexicon/${file}`, import.meta.url))
const ON_ACTS = new Set(read('acts-on-acts.txt').map(akin))
const RECIPROCAL = new Set(read('reciprocal.txt').map(stem))
const LEAST_SHARED = 2

/** Whether somebody allows, orders, asks for or plans an act rather than does it. */
const isOnAct = ({ statement: { content } }: Telling): boolean =>
  content.kind === 'event' && ON_ACTS.has(akin(content.action))

const isReciprocal = (text: string): boolean => words(text).some((word) => RECIPROCAL.has(stem(fold(word))))
const isOfBothSides = ({ statement: { anchor } }: Telling): boolean => isReciprocal(anchor.exact)

/** Whether one tells what a doer did: in a fight of two nobody is told to have begun. */
const isOfOneSide = (telling: Telling): boolean => telling.doers.length > 0 && !isOfBothSides(telling)

/** The act that is ordered or planned: "ordered the crew to leave"; null where it is told by a noun. */
function actOrdered({ statement: { anchor } }: Telling): string | null {
  const verb = [...anchor.exact.matchAll(/\bto\s(?<verb>\p{Ll}+)/gu)].find(({ groups }) => isPlainVerb(groups!.verb!))
  return verb ? akin(verb.groups!.verb!) : null
}

/** Whether two tell that other things were ordered, allowed or planned. */
export function orderOtherActs(a: Telling, b: Telling): boolean {
  if (!isOnAct(a) || !isOnAct(b)) return false
  const [x, y] = [actOrdered(a), actOrdered(b)]
  return x !== null && y !== null && x !== y
}

function areTwoActs(a: Telling, b: Telling): boolean {
  if ((isOfBothSides(a) && isOfOneSide(b)) || (isOfBothSides(b) && isOfOneSide(a))) return true
  return [a, b].every(({ statement }) => statement.content.kind === 'event') && isOnAct(a) !== isOnAct(b)
}

/** Whether tellings share their words and not what is done: one allows, orders or plans what another does, or both sides did it. */
export const areOfTwoActs = (told: readonly Telling[]): boolean =>
  told.some((one, at) => told.slice(at + 1).some((other) => areTwoActs(one, other)))

/** What was allowed or planned, behind its verb, up to what it was for: "flights over the coast". */
const BEHIND =
  /^\s(?<thing>[^,;:()“”"]+?)(?=\s(?:to|so|in order|who|which|that|aimed|after|before|while|because)\s|[,;:()“”"]|[.!?]?$)/u

/** "Flights over the coast": what several come to, as a noun without an article; null where it is told otherwise. */
function thingOrdered({ statement: { anchor, content } }: Telling): string | null {
  if (content.kind !== 'event') return null
  const verb = [...anchor.exact.matchAll(/\p{L}+/gu)].find(([word]) => stem(fold(word)) === stem(content.action))
  const behind = verb ? anchor.exact.slice(verb.index + verb[0].length) : ''
  const thing = BEHIND.exec(behind)?.groups?.thing ?? ''
  const [first = ''] = thing.split(' ')
  return isPlural(thing) && !isStopword(fold(first)) && !/ed$/.test(first) ? thing : null
}

/** "Clashes between the miners and the guards", "exchanges of blows", up to where a verb follows. */
const BETWEEN =
  /\b(?<what>\p{L}+s(?:\sof\s\p{Ll}+)?(?:\sbetween\s[^,;:]{3,60}?\sand\s[^,;:]{3,40}?(?=\s(?:have|has|had|were|was|are|is|will|that|which|who|in|on|at|over|near)\s|[,.;:]|$))?)/gu

/** What two sides did to each other, as a noun in the plural; the fullest of several. */
function fightIn({ statement: { anchor } }: Telling): string | null {
  const found = [...anchor.exact.matchAll(BETWEEN)]
    .map(([what]) => what)
    .filter((what) => isReciprocal(what.split(' ')[0]!))
  return found.reduce<string | null>((best, one) => (best === null || one.length > best.length ? one : best), null)
}

/** Whether the others tell of the thing: by two of its words, or by all that it has. */
function isKnownToAll(thing: string, told: readonly Telling[]): boolean {
  const stems = akinStems(thing)
  const least = Math.min(LEAST_SHARED, stems.size)
  return told.every((one) => [...stems].filter((stem) => one.stems.has(stem)).length >= least)
}

/**
 * What tellings of two acts on one thing have in common: "Are there flights over the coast?" of who allowed and who extended
 * them, "Were there clashes between the miners and the guards?" of a brawl; null where no telling names it.
 */
export function ofCommonThing(told: readonly Telling[]): string | null {
  const asked = told.flatMap((one) => {
    const [ordered, fight] = [isOnAct(one) ? thingOrdered(one) : null, fightIn(one)]
    if (ordered !== null && isKnownToAll(ordered, told)) return finish(`Are there ${ordered}`) ?? []
    return fight === null ? [] : (finish(`Were there ${fight}`) ?? [])
  })
  return asked[0] ?? null
}
