import { fold, stem, words } from '../../text/words.ts'

/** A phrase of a word list, found in running text. */
export interface Hit<T> {
  readonly value: T
  /** Index of its first word. */
  readonly at: number
  readonly length: number
}

/** Phrases of one or more words, found as written but for case, longest first. */
export interface Phrases<T> {
  /** @param words  folded, see `foldedWords` */
  find(words: readonly string[]): Hit<T>[]
}

/** Words of `text` in lower case, possessive endings off, stopwords kept. Stems would take "office" for "officer". */
export function foldedWords(text: string): string[] {
  return words(text).map((word) => fold(word).replace(/'s?$/, ''))
}

/** Stems of all words of `text`, stopwords kept. */
export function stemsOf(text: string): string[] {
  return words(text).map((word) => stem(fold(word)))
}

/** Stands in a phrase for any one word: "last * inspection". */
const ANY = '*'

/** @param entries  phrase as written, `*` for any one word, and what it stands for */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { own: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const own = phrase.includes('*')
      ? phrase
          .trim()
          .split(/\s+/)
          .map((word) => (word === '*' ? ANY : word))
      : foldedWords(phrase)
    const [first] = own
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({ own, value })
    else byFirst.set(first, [{ own, value }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.own.length - a.own.length)
  return {
    find: (words) => {
      const hits: Hit<T>[] = []
      for (let at = 0; at < words.length; at++) {
        const longest = new Map<T, number>()
        for (const entry of byFirst.get(words[at] ?? '') ?? []) {
          if (
            !longest.has(entry.value) &&
            entry.own.every((one, i) => one === ANY || words[at + i] === one) &&
            at + entry.own.length <= words.length
          ) {
            longest.set(entry.value, entry.own.length)
          }
        }
        for (const [value, length] of longest) hits.push({ value, at, length })
      }
      return hits
    },
  }
}
