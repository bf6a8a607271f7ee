import { fold, stem, words } from '../../text/words.ts'

/** A phrase of a word list, found in running text. */
export interface Hit<T> {
  readonly value: T
  /** Index of its first word. */
  readonly at: number
  readonly length: number
}

/** Phrases of one or more words, found by stem, longest first. */
export interface Phrases<T> {
  find(stems: readonly string[]): Hit<T>[]
}

/** Stems of all words of `text`, stopwords kept. */
export function stemsOf(text: string): string[] {
  return words(text).map((word) => stem(fold(word)))
}

/** @param entries  phrase as written, and what it stands for */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { stems: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const stems = stemsOf(phrase)
    const [first] = stems
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({ stems, value })
    else byFirst.set(first, [{ stems, value }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return {
    find: (stems) => {
      const hits: Hit<T>[] = []
      for (let at = 0; at < stems.length; at++) {
        const longest = new Map<T, number>()
        for (const entry of byFirst.get(stems[at] ?? '') ?? []) {
          if (!longest.has(entry.value) && entry.stems.every((one, i) => stems[at + i] === one)) {
            longest.set(entry.value, entry.stems.length)
          }
        }
        for (const [value, length] of longest) hits.push({ value, at, length })
      }
      return hits
    },
  }
}
