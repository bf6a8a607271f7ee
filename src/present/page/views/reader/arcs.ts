/** A tie between a word and its head, beside a column of words. */
export interface Arc {
  /** Index of the word that depends; `head` of the one it depends on. */
  readonly word: number
  readonly head: number
  /** 1 is nearest to the words; arcs inside one another have different levels. */
  readonly level: number
}

/**
 * The arcs of a dependency tree, each beyond those that it spans.
 *
 * @param heads  index of each word's head; null for the root
 * @returns      one for each word but the root, the shortest first
 */
export function arcsOf(heads: readonly (number | null)[]): readonly Arc[] {
  const ties = heads.flatMap((head, word) => (head === null ? [] : [{ word, head }]))
  const length = ({ word, head }: { word: number; head: number }): number => Math.abs(word - head)
  // Level of the outermost arc so far over each gap between two neighbouring words.
  const over = Array<number>(heads.length).fill(0)
  return ties
    .toSorted((a, b) => length(a) - length(b))
    .map(({ word, head }) => {
      const [from, to] = [Math.min(word, head), Math.max(word, head)]
      const level = over.slice(from, to).reduce((most, one) => Math.max(most, one), 0) + 1
      over.fill(level, from, to)
      return { word, head, level }
    })
}
