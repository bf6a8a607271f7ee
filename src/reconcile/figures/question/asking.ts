import { isStopword } from '../../../text/words.ts'
import { plural } from '../../questions/plural.ts'
import type { Figure } from '../figure.ts'
import { nounPhraseOf } from '../noun-phrase.ts'

/** Whether the figure counts things. */
export const isCount = ({ unit }: Figure): boolean => unit.dimension === 'count'

/** What a measured mass is of, behind it: " of gravel". */
export const OF_WHAT = /^\s+of\s+(?<what>\p{Ll}[\p{L}-]+)(?=[\s,.;]|$)/u
/** Whether the figure measures how much of something there is. */
export const isMass = ({ unit }: Figure): boolean => /^(?:mass|volume|area)$/.test(unit.dimension)

/** "40 francs a day", "two boats a week". */
export const RATE = /\s(?:an?|per|every)\s(?:hour|day|night|week|month|year)\b/

const KINDS = new Map([
  ['length', 'length'],
  ['mass', 'weight'],
  ['area', 'area'],
  ['volume', 'volume'],
  ['speed', 'speed'],
  ['flow', 'rate'],
  ['power', 'power'],
  ['temperature', 'temperature'],
  ['degrees', 'temperature'],
  ['duration', 'length of time'],
  ['share', 'share'],
  ['money', 'sum'],
])

/** What a measure in a dimension is called: "speed"; null of none. */
export const kindOfDimension = (dimension: string): string | null => KINDS.get(dimension) ?? null

/** The counted noun phrase as written, in the plural of the unit where none is. */
export function countedWords({ statement }: Figure): string {
  return nounPhraseOf(statement.anchor.exact) || plural(statement.content.unit)
}

/** The asking phrase that stands for the figure: "How many old bridges", "How much", "By how much". */
export function asking(figure: Figure, before: string, after: string): string | null {
  const by = /\bby$/i.test(before.trim())
  if (isCount(figure)) {
    return by ? null : `How many ${countedWords(figure)}`
  }
  if (by) return 'By how much'
  if (figure.unit.dimension === 'money') return 'How much'
  if (isMass(figure)) {
    const what = OF_WHAT.exec(after)?.groups?.what
    return what === undefined || isStopword(what) ? 'How much' : `How much ${what}`
  }
  const isBare = !/\b(?:every|each|within|for|after|in|than|the|of)$/i.test(before.trim())
  return figure.unit.dimension === 'duration' && isBare ? 'How long' : null
}
