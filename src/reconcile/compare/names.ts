import { placeKind } from '../../lexicon/index.ts'
import { fold, stem } from '../../text/words.ts'
import { judgeNames, type ProperName } from '../corpus/names.ts'
import { overlaps } from '../edtf/interval.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { predicate } from '../figures/predicates.ts'
import type { Feature } from './feature.ts'
import { areStrangers } from './lead-names.ts'
import { replaces } from './linked.ts'

const isTopicOf = ({ report, main }: Figure, { words }: ProperName): boolean =>
  words.every((word) => report.topic.has(word) || main.has(word))

/** An event on one day: what the other report begins with may be where it was. */
const isKnownTo = (b: Figure, name: ProperName, a: Figure): boolean =>
  isTopicOf(b, name) ||
  isSource(b, name) ||
  name.words.every((word) => b.stems.has(stem(word))) ||
  (a.dates.some((x) => b.dates.some((y) => overlaps(x, y))) && name.words.every((word) => b.report.lede.has(word)))

const isSource = ({ source }: Figure, { words }: ProperName): boolean => {
  const said = fold(source ?? '')
  return source !== null && words.every((word) => said.includes(word))
}

/** Whether a report tells of other places too, so that a toll without one may be of them all. */
function isAboutMore({ leadNames: { places } }: Figure, a: Figure): boolean {
  if (![...a.predicates].some((one) => predicate(one).course === 'grows')) return false
  const named = new Set(a.names.flatMap(({ words }) => words))
  return [...places].some((word) => !named.has(word) && /\p{L}/u.test(word))
}

/** Places that one side narrows its figure to and the other side's report is not about, or not about them alone. */
function narrowed(a: Figure, b: Figure): boolean {
  const named = new Set(b.names.flatMap(({ words }) => words))
  return a.names.some(
    (name) =>
      name.isPlace &&
      !name.words.every((word) => named.has(word)) &&
      (!isKnownTo(b, name, a) || (isTopicOf(b, name) && isAboutMore(b, a))),
  )
}

const isInitial = (word: string, other: string): boolean =>
  (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0)

/** "Martin Osgood" and "Helen Osgood", "Upper Tarn" and "Lower Tarn": one last word, of two names. */
function areNamesakes({ words: a }: ProperName, { words: b }: ProperName): boolean {
  return (
    a.length > 1 &&
    b.length > 1 &&
    a.at(-1) === b.at(-1) &&
    !a.every((word) => b.includes(word)) &&
    !b.every((word) => a.includes(word)) &&
    !isInitial(a[0]!, b[0]!)
  )
}

/** Whether a name on one side is a namesake's on the other, and neither side tells both. */
function haveNamesakes(a: readonly ProperName[], b: readonly ProperName[]): boolean {
  const isIn = (name: ProperName, names: readonly ProperName[]) =>
    names.some(({ words }) => name.words.every((word) => words.includes(word)))
  return a.some((x) => !isIn(x, b) && b.some((y) => areNamesakes(x, y) && !isIn(y, a)))
}

const landsOf = ({ names }: Figure): string[] =>
  names
    .map(({ words }) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '))
    .filter(isCountry)
const isCountry = (name: string): boolean => placeKind(name) === 'country'

/** Whether each names lands, and none that the other names: "the bank of Norway", "Sweden's bank". */
function areOfOtherLands(a: Figure, b: Figure): boolean {
  const [x, y] = [landsOf(a), landsOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one))
}

/** Names beside the figures: other names, or a place on one side alone, are another scope. */
export const names: Feature<FigurePair> = {
  name: 'names',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const judgement = judgeNames(a.names, b.names)
    if (judgement !== 'shared' && areStrangers(a.leadNames, b.leadNames)) return 'apart'
    if (isPeaceful(pair)) return judgement === 'shared' ? 1 : judgement === 'apart' ? -1 : 0
    if (areOfOtherLands(a, b)) return 'apart'
    if (haveNamesakes(a.names, b.names)) return 'apart'
    if (judgement !== 'apart' && (replaces(b, a) || replaces(a, b))) return 1
    if (narrowed(a, b) || narrowed(b, a)) return 'apart'
    if (judgement === 'shared') return 1
    const strangers = [
      ...a.names.filter((name) => !isKnownTo(b, name, a)),
      ...b.names.filter((name) => !isKnownTo(a, name, b)),
    ]
    return strangers.length > 0 ? 'apart' : 0
  },
}
