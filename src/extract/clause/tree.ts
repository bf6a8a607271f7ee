import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<number, readonly number[]>>()

/** The words that hang on a word, in order of the text. */
export function childrenOf(analysis: Analysis, word: number): readonly number[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    const children = new Map<number, number[]>()
    analysis.words.forEach(({ head }, at) => {
      const list = children.get(head)
      if (list) list.push(at)
      else children.set(head, [at])
    })
    found = children
    cache.set(analysis, found)
  }
  return found.get(word) ?? []
}

const LOOSE = /^(?:punct|appos|parataxis|conj|cc|acl:relcl|discourse|case|mark|dep)/

/**
 * A word with all that hangs on it, but what is only joined to it: its preposition, relative clauses, more of a list.
 */
export function phraseAt(analysis: Analysis, word: number): Phrase {
  let [from, to] = [word, word + 1]
  for (const child of childrenOf(analysis, word)) {
    if (LOOSE.test(analysis.words[child]!.relation)) continue
    const [first, last] = extentOf(analysis, child)
    from = Math.min(from, first)
    to = Math.max(to, last)
  }
  return { head: word, heads: [word], words: [from, to], clause: null }
}

/** A word with everything under it. */
export function extentOf(analysis: Analysis, word: number): readonly [from: number, to: number] {
  let [from, to] = [word, word + 1]
  for (const child of childrenOf(analysis, word)) {
    const [first, last] = extentOf(analysis, child)
    from = Math.min(from, first)
    to = Math.max(to, last)
  }
  return [from, to]
}

/** The phrase that hangs on a noun by a preposition: "of the Act" on "breach"; null where there is none. */
export function attached(analysis: Analysis, noun: number, preposition: string): Phrase | null {
  const { words } = analysis
  const child = childrenOf(analysis, noun).find(
    (at) =>
      /^(?:nmod|obl|acl)/.test(words[at]!.relation) &&
      childrenOf(analysis, at).some(
        (one) => /^(?:case|mark)/.test(words[one]!.relation) && words[one]!.text.toLowerCase() === preposition,
      ),
  )
  return child === undefined ? null : phraseAt(analysis, child)
}
