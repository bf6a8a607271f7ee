import type { Word } from '../../../model/word.ts'

/** The dependency trees of a text, turned round. */
export interface Tree {
  readonly words: readonly Word[]
  /** Indices of the words that depend on `index`, in order. */
  children(index: number): readonly number[]
  /** Half-open range of words that `index` governs, directly or not, and itself. */
  span(index: number): readonly [from: number, to: number]
}

const NONE: readonly number[] = []

/** Relation without its subtype. */
export function relationOf(word: Word): string {
  const colon = word.relation.indexOf(':')
  return colon < 0 ? word.relation : word.relation.slice(0, colon)
}

/** Indexes `words` by head. Cycles and heads outside the text, which no parse should have, count as roots. */
export function treeOf(words: readonly Word[]): Tree {
  const below: number[][] = []
  const from = new Int32Array(words.length)
  const to = new Int32Array(words.length)
  const open = new Int32Array(words.length)
  words.forEach(({ head }, index) => {
    from[index] = index
    to[index] = index + 1
    if (head < 0 || head >= words.length) return
    const list = below[head]
    if (list) list.push(index)
    else below[head] = [index]
    open[head] = open[head]! + 1
  })
  // From the leaves up; a word is done when all that depend on it are.
  const ready: number[] = []
  for (let index = 0; index < words.length; index++) if (open[index] === 0) ready.push(index)
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const { head } = words[index]!
    if (head < 0 || head >= words.length) continue
    from[head] = Math.min(from[head]!, from[index]!)
    to[head] = Math.max(to[head]!, to[index]!)
    open[head] = open[head]! - 1
    if (open[head] === 0) ready.push(head)
  }
  return {
    words,
    children: (index) => below[index] ?? NONE,
    span: (index) => [from[index]!, to[index]!],
  }
}
