import type { Stance } from '../../model/position.ts'
import { readLines, readTable } from '../../text/lines.ts'

const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)
const holds = (name: string) => {
  const words = new Set(readLines(file(name)))
  return (word: string): boolean => words.has(word)
}

/** Whether a noun behind "with" sets a condition: "exemptions". */
export const isProviso = holds('provisos.txt')
/** Whether what somebody is said to be may leave the step unsaid: "is against". */
export const isAlone = holds('alone.txt')
/** Whether a word behind "if" sets no condition: "if elected". */
export const isSetCondition = holds('set-conditions.txt')
/** Whether a verb ends what its object names: "withdrew her support". */
export const isEnding = holds('endings.txt')
/** Whether a verb of saying tells that what follows is not wanted. */
export const isWarning = holds('warnings.txt')

/** Whether the words for what a step is said to be keep it open: "on table". */
export const isOpening = holds('openings.txt')

/** Whether a noun names what nobody wants: "job losses". */
export const isHarm = holds('harms.txt')

const sides = new Map(readTable(file('bringing.tsv')).map(([verb = '', side = '']) => [verb, side as Stance]))
/** The side of who says that a step does a verb to harm: "would cause deaths", "would prevent deaths"; null for none. */
export const bringing = (verb: string): Stance | null => sides.get(verb) ?? null

const verdicts = new Map(readTable(file('verdicts.tsv')).map(([noun = '', verbs = '']) => [noun, verbs]))
/** Whether a verb with a noun as its object takes a side: "take a position", "make up one's mind". */
export function takesSide(verb: string, noun: string): boolean {
  const verbs = verdicts.get(noun)
  return verbs !== undefined && (verbs === verb || verbs.split(' ').includes(verb))
}
