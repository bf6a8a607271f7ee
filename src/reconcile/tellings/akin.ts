import { readLines, readTable } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'

const AKIN = new Map(
  readTable(new URL('../lexicon/akin.tsv', import.meta.url)).flatMap(([first = '', others = '']) =>
    // The plural has a stem of its own where the word is short: "tie", "ties".
    [first, ...others.split(',')].flatMap((word) =>
      [word.trim(), `${word.trim()}s`].map((form) => [stem(form), stem(first)] as const),
    ),
  ),
)

/** Stem that stands for a word, or for a verb with its particle ("put off"), and all words that reports put for it. */
export function akin(word: string): string {
  const own = stem(fold(word))
  return AKIN.get(own) ?? own
}

const LITTLE = new Set(readLines(new URL('../lexicon/little-words.txt', import.meta.url)).map(stem))

/** What `akin` gives of the words of a text that tie it to others: no closed classes, no numbers, nothing too general. */
export function akinStems(text: string): Set<string> {
  return new Set([...topicStems(text)].flatMap((one) => (LITTLE.has(one) ? [] : [AKIN.get(one) ?? one])))
}

/** What `akin` gives of all words of a text that bear weight, in order. */
export function akinWords(text: string): string[] {
  return words(text)
    .filter((word) => !isStopword(word))
    .map(akin)
}
