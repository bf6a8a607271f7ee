import type { Qualifiers } from '../corpus/qualifiers.ts'

const FEW_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+|none|neither|some|many|most|few|several|half|dozens)\sof\s(?:the|its|their|his|her|those|these|our)\s(?:\p{Ll}+\s)?$/iu

/**
 * Whether a number is the whole of which a few are told: of "one of the 23 sailors is missing" nothing is said of the 23.
 *
 * @param before  words of its sentence before it
 */
export const isWhole = (before: string): boolean => FEW_OF.test(before)

/** A whole as a word of scope. */
export const WHOLE: Qualifiers = new Map([['apart:part', new Set(['whole'])]])

/** "Of these cases, 80 were mild", "Out of the 90, 12 died": what is counted behind the comma. */
const OF_WHOLE = /^\W*(?:out\s)?of\s(?:these|those|them|all|the|its|their|that)\b[^,;:]*,/i

/** Whether a number is of a whole that its sentence begins with. */
export const isOfWhole = (before: string): boolean => OF_WHOLE.test(before)

/** A part of a whole as a word of scope. */
export const OF_IT: Qualifiers = new Map([['apart:part', new Set(['of'])]])

/** "By 332 votes to", "17 to", "by 212 votes against". */
const FOR = /\bby\s(?:about\s|just\s)?[\d,]+\s(?:votes?\s)?(?:to|against)\s$/i

/** Whether a number is the second of a tally: "by 332 votes to 220" counts two sides. */
export const isAgainst = (before: string): boolean => FOR.test(before)

/** The second number of a tally as a word of scope. */
export const AGAINST: Qualifiers = new Map([['apart:side', new Set(['against'])]])
