import { readLines } from '../../../text/lines.ts'

const read = (file: string): Set<string> => new Set(readLines(new URL(`../../lexicon/${file}`, import.meta.url)))
const INTRANSITIVE = read('intransitive-verbs.txt')
const OF_COMPLEMENT = read('verbs-of-object-and-complement.txt')
const LASTING = read('lasting-verbs.txt')

/** Whether a verb in its plain form acts on nothing: a count behind it is no object. */
export const isIntransitive = (plain: string): boolean => INTRANSITIVE.has(plain)

/** Whether a verb says of its object what becomes of it: "set the barn alight". */
export const takesComplement = (plain: string): boolean => OF_COMPLEMENT.has(plain)

/** Whether a length of time may stand right behind a verb: "lasted an hour". */
export const isLasting = (plain: string): boolean => LASTING.has(plain)

/** Whether "over" before a number is of its verb, and not how exact the number is: "spread over 40 pages". */
export const isExtent = (plain: string, figure: string): boolean =>
  /^over\b/i.test(figure) && /^(?:extend|range|spread|sprawl|stretch)$/.test(plain)
