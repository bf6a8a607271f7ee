import type { Analysis } from '../../model/analysis.ts'

interface Tree {
  /** For each word the words that hang on it, in order. */
  readonly children: readonly (readonly number[])[]
  /** Words to which others are joined by "and" or "or". */
  readonly lists: ReadonlySet<number>
}

const cache = new WeakMap<Analysis, Tree>()

/** The trees of an article from above; cached. */
export function treeOf(analysis: Analysis): Tree {
  let found = cache.get(analysis)
  if (found === undefined) {
    const { words } = analysis
    const children: number[][] = words.map(() => [])
    const lists = new Set<number>()
    words.forEach(({ head, relation }, at) => {
      if (head < 0) return
      children[head]!.push(at)
      if (relation === 'cc' && words[head]!.relation === 'conj') lists.add(words[head]!.head)
    })
    found = { children, lists }
    cache.set(analysis, found)
  }
  return found
}
