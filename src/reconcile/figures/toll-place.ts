import { isPlaceName, placeKind } from '../../lexicon/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import type { Figure } from './figure.ts'

/** The beginning of a report, which names where it happened. */
const LEAD = 260

/** A name's words as written on maps. */
const written = ({ words }: ProperName): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')

/** Whether words name a place by what stands before them, or by being a known one. */
export const isPlace = (name: ProperName): boolean => name.isPlace || isPlaceName(written(name))

/** The narrowest of places: a town goes before the land it lies in. */
function narrowest(names: readonly ProperName[]): string {
  const found = names.filter(isPlace).map(written)
  const within = found.filter((one) => placeKind(one) !== 'country')
  return [...new Set(within.length > 0 ? within : found)].sort().join(', ')
}

const placesIn = (text: string, corpus: Corpus): string =>
  narrowest(namesIn(text, { start: 0, end: text.length }, corpus))

/** The place that a figure's words name: its clause, else its source ("Solmark's health ministry"); empty where none does. */
export function ownPlace({ names, source }: Figure, corpus: Corpus): string {
  return narrowest(names) || placesIn(source ?? '', corpus)
}

/** Where a figure's people are: the place that its words name, else the one that its report begins with; empty where untold. */
export function placeOf(figure: Figure, corpus: Corpus): string {
  return ownPlace(figure, corpus) || placesIn(figure.report.article.text.slice(0, LEAD), corpus)
}
