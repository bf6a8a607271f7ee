import { fold, stem, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames } from '../corpus/names.ts'
import { headOf, type MeasureHead } from '../measures/head.ts'
import { measurePhrase } from '../measures/phrase.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import type { Held } from './held.ts'

/** Words that say how far a plan has come or how wide it is, and never which plan. */
const WEIGHTLESS = new Set(
  'proposed planned suggested possible potential general immediate full total outright temporary such new idea plan proposal support'
    .split(' ')
    .map((word) => stem(word)),
)
/** Heads that fit any measure. */
const VAGUE = new Set(
  'action measure step move option plan proposal idea effort approach policy response use'
    .split(' ')
    .map((word) => canonicalHead(word)),
)

interface Placed {
  readonly held: Held
  readonly head: MeasureHead
  readonly rest: ReadonlySet<string>
}

function placed(held: Held, corpus: Corpus): Placed[] {
  const head = headOf(held.content.measure, corpus)
  if (!head || VAGUE.has(head.head)) return []
  return [{ held, head, rest: new Set([...head.rest].filter((one) => !WEIGHTLESS.has(one))) }]
}

function areOne(a: Placed, b: Placed): boolean {
  if (judgeNames(a.head.names, b.head.names) === 'apart') return false
  const [few, many] = [a.head.numbers, b.head.numbers]
  if (few.size > 0 && many.size > 0 && ![...few].some((one) => many.has(one))) return false
  return a.rest.size === 0 || b.rest.size === 0 || [...a.rest].some((one) => b.rest.has(one))
}

/** Positions of one actor by what they are on: the same head, and nothing in the other words against it. */
export function byMatter(positions: readonly Held[], corpus: Corpus): Held[][] {
  const all = positions.flatMap((one) => placed(one, corpus))
  return [...byKey(all, ({ head }) => head.head).values()].flatMap((same) => {
    const full = same.filter(({ rest }) => rest.size > 0)
    const bare = same.filter(({ rest }) => rest.size === 0)
    const groups: Placed[][] = []
    for (const one of full) {
      const group = groups.find((members) => members.every((other) => areOne(other, one)))
      if (group) group.push(one)
      else groups.push([one])
    }
    // A bare "closure" means the one closure there is; of two it could mean either.
    if (groups.length === 0) groups.push(bare)
    else if (groups.length === 1)
      groups[0]!.push(...bare.filter((one) => groups[0]!.every((other) => areOne(other, one))))
    return groups.map((group) => group.map(({ held }) => held))
  })
}

/** How well two measures can be told to be on one matter; of two kinds of step ("flights", "force") two words must agree. */
export function alikeness(a: Held, b: Held, corpus: Corpus): number {
  const theirs = matterStems(b, corpus)
  const shared = [...matterStems(a, corpus)].filter((one) => theirs.has(one)).length
  const kinds = new Set([a, b].map(({ content }) => headOf(content.measure, corpus)?.head ?? ''))
  const areTwo = kinds.size > 1 && ![...kinds].some((kind) => VAGUE.has(kind))
  return areTwo && shared < 2 ? 0 : shared
}

/** Stems by which two measures can be told to be on one matter: no names, nothing vague. */
export function matterStems({ content }: Held, corpus: Corpus): Set<string> {
  const head = headOf(content.measure, corpus)
  if (!head) return new Set()
  const names = new Set(
    head.names.flatMap(({ words: own }) => [...own].flatMap((word) => words(word).map((one) => stem(fold(one))))),
  )
  return new Set(
    [...head.head.split(' '), ...head.rest].filter((one) => !names.has(one) && !WEIGHTLESS.has(one) && !VAGUE.has(one)),
  )
}

/** The clearest of the measures as it stands in a question; null where none does. */
export function clearest(positions: readonly Held[], corpus: Corpus): string | null {
  const phrases = positions.flatMap(({ content }) => {
    const phrase = measurePhrase(content.measure, corpus.common)
    if (phrase === null || /^(?:no|his|her|its|their|our|my|let|it)\b/.test(phrase) || words(phrase).length < 2)
      return []
    const all = words(phrase)
    return [{ phrase, score: Math.min(all.length, 6) - (/\d|-/.test(phrase) ? 1.5 : 0) - (all.length > 8 ? 3 : 0) }]
  })
  const [first, ...rest] = phrases
  return first ? rest.reduce((best, one) => (one.score > best.score ? one : best), first).phrase : null
}
