import { akinGroups } from '../../lexicon/akin.ts'
import { readLines } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'

const AKIN = new Map(
  akinGroups().flatMap((group) =>
    // The plural has a stem of its own where the word is short: "tie", "ties".
    group.flatMap((word) => [word, `${word}s`].map((form) => [stem(form), stem(group[0]!)] as const)),
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
