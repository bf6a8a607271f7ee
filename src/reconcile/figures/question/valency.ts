import { readLines } from '../../../text/lines.ts'

const read = (file: string): Set<string> => new Set(readLines(new URL(`../../lexicon/${file}`, import.meta.url)))
const INTRANSITIVE = read('intransitive-verbs.txt')
const OF_TWO_OBJECTS = read('verbs-of-two-objects.txt')

/** Whether a verb in its plain form acts on nothing: a count behind it is no object. */
export const isIntransitive = (plain: string): boolean => INTRANSITIVE.has(plain)

/** Whether a count may follow a verb's object, or its passive, as what is given or charged. */
export const takesTwoObjects = (plain: string): boolean => OF_TWO_OBJECTS.has(plain)
