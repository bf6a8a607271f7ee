import type { Word } from '../../../model/word.ts'
import type { Range } from './candidate.ts'
import { relationOf, type Tree } from './tree.ts'

/** Relations of what stands beside a noun but is no part of what it names. */
const BESIDE = new Set([
  'cc',
  'conj',
  'appos',
  'parataxis',
  'punct',
  'mark',
  'discourse',
  'vocative',
  'list',
  'dislocated',
  'orphan',
  'reparandum',
  'expl',
])
/** Relations that a noun has only as the predicate of a clause. */
const CLAUSAL = new Set([
  'nsubj',
  'csubj',
  'cop',
  'aux',
  'advcl',
  'obl',
  'ccomp',
  'xcomp',
  'obj',
  'iobj',
  'advmod',
  'mark',
])
/** Relations of the clauses that hang on a noun. */
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'csubj'])

/** Whether `head`, a noun, is the predicate of a clause: "she is a *judge*". */
export function isPredicate(tree: Tree, head: number): boolean {
  return tree.children(head).some((child) => {
    const relation = relationOf(tree.words[child]!)
    return relation === 'cop' || relation === 'nsubj'
  })
}

/**
 * Words of the phrase whose head is `head`: from its determiner to the last words that hang on it, without prepositions
 * before it, appositions, and what it is joined to.
 *
 * @param clauses  whether clauses ("who ...") belong to it
 */
export function extent(tree: Tree, head: number, clauses: boolean): Range {
  const predicate = isPredicate(tree, head)
  const children = tree.children(head)
  let from = head
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]!
    if (child > head) continue
    const [start, end] = tree.span(child)
    if (!belongs(tree.words[child]!, predicate, clauses, true) || isAside(tree.words[child]!) || end > from) {
      if (relationOf(tree.words[child]!) === 'punct' && end === from) continue
      break
    }
    from = start
  }
  let to = head + 1
  for (const child of children) {
    if (child < head) continue
    const word = tree.words[child]!
    if (relationOf(word) === 'punct') continue
    if (!belongs(word, predicate, clauses, false)) break
    to = Math.max(to, tree.span(child)[1])
  }
  return [from, closesQuotation(tree, head, from, to) ? to + 1 : to]
}

/** Whether the word behind the range is the closing mark of a quotation that opens inside it: 'a "new deal"'. */
function closesQuotation(tree: Tree, head: number, from: number, to: number): boolean {
  const marks = tree.children(head).filter((child) => tree.words[child]!.upos === 'PUNCT' && isQuote(tree, child))
  return marks.includes(to) && marks.filter((mark) => mark >= from && mark < to).length % 2 === 1
}

const isQuote = (tree: Tree, index: number) => /^["“”'‘’]{1,2}$/.test(tree.words[index]!.text)

/** What may stand before a phrase without being of it: "*especially* the harbour", "*worn out*, Reyes ...". */
function isAside(word: Word): boolean {
  const relation = relationOf(word)
  return CLAUSES.has(relation) || (relation === 'advmod' && !FOCUS.test(word.text))
}

const FOCUS = /^(?:just|only|even|about|around|almost)$/i

function belongs(word: Word, predicate: boolean, clauses: boolean, before: boolean): boolean {
  const relation = relationOf(word)
  if (relation === 'case') return !before && clauses
  if (BESIDE.has(relation)) return false
  if (predicate && CLAUSAL.has(relation)) return false
  return clauses || !CLAUSES.has(relation)
}
