import type { Word } from '../../../model/word.ts'
import { relationOf, type Tree, treeOf } from '../coreference/tree.ts'

/** Dependents that are no part of a phrase though they hang on its head: clauses, remarks, marks. */
const OUTSIDE = new Set([
  ...['acl', 'advcl', 'appos', 'ccomp', 'csubj', 'dep', 'discourse', 'dislocated', 'list', 'orphan', 'parataxis'],
  ...['punct', 'vocative', 'xcomp'],
])
/** And those that hang on it as on a predicate: "is the mayor". */
const OF_PREDICATE = new Set(['aux', 'cop', 'expl', 'mark', 'nsubj', 'obl', 'obj', 'iobj'])

const MANY = 32

/** The dependency trees of a text with what the reading of clauses asks of them again and again. */
export interface Grammar extends Tree {
  /** Relation of each word without its subtype. */
  readonly relations: readonly string[]
  /** Indices of all words, each after the word it depends on. */
  readonly topDown: readonly number[]
  /** Whether a word depends on `index` in one of `relations` (without subtype). */
  has(index: number, relation: string): boolean
  /** The first word that depends on `index` by the relation (without subtype), or -1. */
  child(index: number, relation: string): number
  /** The possessor of the noun, "ship" of "the ship's crew", or -1. */
  owner(index: number): number
  /**
   * Half-open range of the words of the phrase of `head` without its preposition; without those joined to it where
   * `alone`.
   */
  phrase(head: number, alone: boolean): readonly [from: number, to: number]
}

export function grammarOf(words: readonly Word[]): Grammar {
  const tree = treeOf(words)
  const relations = words.map(relationOf)
  const topDown: number[] = []
  words.forEach(({ head }, index) => {
    if (head < 0 || head >= words.length) topDown.push(index)
  })
  for (let at = 0; at < topDown.length; at++) for (const index of tree.children(topDown[at]!)) topDown.push(index)

  const isPredicate = new Uint8Array(words.length)
  relations.forEach((relation, index) => {
    const head = words[index]!.head
    if (head >= 0 && (relation === 'nsubj' || relation === 'cop')) isPredicate[head] = 1
  })
  const isInside = (index: number, head: number) =>
    !OUTSIDE.has(relations[index]!) && !(isPredicate[head] && OF_PREDICATE.has(relations[index]!))
  const from = Int32Array.from(words, (_, index) => index)
  const to = Int32Array.from(words, (_, index) => index + 1)
  for (let at = topDown.length - 1; at >= 0; at--) {
    const index = topDown[at]!
    const { head } = words[index]!
    if (head < 0 || head >= words.length || !isInside(index, head)) continue
    from[head] = Math.min(from[head]!, from[index]!)
    to[head] = Math.max(to[head]!, to[index]!)
  }
  const owners = new Map<number, number>()
  words.forEach(({ head, relation }, index) => {
    if (relation === 'nmod:poss' && !owners.has(head)) owners.set(head, index)
  })
  // Where very many words hang on one, each search is made once, or time would grow with their square.
  const known = new Map<string, number>()
  const child = (index: number, relation: string): number => {
    const below = tree.children(index)
    const search = () => below.find((at) => relations[at] === relation) ?? -1
    if (below.length <= MANY) return search()
    const key = `${index} ${relation}`
    const found = known.get(key) ?? search()
    known.set(key, found)
    return found
  }
  return {
    ...tree,
    relations,
    topDown,
    child,
    has: (index, relation) => child(index, relation) >= 0,
    owner: (index) => owners.get(index) ?? -1,
    phrase: (head, alone) => {
      let [start, end] = [head, head + 1]
      for (const index of tree.children(head)) {
        if (!isInside(index, head) || relations[index] === 'case' || relations[index] === 'cc') continue
        if (alone && relations[index] === 'conj') continue
        start = Math.min(start, from[index]!)
        end = Math.max(end, to[index]!)
      }
      return [start, end]
    },
  }
}
