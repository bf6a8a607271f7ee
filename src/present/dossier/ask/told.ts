import { predicates } from '../../../lexicon/figures.ts'
import { isStopword, words } from '../../../text/words.ts'
import { canonical } from './related.ts'

/** Words between those of a phrase: "claimed about 300 lives". */
const MOST_BETWEEN = 4

/** By its first stem, the stems that follow it and the class. */
const phrases = new Map<string, { readonly rest: readonly string[]; readonly told: string }[]>()
/** By class, the stems of all its phrases. */
const stemsOfClass = new Map<string, Set<string>>()
for (const { name: told, phrases: listed } of predicates()) {
  const stems = new Set<string>()
  stemsOfClass.set(told, stems)
  for (const phrase of listed) {
    const [first, ...rest] = words(phrase)
      .filter((word) => !isStopword(word))
      .map(canonical)
    // Of "out of work" or "no power" one word alone would say nothing of it.
    if (first === undefined || (rest.length === 0 && words(phrase).length > 1)) continue
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, told }])
    for (const stem of [first, ...rest]) stems.add(stem)
  }
}

/** Stems of all words by which a class is told. */
export const stemsBy = (told: string): readonly string[] => [...(stemsOfClass.get(told) ?? [])]

/** Whether a stem is of the words by which a class is told. */
export function isOf(told: string, stem: string): boolean {
  return stemsOfClass.get(told)?.has(stem) ?? false
}

function follows(stems: readonly string[], at: number, rest: readonly string[]): boolean {
  let from = at + 1
  for (const one of rest) {
    const found = stems.slice(from, from + 1 + MOST_BETWEEN).indexOf(one)
    if (found < 0) return false
    from += found + 1
  }
  return true
}

/**
 * Classes of what is told of things counted: "perished" and "the storm claimed nine lives" are both "dead".
 *
 * @param stems  of a sentence, in order
 */
export function toldOf(stems: readonly string[]): Set<string> {
  const found = new Set<string>()
  stems.forEach((stem, at) => {
    for (const { rest, told } of phrases.get(stem) ?? []) if (follows(stems, at, rest)) found.add(told)
  })
  return found
}

/** The class that a question asks the number of; null for none. In a question the object stands first: "how many lives did it claim". */
export function toldIn(stems: readonly string[]): string | null {
  const [told] = [...toldOf(stems), ...toldOf([...stems].reverse())]
  return told ?? null
}
