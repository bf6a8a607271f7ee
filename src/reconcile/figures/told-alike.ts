import { fold, stem } from '../../text/words.ts'
import { sharedWeight } from '../compare/kin.ts'
import { areAcquainted, areStrangers } from '../compare/lead-names.ts'
import { nearness } from '../compare/mentions/senses.ts'
import { judgeNames } from '../corpus/names.ts'
import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from './figure.ts'
import { areOtherAreas } from './places.ts'
import { significantDigits } from './value.ts'

/** Smallest numbers that are seldom equal by chance, by the digits that carry them. */
const TELLING_DIGITS = 3
const LARGE = 1000
const SMALL = 10

/** How many words of topic two sentences must share for their equal numbers to be one. */
function wordsNeeded({ value, unit }: Figure, isOneUnit: boolean): number {
  const digits = significantDigits(value.low)
  const isMeasured = unit.dimension !== 'count' && unit.dimension !== 'bare' && unit.dimension !== 'duration'
  if (digits >= TELLING_DIGITS) return isOneUnit ? 0.5 : 1
  if (value.low >= LARGE || (digits === 2 && isMeasured)) return isOneUnit ? 1 : 1.5
  if (value.low >= SMALL) return isOneUnit ? 1.5 : 2
  return isOneUnit ? 2 : 3
}

/** Counts of people under two nouns: riders are people, and so are customers. */
function arePeople(a: Figure, b: Figure): boolean {
  const isPerson = a.unit.name === 'person' || b.unit.name === 'person'
  return isPerson && isCounted(a) && isCounted(b) && (a.value.low >= LARGE || sharesSome(a.predicates, b.predicates))
}

/** Nouns of one synset, or one of which names a kind of the other: "houses", "cottages". */
const OF_A_KIND = 0.5

/** Whether two figures are of one unit, or their words for it may name the same. */
function areOfOneUnit(a: Figure, b: Figure): boolean {
  if (a.unit.dimension !== b.unit.dimension) return arePeople(a, b)
  if (a.unit.name === b.unit.name || arePeople(a, b)) return true
  // A sum that names no currency is in that of its readers.
  if (a.unit.dimension === 'money') return a.unit.name === 'money' || b.unit.name === 'money'
  const nounOf = ({ statement }: Figure) => stem(fold(statement.content.unit))
  return a.unit.dimension === 'count' && nearness(nounOf(a), nounOf(b)) >= OF_A_KIND
}

const isCounted = ({ unit }: Figure): boolean => unit.dimension === 'count' || unit.dimension === 'bare'

/**
 * Whether two texts give one number for one thing: the same value in the same unit, or counts whose nouns differ
 * ("640 sheep", "640 animals"), in sentences that share enough of their topic. Harmless where it errs, for equal numbers
 * set nobody against anybody; so it asks for less than what is asked of numbers that differ.
 */
export function areToldAlike(a: Figure, b: Figure, weight: (stem: string) => number): boolean {
  // "Twice" and "doubled" are of anything.
  if (a.unit.name === 'time' || a.report.root === b.report.root || a.isPart !== b.isPart) return false
  if (a.value.low !== b.value.low || a.value.high !== b.value.high) return false
  const isOneUnit = areOfOneUnit(a, b)
  if (!isOneUnit && !(isCounted(a) && isCounted(b) && a.value.low >= SMALL)) return false
  if (a.predicates.size > 0 && b.predicates.size > 0 && !sharesSome(a.predicates, b.predicates)) return false
  if (judgeQualifiers(a.qualifiers, b.qualifiers) === 'apart' || areOtherAreas(a, b)) return false
  if (a.dates.length > 0 && b.dates.length > 0 && a.isHistory !== b.isHistory) return false
  const names = judgeNames(a.names, b.names)
  if (names !== 'shared' && areStrangers(a.leadNames, b.leadNames)) return false
  // So many months are seldom told of one thing alone: "a ban of 18 months" is not the 18 months of another country.
  if (names === 'apart' && a.unit.dimension === 'duration' && a.measured !== b.measured) return false
  const sum = (x: ReadonlySet<string>, y: ReadonlySet<string>) => sharedWeight(x, y, weight)
  const shared =
    Math.max(
      sum(a.stems, b.stems),
      0.8 * sum(a.sentenceStems, b.sentenceStems),
      0.5 * sum(a.aroundStems, b.aroundStems),
    ) + (names === 'shared' ? 0.5 : 0)
  const said = sharesSome(a.predicates, b.predicates) ? 1 : 0
  const noun = isOneUnit && a.unit.dimension === 'count' && a.unit.name !== 'person' ? 1 : 0
  // A number given only as the one before is one that some report gave before.
  const old = isOneUnit && a.isOld !== b.isOld ? 0.75 : 0
  const company = 0.75 * [...a.company].filter((value) => b.company.has(value)).length
  // Two men and two men are not yet the same two.
  if (shared + company === 0 && a.value.low < SMALL) return false
  const areSole = isOneUnit && a.isSole && b.isSole
  const areOfOneStory = areSole && areAcquainted(a.leadNames, b.leadNames)
  const only = areSole && (sharesSome(a.described, b.described) || (noun > 0 && areOfOneStory)) ? 0.75 : 0
  // One width in each report, and both of eight metres.
  const aspect = a.aspect !== null && a.aspect === b.aspect && areOfOneStory ? 2 : 0
  return aspect + shared + said + noun + old + company + only >= wordsNeeded(a, isOneUnit)
}
