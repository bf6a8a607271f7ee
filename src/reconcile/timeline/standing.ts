import { givenNameSex, isOutletHead } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { isPlainVerb } from '../../text/verbs.ts'
import { hasFiniteVerb, hasMainVerb } from './verbs.ts'

const LONGEST = 180
const LEAST_WORDS = 4
const SAYING = new Set(readLines(new URL('../lexicon/saying.txt', import.meta.url)))
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** Words that say nothing without the sentence before, or tell of the writer. */
const POINTS_AWAY =
  /^["“'‘]?(?:it|he|she|they|we|i|you|this|these|those|there|here|such|who|which|what|both|others?|another|also|one)\b/i
const SELF = /\b(?:i|we|us|our|my|me)\b/i
const QUOTED = /[“"][^”"]*[”"]/g
/** "For that purpose", "at these talks", "puts it at 3 May": what was named before. */
const OF_BEFORE =
  /\b(?:for|of|in|at|to|by|with|from|on)\s+(?:that|these|those)\s+\p{Ll}|\bputs?\s(?:it|this|that|them)\sat\b/u
/** An auxiliary at the end leaves its verb to the reader: "four had been". */
const ELLIPSIS =
  /\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not)$/
const PERSONAL = /\b(?:he|she|him|her|his|hers|they|them|their|it|its)\b/i
const NAMES_TIME = new RegExp(
  `\\b(?:${MONTH}|${DAY}|(?:the|an?)\\s(?:\\p{L}+\\s)?(?:time|day|night|morning|afternoon|evening|week|month|year)s?)\\b`,
  'gu',
)
/** Words that a sentence begins with and that name nobody. */
const FIRST_SMALL =
  /^["“'‘]?(?:the|an?|as|in|on|at|by|from|after|before|since|under|with|for|of|all|some|most|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|more|about)\b/i
/** A name or a phrase that "her" or "its" may go back to; nobody is "her" or "his" who is only counted. */
const PERSON = /\p{Lu}\p{L}+|\b(?:the|an?|his|her|their)\s+\p{L}/u
const COUNTED = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most)\s+\p{L}/u

/** A phrase or clause before the subject; one that nothing follows has no sentence behind it. */
const OPENING =
  /^["“'‘]?(?:(?:when|as|after|before|while|since|once|though|although|(?:in|on|at|by|from|during|under|following|with) (?:an?|the)|\p{L}+(?:ed|ing))\s[^,]*(?:,\s|$)|(?:in|on|at|by|from|during)\s[^,]*,\s)/iu
/** When or where, before the subject: nothing in it is what a pronoun goes back to. */
const OPENING_PHRASE = /^(?:in|on|at|by|from|during|next|last|this|later|early|late)\s[^,]*,\s/i
const RELATIVE = /,\s(?:who|which|whose|whom|where)\s[^,]*(?:,|$)/gi

/** "Buy her before ..." asks and tells nothing. */
function isOrder(label: string): boolean {
  const [first = '', second = ''] = label.toLowerCase().split(/\s+/)
  return isPlainVerb(first) && /^(?:her|him|it|them|me|us|the|an?|your|this|that)$/.test(second)
}

const isBalanced = (label: string): boolean =>
  !/‘[^’]*$/.test(label) &&
  (label.match(/[“]/g)?.length ?? 0) === (label.match(/[”]/g)?.length ?? 0) &&
  (label.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (label.match(/\(/g)?.length ?? 0) === (label.match(/\)/g)?.length ?? 0)

/** What of a saying is left when its content is cut off: where, when and by what means; between two commas. */
const MEANS_ONLY = new RegExp(
  `^\\s*(?:(?:also|later|earlier|early|late|then|again|locally|today|yesterday|${DAY}|(?:this\\s)?(?:morning|afternoon|evening|night)|local time)\\s*)*(?:(?:on|in|at|during|by|via|through|from|after|before|to|citing|quoting)\\s[^;:]*)?$`,
  'i',
)

/** Whether a verb of saying is among the words. */
export const tellsSaying = (words: string): boolean =>
  (words.match(/[\p{L}’'-]+/gu) ?? []).some((word) => SAYING.has(word.toLowerCase()))

/** "The minister said on Monday", "the agency announced": what was said is missing. */
function saysNothing(label: string): boolean {
  const words = [...label.matchAll(/[\p{L}’'-]+/gu)]
  const last = words.findLast(([word]) => SAYING.has(word.toLowerCase()))
  if (!last) return false
  const before = label.slice(0, last.index)
  // "The reports", "its claims" are things.
  if (/\b(?:the|an?|its|his|her|their)\s$/i.test(before) || hasMainVerb(before)) return false
  const rest = label.slice(last.index + last[0].length)
  return rest.split(',').every((part) => MEANS_ONLY.test(part)) && !/\bthat\b/.test(rest) && !hasFiniteVerb(rest)
}

/** "Said the bridge was safe, and added". */
const ADDS_NOTHING = /\b(?:and|or|but)\s(?:then\s|also\s)?(?:said|says|added|told|wrote|asked|announced)$/i

/** "Found that, the agency said": cut out of the middle. */
const CUT_SAYING = /\bthat,\s[^,]*$/i
/** "The figure rose": of what was said before. */
const FIGURE_OF_BEFORE = /^The (?:figure|number|count|total|tally|sum|amount)\s(?!of\b)/i
/** "June depends on the weather": of the date itself nothing happens on it. */
const DATE_ACTS = new RegExp(
  `^(?:${MONTH}|${DAY})\\s(?:is|was|will|would|depends?|has|had|marks?|brings?|brought|saw)\\b`,
)

/** "The level was falling and by noon", without what was by then. */
const BY_THEN = /\b(?:and|but)\sby\s[^,]{1,25}$/
/** A phrase at the end with a participle in it is no verb of the subject before: "the board, in a letter sent to members". */
const END_PHRASE = /,\s(?:in|at|on|with|after|before|by)\s[^,]*$/

/** "Lund says it was sold", "the Gazette says it was sold": what is told of by who is no thing, or only tells of others. */
const SAID_OF_IT =
  /^(?<who>[^,]*?)(?:,\s[^,]*,)?\s(?:says|said|reports|reported|wrote|writes)\s(?:that\s)?it\s(?:was|is|had been|has been)\s/u

/** Whether "it" cannot be who says so: a person, or an outlet that tells of others. */
function isOfUnnamed(label: string): boolean {
  const who = SAID_OF_IT.exec(label)?.groups?.who ?? ''
  const names = who.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  return names.some((name) => isOutletHead(name)) || (names.length === 2 && givenNameSex(names[0]!) !== undefined)
}

/** Whether a pronoun has nothing before it in the label that it can go back to. */
function isOpen(label: string): boolean {
  const said = label.replace(OPENING_PHRASE, '').replace(QUOTED, '').replace(NAMES_TIME, '')
  const { index, 0: pronoun } = PERSONAL.exec(said) ?? { index: -1, 0: '' }
  if (index < 0) return false
  const before = said.slice(0, index).replace(FIRST_SMALL, (first) => first.toLowerCase())
  const isPerson = /^(?:he|she|him|her|his|hers)$/i.test(pronoun)
  return !PERSON.test(before) && (isPerson || !COUNTED.test(before))
}

/** Whether the words stand as a sentence by themselves: a subject with its verb, complete, and nothing that points away. */
export function isSentence(label: string): boolean {
  return (
    label.length <= LONGEST &&
    label.split(/\s+/).length >= LEAST_WORDS &&
    !/[\n|]/.test(label) &&
    /^["“'‘[]?[\p{Lu}\p{N}]/u.test(label) &&
    !POINTS_AWAY.test(label) &&
    !SELF.test(label.replace(QUOTED, '').replace(/\bUS\b/g, '')) &&
    !OF_BEFORE.test(label.replace(QUOTED, '')) &&
    !ELLIPSIS.test(label) &&
    !saysNothing(label) &&
    !ADDS_NOTHING.test(label) &&
    !CUT_SAYING.test(label) &&
    !FIGURE_OF_BEFORE.test(label) &&
    !DATE_ACTS.test(label) &&
    !BY_THEN.test(label) &&
    !isOpen(label) &&
    !isOfUnnamed(label) &&
    !isOrder(label) &&
    isBalanced(label) &&
    hasMainVerb(label.replace(OPENING, '').replace(END_PHRASE, '').replace(RELATIVE, ' '))
  )
}

/** `words` with a capital first, as a sentence begins. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
