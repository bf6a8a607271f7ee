import { effectDrafts } from '../../../src/extract/effect/drafts.ts'
import type { Analysis } from '../../../src/model/analysis.ts'
import type { Word } from '../../../src/model/word.ts'
import { hash } from './corpus.ts'

/** Features are hashed to so many places. */
export const PLACES = 1 << 16

interface Tree {
  readonly children: readonly (readonly number[])[]
  /** Case and marker words of each word, joined. */
  readonly marks: readonly string[]
  /** The word right under the root, or the root, above each word. */
  readonly tops: readonly number[]
  /** The heads of phrases and clauses whose words begin, and end, at each word. */
  readonly begins: readonly (readonly number[])[]
  readonly ends: readonly (readonly number[])[]
}

/** What is known of a sentence and of each of its words, as places of hashed features. */
export interface Features {
  readonly sentence: readonly number[]
  readonly words: readonly (readonly number[])[]
}

const places = (names: Iterable<string>): number[] => [...new Set(Array.from(names, (name) => hash(name) % PLACES))]
const lemma = ({ lemma }: Word): string => lemma.toLowerCase()
const CLAUSAL = /^(?:advcl|acl|obl|ccomp|xcomp|conj|parataxis|nmod|nsubj|obj)/
const MARKS = new Set(['case', 'mark', 'advmod:emph'])

function treeOf(words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => [])
  for (const [at, { head }] of words.entries()) if (head >= 0) children[head]!.push(at)
  const marks = children.map((below) =>
    below
      .filter((at) => MARKS.has(words[at]!.relation))
      .map((at) => lemma(words[at]!))
      .join(' '),
  )
  const tops = words.map((_, at) => {
    let top = at
    for (let head = words[top]!.head; head >= 0 && words[head]!.head >= 0; head = words[top]!.head) top = head
    return top
  })
  const first = words.map((_, at) => at)
  const last = words.map((_, at) => at)
  for (const at of words.keys()) {
    for (let up = at; up >= 0; up = words[up]!.head) {
      first[up] = Math.min(first[up]!, at)
      last[up] = Math.max(last[up]!, at)
    }
  }
  const begins: number[][] = words.map(() => [])
  const ends: number[][] = words.map(() => [])
  for (const [at, { relation }] of words.entries()) {
    if (!CLAUSAL.test(relation)) continue
    begins[first[at]!]!.push(at)
    ends[last[at]!]!.push(at)
  }
  return { children, marks, tops, begins, ends }
}

/** @param analysis  of one sentence, taken for the whole text */
export function featuresOf(analysis: Analysis): Features {
  const { words } = analysis
  const tree = treeOf(words)
  const edges = words.map((word, at) => edge(word, tree.marks[at]!))
  const drafts = effectDrafts(analysis)
  return {
    sentence: places(ofSentence(analysis, edges, drafts)),
    words: words.map((_, at) => places(ofWord(analysis, tree, edges, drafts, at))),
  }
}

const edge = ({ relation }: Word, mark: string): string => `${relation}<${mark}`

type Drafts = ReturnType<typeof effectDrafts>

function* ofSentence(analysis: Analysis, edges: readonly string[], drafts: Drafts): Generator<string> {
  const { words, clauses } = analysis
  yield 'bias'
  yield `length ${Math.min(8, Math.floor(words.length / 8))}`
  for (const [at, word] of words.entries()) {
    yield `l ${lemma(word)}`
    yield `b ${lemma(word)} ${at + 1 < words.length ? lemma(words[at + 1]!) : ''}`
    if (!CLAUSAL.test(word.relation) || word.head < 0) continue
    yield `e ${edges[at]}`
    yield `eh ${edges[at]} ${lemma(words[word.head]!)}`
    yield `el ${edges[at]} ${lemma(word)}`
    yield `ex ${edges[at]} ${word.xpos} ${words[word.head]!.xpos}`
  }
  for (const { lemma: verb, relation, form, marker, factuality, kind } of clauses) {
    if (kind === 'action') continue
    yield `c ${relation} ${form} ${marker ?? ''}`
    yield `cl ${relation} ${form} ${verb}`
    yield `cf ${factuality}`
  }
  for (const { rule, direction } of drafts) {
    yield 'd'
    yield `d ${rule}`
    yield `d ${rule} ${direction}`
  }
}

function* ofWord(
  analysis: Analysis,
  { marks, tops, begins, ends }: Tree,
  edges: readonly string[],
  drafts: Drafts,
  at: number,
): Generator<string> {
  const { words } = analysis
  const word = words[at]!
  const near = (by: number): string => (words[at + by] ? lemma(words[at + by]!) : '#')
  const tag = (by: number): string => words[at + by]?.xpos ?? '#'
  const top = tops[at]!
  const own = `${edges[top]}${top < root(words) ? '-' : '+'}`
  yield 'bias'
  for (const by of [-2, -1, 0, 1, 2]) {
    yield `l${by} ${near(by)}`
    yield `t${by} ${tag(by)}`
  }
  yield `l-1l ${near(-1)} ${near(0)}`
  yield `ll1 ${near(0)} ${near(1)}`
  yield `r ${word.relation}`
  yield `top ${own}`
  yield `tl ${own} ${lemma(words[top]!)}`
  yield `tr ${own} ${lemma(words[root(words)]!)}`
  for (const by of [-1, 1]) {
    const beside = words[at + by]
    yield `top${by} ${beside ? `${edges[tops[at + by]!]} ${tops[at + by] === top}` : '#'} ${edges[top]}`
  }
  for (const [name, by, heads] of [
    ['begin', 0, begins],
    ['begun', 1, begins],
    ['end', 0, ends],
    ['ended', -1, ends],
  ] as const) {
    for (const head of heads[at + by] ?? []) {
      yield `${name} ${edges[head]}`
      yield `${name} ${edges[head]} ${words[head]!.head >= 0 ? lemma(words[words[head]!.head]!) : ''}`
    }
  }
  let depth = 0
  for (let up = at; up >= 0 && depth < 8; up = words[up]!.head, depth++) {
    if (!CLAUSAL.test(words[up]!.relation)) continue
    yield `a ${edges[up]}`
    yield `ah ${edges[up]} ${words[up]!.head >= 0 ? lemma(words[words[up]!.head]!) : ''}`
    yield `al ${edges[up]} ${lemma(words[up]!)}`
    yield `as ${edges[up]} ${words[up]!.xpos} ${up < words[up]!.head ? '-' : '+'}`
  }
  for (const [other, { relation }] of words.entries()) {
    if (!/^(?:advcl|obl|acl|parataxis|conj)/.test(relation) || marks[other] === '') continue
    yield `has ${edges[other]} ${other < at ? '-' : '+'} ${isBelow(words, at, other)}`
  }
  for (const { cause, effect, rule } of drafts) {
    if (cause.words[0] <= at && at < cause.words[1]) yield `dc ${rule}`
    if (effect.words[0] <= at && at < effect.words[1]) yield `de ${rule}`
  }
}

const roots = new WeakMap<readonly Word[], number>()
function root(words: readonly Word[]): number {
  let found = roots.get(words)
  if (found === undefined) {
    found = words.findIndex(({ head }) => head < 0)
    roots.set(words, found)
  }
  return found
}

function isBelow(words: readonly Word[], at: number, above: number): boolean {
  for (let up = at; up >= 0; up = words[up]!.head) if (up === above) return true
  return false
}
