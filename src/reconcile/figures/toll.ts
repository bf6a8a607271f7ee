import { compare } from '../compare/feature.ts'
import { FIGURE_FEATURES } from '../compare/figures.ts'
import { areAcquainted } from '../compare/lead-names.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { mergeGroups } from '../corpus/merge.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { daysBetween } from '../edtf/interval.ts'
import type { Figure } from './figure.ts'
import { judgeFigures } from './pair.ts'
import { predicate } from './predicates.ts'
import { holdingsOf, standingOf } from './standing.ts'
import { asWritten, namedPlace, placesOf } from './toll-place.ts'
import { judgeValues } from './value.ts'

/** What stands against two tolls whatever they are of; how far apart they lie, and who else is named, does not. */
const SET_APART = FIGURE_FEATURES.filter(({ name }) => !/^(?:magnitude|names|context|source|linked)$/.test(name))

const HELD_AGAINST = 16

/** An affair's tolls are told within so many days. */
const ONE_AFFAIR_DAYS = 30
const MINUTES_A_DAY = 1440

/** "Since January": counted over a longer time than one event takes. */
const isLongCount = ({ dates, report: { published } }: Figure): boolean =>
  published !== null && dates.some(({ from }) => published.from - from > ONE_AFFAIR_DAYS * MINUTES_A_DAY)

/** Whether a figure counts those whom something befell in all, as far as known: no part, no earlier year, no fear. */
function isTotal(figure: Figure): boolean {
  const { unit, predicates, described, qualifiers, isPart, isHistory, isAhead } = figure
  return (
    !isLongCount(figure) &&
    (unit.dimension === 'count' || unit.dimension === 'bare') &&
    predicates.size === 1 &&
    [...predicates].every((name) => /^(?:grows|moves)$/.test(predicate(name).course)) &&
    described.size === 0 &&
    ![...qualifiers.keys()].some((family) => family.startsWith('apart:')) &&
    !isPart &&
    !isHistory &&
    !isAhead
  )
}

/** What befell whom, at each place where it may have been. */
function keysOf(figure: Figure, corpus: Corpus): string[] {
  const [name = ''] = figure.predicates
  const whom = figure.unit.name === '' && predicate(name).noun === 'people' ? 'person' : figure.unit.name
  return placesOf(figure, corpus).map((place) => `${name} ${whom} ${place}`)
}

const isUpdate = ({ isRevision, isOld, isNow }: Figure): boolean => isRevision || isOld || isNow

/** "It was 17 on Tuesday", in a report of Thursday. */
const isEarlier = ({ dates, report: { published } }: Figure): boolean =>
  published !== null && dates.some(({ to }) => to < published.from)

/** Whether a report's figures are one count: those that replace another or held before left out, none excludes another. */
function areOneCount(told: readonly Figure[]): boolean {
  const current = told.filter((one) => !isEarlier(one))
  const standing = (current.length > 0 ? current : told).filter((one) => !isUpdate(one))
  return standing.every((a, at) => standing.slice(at + 1).every((b) => judgeValues(a.value, b.value) !== 'conflict'))
}

/** Keys of the tolls that reports give, each of one place only where its report gives one count: of two it means two things. */
function tollsOf(figures: readonly Figure[], corpus: Corpus): Map<Figure, ReadonlySet<string>> {
  const byReport = new Map<string, { key: string; told: Figure[] }>()
  for (const figure of figures.filter(isTotal)) {
    for (const key of keysOf(figure, corpus)) {
      const at = `${figure.report.article.id} ${key}`
      byReport.set(at, { key, told: [...(byReport.get(at)?.told ?? []), figure] })
    }
  }
  const tolls = new Map<Figure, Set<string>>()
  for (const { key, told } of byReport.values()) {
    if (areOneCount(told)) for (const figure of told) tolls.set(figure, (tolls.get(figure) ?? new Set()).add(key))
  }
  return tolls
}

/** So many times the number before may be another event's: the storm's dead, and those of a war. */
const FAR = 12
/** Where a report tells of what it is about. */
const LEAD = 500

/** Whether two tolls may be one however far apart: the later is its report's news, soon after. */
function isWithinReach(a: Figure, b: Figure): boolean {
  const [low, high] = a.value.low < b.value.low ? [a, b] : [b, a]
  if (low.value.low > 0 && high.value.low / low.value.low <= FAR) return true
  const [x, y] = [a.report.published, b.report.published]
  const isSoon = x !== null && y !== null && Math.abs(daysBetween(x, y)) <= ONE_AFFAIR_DAYS
  return isSoon && high.report.order > low.report.order && high.statement.anchor.start < LEAD
}

/** Whether two reports give a toll of one place on one affair. */
function areOneToll(a: Figure, b: Figure, corpus: Corpus): boolean {
  if (a.report.root === b.report.root || !areAcquainted(a.leadNames, b.leadNames) || !isWithinReach(a, b)) return false
  const pair = { a, b, judgement: judgeFigures(a, b), weight: corpus.weight }
  return compare(SET_APART, pair).apart === null
}

/**
 * Join groups that give the toll of one place on several days, however far it rose: a flood's 300 dead are 11,000 four days
 * later. Joined only where the whole then stands as a change.
 */
export function mergeTolls(groups: readonly Figure[][], corpus: Corpus): Figure[][] {
  const tolls = tollsOf(groups.flat(), corpus)
  const keys = (figure: Figure) => tolls.get(figure) ?? []
  const tied = (group: readonly Figure[]) => group.filter((figure) => tolls.has(figure)).slice(0, HELD_AGAINST)
  const belong = (one: readonly Figure[], other: readonly Figure[]) =>
    tied(one).some((x) =>
      tied(other).some((y) => sharesSome(tolls.get(x)!, tolls.get(y)!) && areOneToll(x, y, corpus)),
    ) && standingOf(holdingsOf([...one, ...other]))?.standing.relation === 'changed'
  // A first and a last count may meet only through one between them.
  return mergeGroups(mergeGroups(groups, keys, belong), keys, belong)
}

/** The place that a group's tolls are of, in a report's words; null where more leave it untold or they tell of several. */
export function placeOfTolls(group: readonly Figure[]): string | null {
  const told = group.map(namedPlace).filter((place) => place !== '')
  return told.length * 2 >= group.length && new Set(told).size === 1 ? asWritten(told[0]!, group) : null
}
