import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from './figure.ts'
import { predicate } from './predicates.ts'

/** What befell the people whom a figure counts, where an event has one count of it: died, is missing. */
const befell = ({ unit, predicates }: Figure): string[] =>
  unit.isPeople ? [...predicates].filter((name) => /^(?:grows|moves)$/.test(predicate(name).course)) : []

const ONE_OF_SEVERAL =
  /^(?:,|\s(?:and|or|as well as))\s(?:(?:at least|about|some|up to)\s)?(?:an?|his|her|their|its|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens|others?)\s/u
const AMONG_OTHERS = /(?:,|\b(?:and|or|including|among them|as well as))\s$/iu

/** "12 miners and a cook": one of several counts in a row. */
function isOneOfSeveral({ report, statement: { anchor } }: Figure): boolean {
  const { text } = report.article
  return (
    ONE_OF_SEVERAL.test(text.slice(anchor.end, anchor.end + 40)) ||
    AMONG_OTHERS.test(text.slice(Math.max(0, anchor.start - 16), anchor.start))
  )
}

/**
 * Whether one figure counts people and the other those of some work or role of whom the same is told: "four divers died", "six
 * people died". Where both have a role ("sailors", "passengers") they are two counts.
 */
export function arePeopleOfOneToll(a: Figure, b: Figure): boolean {
  if (a.unit.name === b.unit.name || (a.unit.name !== 'person' && b.unit.name !== 'person')) return false
  if (isOneOfSeveral(a.unit.name === 'person' ? b : a)) return false
  return sharesSome(new Set(befell(a)), new Set(befell(b)))
}

/** Values that each report gives of people whom one thing befell. */
function tollsOf(figures: readonly Figure[]): Map<string, Map<string, Set<number>>> {
  const found = new Map<string, Map<string, Set<number>>>()
  for (const figure of figures) {
    for (const name of befell(figure)) {
      const byReport = found.get(name) ?? new Map<string, Set<number>>()
      const { id } = figure.report.article
      found.set(name, byReport.set(id, (byReport.get(id) ?? new Set()).add(figure.value.low)))
    }
  }
  return found
}

/**
 * A test of whether one of two tolls of people is a part of the other as far as reports tell: a report that has one of them
 * gives more than one number of those whom it befell ("six people, four of them divers").
 */
export function partsOfTolls(figures: readonly Figure[]): (a: Figure, b: Figure) => boolean {
  const tolls = tollsOf(figures)
  const isOfSeveral = (values: ReadonlySet<number>, a: Figure, b: Figure) =>
    values.size > 1 && (values.has(a.value.low) || values.has(b.value.low))
  return (a, b) =>
    befell(a).some((name) => [...(tolls.get(name)?.values() ?? [])].some((values) => isOfSeveral(values, a, b)))
}
