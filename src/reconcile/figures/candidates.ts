import { compare } from '../compare/feature.ts'
import { FIGURE_FEATURES } from '../compare/figures.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import { hasSame } from '../corpus/has-same.ts'
import { mergeGroups } from '../corpus/merge.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from './figure.ts'
import { mergeOpposed } from './merge-opposed.ts'
import { isPeaceful, judgeFigures } from './pair.ts'
import { arePeopleOfOneToll, partsOfTolls } from './people.ts'
import { isNarrowerPlace } from './places.ts'
import { mergeSeries } from './series.ts'
import { holdingsOf, standingOf } from './standing.ts'
import { areToldAlike } from './told-alike.ts'
import { mergeTolls } from './toll.ts'

/** Sum from which two figures with numbers that can stand together answer one question, and with numbers that cannot. */
const PEACEFUL = 0.75
const CONFLICTING = 0.7

function keysOf(figure: Figure): string[] {
  const { unit, value, predicates, stems } = figure
  const base = `${unit.dimension}:${unit.name}`
  return [
    `${base}=${Number(value.low.toPrecision(2))}`,
    ...[...predicates].map((name) => `${unit.dimension}!${name}`),
    ...[...stems].map((stem) => `${base}~${stem}`),
  ]
}

/** Values of each article's figures by unit: a writer who knows both numbers and opposes them to nothing means two things. */
function knownValues(figures: readonly Figure[]): Map<string, Figure[]> {
  const known = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.report.article.id} ${figure.unit.name} ${figure.value.low}`
    known.set(key, [...(known.get(key) ?? []), figure])
  }
  return known
}

const areOfTwoSources = (a: Figure, b: Figure): boolean =>
  a.source !== null && b.source !== null && a.source !== b.source

const NUMBER = /[\d.,]*\d(?:\s(?:thousand|million|billion|trillion))?/

/** Whether the sentence of each has the other's sum as well: "the bank gives 40 million and the fund 12 million". */
function areWrittenTogether(a: Figure, b: Figure): boolean {
  const has = ({ report, sentence }: Figure, { statement }: Figure) => {
    const number = NUMBER.exec(statement.anchor.exact)?.[0]
    return number !== undefined && report.article.text.slice(sentence.start, sentence.end).includes(number)
  }
  return a.report !== b.report && a.unit.dimension === 'money' && has(a, b) && has(b, a)
}

/** Group figures that answer one question: each fits one of its group well, and none is set apart from it. */
export function groupFigures(figures: readonly Figure[], corpus: Corpus): Figure[][] {
  const known = knownValues(figures)
  const knows = (reader: Figure, other: Figure): boolean => {
    const found = known.get(`${reader.report.article.id} ${other.unit.name} ${other.value.low}`) ?? []
    return found.some(
      (one) => !one.isRevision && !reader.isRevision && (one.source === reader.source || isNarrowerPlace(one, reader)),
    )
  }
  const tells = (reader: Figure, other: Figure): boolean =>
    (known.get(`${reader.report.article.id} ${other.unit.name} ${other.value.low}`) ?? []).some(
      (one) => hasSame(one.predicates, other.predicates) && !areOfTwoSources(one, reader),
    )
  // Two reports that both give both numbers agree on them; two counts of one crowd they may oppose.
  const bothTell = (a: Figure, b: Figure): boolean =>
    a.report !== b.report && a.unit.dimension !== 'count' && !areOfTwoSources(a, b) && tells(a, b) && tells(b, a)
  // "Nine at the bank, five at the stop", "fourteen in two blasts": another number makes up the rest.
  const isPartOfSum = (part: Figure, sum: Figure): boolean =>
    part.report !== sum.report &&
    sum.value.low > part.value.low &&
    (known.get(`${part.report.article.id} ${part.unit.name} ${sum.value.low - part.value.low}`) ?? []).some(
      (rest) => rest !== part && hasSame(rest.predicates, part.predicates),
    )
  const isPartOf = partsOfTolls(figures)
  const fitPair = (a: Figure, b: Figure): number => {
    const pair = { a, b, judgement: judgeFigures(a, b), weight: corpus.weight }
    const { sum } = compare(FIGURE_FEATURES, pair)
    if (isPeaceful(pair)) return sum - PEACEFUL - (pair.judgement === 'same' ? 0 : 0.15)
    if (isPartOfSum(a, b) || isPartOfSum(b, a)) return Number.NEGATIVE_INFINITY
    if (knows(a, b) || knows(b, a) || bothTell(a, b) || (arePeopleOfOneToll(a, b) && isPartOf(a, b)))
      return Number.NEGATIVE_INFINITY
    return sum >= CONFLICTING && areWrittenTogether(a, b) ? Number.NEGATIVE_INFINITY : sum - CONFLICTING
  }
  const groups = groupThings(figures, keysOf, (figure, group) => bestFit(group, (member) => fitPair(member, figure)))
  return mergeOpposed(mergeTolls(mergeSeries(mergeAlike(groups, corpus), corpus.weight), corpus))
}

/** The members of a group that are held against another's. */
const HELD_AGAINST = 12

const valuesOf = (group: readonly Figure[]) => new Set(group.map(({ value }) => `${value.low} ${value.high}`))

const RANK = { agrees: 0, changed: 1, differs: 2 } as const
const rankOf = (group: readonly Figure[]): number | null => {
  const found = standingOf(holdingsOf(group))
  return found && RANK[found.standing.relation]
}

/**
 * Join groups that give one number for one thing. Of groups with other numbers beside it, only those that say one thing of what
 * they count, where the whole contests nothing that neither contests by itself.
 */
function mergeAlike(groups: readonly Figure[][], corpus: Corpus): Figure[][] {
  return mergeGroups(
    groups,
    ({ value }) => [`${value.low} ${value.high}`],
    (one, other) => {
      const [a, b] = [one.slice(0, HELD_AGAINST), other.slice(0, HELD_AGAINST)]
      const isSole = valuesOf(a).size === 1 && valuesOf(b).size === 1
      const isAlike = (x: Figure, y: Figure) =>
        (isSole || sharesSome(x.predicates, y.predicates)) && areToldAlike(x, y, corpus.weight)
      if (!a.some((x) => b.some((y) => isAlike(x, y)))) return false
      const ranks = [rankOf(a), rankOf(b), rankOf([...a, ...b])]
      return ranks.every((rank) => rank !== null) && ranks[2]! <= Math.max(ranks[0]!, ranks[1]!)
    },
  )
}
