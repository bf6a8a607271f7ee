import type { SegmentedWord } from './words.ts'

/** Words of a stretch at least: a shorter one is a heading or an item of a list more often than two sentences. */
const SHORTEST = 10
const MARK = /^[.!?…:;"”'’)\]]+$/

/**
 * The words, with an end behind each doubtful word of a long stretch that has no mark at its end.
 *
 * Its writer leaves marks out: what passes for one sentence is two more often there than elsewhere, and a tree over two
 * sentences costs more than two trees over one.
 */
export function unmarkedEnds(text: string, words: readonly SegmentedWord[]): readonly SegmentedWord[] {
  const found = [...words]
  let first = 0
  words.forEach(({ start, end, endsSentence }, last) => {
    if (!endsSentence) return
    if (last + 1 - first >= SHORTEST && !MARK.test(text.slice(start, end))) {
      for (let at = first; at < last; at++) {
        const word = words[at]!
        if (word.mayEnd && words[at + 1]!.start > word.end) found[at] = { ...word, endsSentence: true }
      }
    }
    first = last + 1
  })
  return found
}
