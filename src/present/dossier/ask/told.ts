import { predicates } from '../../../lexicon/figures.ts'
import { isStopword, words } from '../../../text/words.ts'
import { phraseIndex } from './phrases.ts'
import { canonical } from './related.ts'

/** Words between those of a phrase: "claimed about 300 lives". */
const MOST_BETWEEN = 4

/** By class, the stems of its phrases; of "out of work" or "no power" one word alone would say nothing of it. */
const phrases = predicates().map(({ name, phrases }) => ({
  told: name,
  phrases: phrases.flatMap((phrase) => {
    const stems = words(phrase)
      .filter((word) => !isStopword(word))
      .map(canonical)
    return stems.length === 0 || (stems.length === 1 && words(phrase).length > 1) ? [] : [stems]
  }),
}))
const PHRASES = phraseIndex(
  phrases.flatMap(({ told, phrases }) => phrases.map((stems) => [stems, told] as const)),
  MOST_BETWEEN,
)
const stemsOfClass = new Map(phrases.map(({ told, phrases }) => [told, new Set(phrases.flat())]))

/** Stems of all words by which a class is told. */
export const stemsBy = (told: string): readonly string[] => [...(stemsOfClass.get(told) ?? [])]

/** Whether a stem is of the words by which a class is told. */
export function isOf(told: string, stem: string): boolean {
  return stemsOfClass.get(told)?.has(stem) ?? false
}

/**
 * Classes of what is told of things counted: "perished" and "the storm claimed nine lives" are both "dead".
 *
 * @param stems  of a sentence, in order
 */
export const toldOf = (stems: readonly string[]): Set<string> => new Set(PHRASES.within(stems))

/** The class that a question asks the number of; null for none. In a question the object stands first: "how many lives did it claim". */
export function toldIn(stems: readonly string[]): string | null {
  const [told] = [...toldOf(stems), ...toldOf([...stems].reverse())]
  return told ?? null
}
