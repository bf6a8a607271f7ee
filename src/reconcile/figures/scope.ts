import { type Qualifiers, qualifiersOf } from '../corpus/qualifiers.ts'

/** "May leave 9,000 homes without power", "may have killed 40"; the month has a capital and no verb behind it. */
const MAY = /\b(?:may|might|could)\s(?:(?:also|yet|well|still|soon|even|not)\s)?(?<perfect>have\s)?\p{Ll}{2}/u
/** "The bill would have let them keep it for 36 months": what never came. */
const UNREAL = /\bwould\s(?:\p{Ll}+\s)?have\s\p{Ll}{2}/u

/** What is only possible: what may come is a forecast, what may have been a suspicion. */
function modal(words: string): Qualifiers {
  if (UNREAL.test(words)) return new Map([['apart:plan', new Set(['unreal'])]])
  const found = MAY.exec(words)
  if (!found) return new Map()
  return found.groups?.perfect === undefined
    ? new Map([['apart:plan', new Set(['forecast'])]])
    : new Map([['apart:certainty', new Set(['suspected'])]])
}

/** "Thirty of the guests": those are part of a whole that is known; "thirty of its people" are of no such whole. */
const OF_KNOWN =
  /^(?!all\b|each\b|none\b).*\sof\s(?:the|its|their|his|her|those|these|our)\s(?!people\b|citizens\b|nationals\b)/i

/** "Eighty of the 240 guests": the whole is counted beside it. */
const OF_COUNTED = /\sof\s(?:the|its|their|his|her|those|these|our)\s(?:[\d,.]+|\p{Ll}+-\p{Ll}+)\s/u

/** What befell so many of a whole that is counted befell so many in all. */
const partOf = (own: string, isToll: boolean): Qualifiers =>
  OF_KNOWN.test(own) && !(isToll && OF_COUNTED.test(own)) ? new Map([['apart:part', new Set(['of'])]]) : new Map()

/** "In five days", "over the last three weeks": how long it was counted. */
const SPAN =
  /\b(?:in|over|within|during|for)\s(?:the\s)?(?:(?:first|last|past|next)\s)?(?<long>\p{L}+|\d+)\s(?<unit>hours|days|weeks|months|years)\b/iu

function spanOf(words: string): Qualifiers {
  const found = SPAN.exec(words)?.groups
  return found ? new Map([['apart:span', new Set([`${found.long} ${found.unit}`.toLowerCase()])]]) : new Map()
}

const LEADING_WORDS = 4
const OF_TIME = /^(?:apart:)?period$/

/** The period that a sentence begins with: "Last year it rained, and the mill ground 900 tonnes." */
function ledBy(sentence: string): Qualifiers {
  const lead = sentence.trim().split(/\s+/).slice(0, LEADING_WORDS).join(' ')
  return new Map([...qualifiersOf(lead, false)].filter(([family]) => OF_TIME.test(family)))
}

function join(a: Qualifiers, b: Qualifiers): Qualifiers {
  const families = new Set([...a.keys(), ...b.keys()])
  return new Map([...families].map((one) => [one, new Set([...(a.get(one) ?? []), ...(b.get(one) ?? [])])]))
}

/** Words that decide of what scope a figure is. */
export interface ScopeWords {
  /** Around the number, in its own part of the clause. */
  readonly near: string
  /** The number's own words. */
  readonly own: string
  /** The figure's part of its clause. */
  readonly clause: string
  /** The whole clause, other figures included. */
  readonly around: string
  readonly sentence: string
  readonly isSum: boolean
  /** Whether it is itself a length of time. */
  readonly isLong: boolean
  /** Whether something is told to have befallen those it counts. */
  readonly isToll: boolean
  /** Whether a date stands beside the number, which goes before what the sentence begins with. */
  readonly isDated: boolean
}

/** Of what scope a figure is, by the words around it. */
export function scopeOf({
  near,
  own: number,
  clause,
  around,
  sentence,
  isSum,
  isLong,
  isToll,
  isDated,
}: ScopeWords): Qualifiers {
  const own = [
    qualifiersOf(near, isSum),
    modal(clause),
    partOf(number, isToll),
    isLong ? new Map() : spanOf(around),
  ].reduce(join)
  return isDated || [...own.keys()].some((family) => OF_TIME.test(family)) ? own : join(own, ledBy(sentence))
}
