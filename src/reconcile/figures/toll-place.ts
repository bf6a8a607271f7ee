import { isPlaceName, placeKind } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { fold, isStopword, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import type { Figure } from './figure.ts'

const OF_EVENTS = new Set(readLines(new URL('../lexicon/heads-of-event-names.txt', import.meta.url)))

/** The beginning of a report, which names where it happened. */
const LEAD = 260

/** A name's words as written on maps. */
const written = ({ words }: ProperName): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')

/** "From Hurricane Anna", "in Storm Boris": what happens is nowhere. */
const isHappening = ({ words }: ProperName): boolean => words.some((word) => OF_EVENTS.has(word))

/** Whether words name a place by what stands before them, or by being a known one. */
export const isPlace = (name: ProperName): boolean => (name.isPlace && !isHappening(name)) || isPlaceName(written(name))

/** The narrowest of places: a town goes before the land it lies in. */
function narrowest(names: readonly ProperName[]): string[] {
  const found = names.filter(isPlace).map(written)
  const within = found.filter((one) => placeKind(one) !== 'country')
  return [...new Set(within.length > 0 ? within : found)].sort()
}

const namesInText = (text: string, corpus: Corpus) => namesIn(text, { start: 0, end: text.length }, corpus)

/** The place that a figure's clause names; empty where it names none. */
export const namedPlace = ({ names }: Figure): string => narrowest(names).join(', ')

/** The place that a figure's words name: its clause, else its source ("Solmark's health ministry"); empty where none does. */
function ownPlace(figure: Figure, corpus: Corpus): string {
  return namedPlace(figure) || narrowest(namesInText(figure.source ?? '', corpus)).join(', ')
}

const isLand = (word: string): boolean => placeKind(written({ words: [word], isPlace: true })) === 'country'

/** Name-words that most reports are about: "Solmark" where most begin with Solmark's flood; of an affair of several lands, no land. */
function affairOf({ main, proper, common }: Corpus): string[] {
  const words = [...main].filter((word) => proper.has(word) && !common.has(word))
  return words.filter(isLand).length > 1 ? words.filter((word) => !isLand(word)) : words
}

/**
 * Where a figure's people may be: the place that its words name; where they name none, each place that its report begins
 * with, and what the whole affair is named after.
 */
export function placesOf(figure: Figure, corpus: Corpus): string[] {
  const { leadNames, report } = figure
  const own = ownPlace(figure, corpus)
  const affair = affairOf(corpus)
  // What is told of several lands is told of the whole affair.
  if (own.includes(', ')) return [own, ...affair.filter((word) => leadNames.all.has(word))]
  if (own !== '') return [own, ...affair.filter((word) => own.toLowerCase().split(' ').includes(word))]
  const lead = narrowest(namesInText(report.article.text.slice(0, LEAD), corpus))
  return [...(lead.length === 1 ? lead : []), ...affair.filter((word) => leadNames.all.has(word))]
}

/** What may stand behind a place that stands by itself: in "the Solm valley", "the Solm dam" the name is none of a place alone. */
const BY_ITSELF = /^(?:['’]s\b|[^\p{L}\p{N}\s]|$|\s(?:\P{L}|\p{Lu}))/u

/** A place as a report writes it, where it stands by itself; null where it is only part of a longer name. */
export function asWritten(place: string, figures: readonly Figure[]): string | null {
  const pattern = new RegExp(`(?<!\\p{L})${place.split(' ').join('[\\s-]')}(?!\\p{L})`, 'giu')
  for (const { report, sentence } of figures) {
    const text = report.article.text.slice(sentence.start, sentence.end)
    for (const found of text.matchAll(pattern)) {
      const behind = text.slice(found.index + found[0].length)
      const next = words(behind)[0] ?? ''
      if (BY_ITSELF.test(behind) || isStopword(fold(next)) || finiteVerb(next) !== null) return found[0]
    }
  }
  return null
}
