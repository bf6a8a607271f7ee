import type { Draft } from './draft.ts'
import type { Grammar } from './tree.ts'

/** Words that join a clause to the one before, no part of either. */
const JOINING = new Set(['cc', 'punct'])

/**
 * Half-open range of words of each clause: what hangs on its predicate, without the clauses joined to it or standing
 * beside it, without the marks and joining words at its ends.
 */
export function extents({ words, relations, children, span }: Grammar, drafts: readonly Draft[]): [number, number][] {
  const apart = new Set<number>()
  for (const { relation, top } of drafts) if (relation === 'coordination' || relation === 'parataxis') apart.add(top)
  return drafts.map(({ bearers, predicate, kind }) => {
    let [from, to] = [predicate, predicate + 1]
    for (const bearer of bearers) {
      from = Math.min(from, bearer)
      for (const child of children(bearer)) {
        if (apart.has(child) || JOINING.has(relations[child]!)) continue
        if (kind === 'action' && (relations[child] === 'case' || relations[child] === 'conj')) continue
        const [start, end] = span(child)
        from = Math.min(from, start)
        to = Math.max(to, end)
      }
    }
    while (to - 1 > predicate && words[to - 1]!.upos === 'PUNCT') to--
    return [from, to]
  })
}
