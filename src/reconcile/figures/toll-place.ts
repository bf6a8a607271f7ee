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
function narrowest(names: readonly ProperName[]): string[] {
  const found = names.filter(isPlace).map(written)
  const within = found.filter((one) => placeKind(one) !== 'country')
  return [...new Set(within.length > 0 ? within : found)].sort()
}

const namesInText = (text: string, corpus: Corpus) => namesIn(text, { start: 0, end: text.length }, corpus)

/** The place that a figure's words name: its clause, else its source ("Solmark's health ministry"); empty where none does. */
export function ownPlace({ names, source }: Figure, corpus: Corpus): string {
  const own = narrowest(names)
  return (own.length > 0 ? own : narrowest(namesInText(source ?? '', corpus))).join(', ')
}

/** Where a figure's people may be: the place that its words name, else each of those that its report begins with. */
export function placesOf(figure: Figure, corpus: Corpus): string[] {
  const own = ownPlace(figure, corpus)
  if (own !== '') return [own]
  return narrowest(namesInText(figure.report.article.text.slice(0, LEAD), corpus))
}
