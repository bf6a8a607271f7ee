import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { headOf } from '../measures/head.ts'
import { kindOf } from '../measures/kinds.ts'
import { WEIGHTLESS } from '../measures/matter.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import type { Held } from './held.ts'

/** Heads that fit any measure. */
export const VAGUE: ReadonlySet<string> = new Set(
  'action measure step move option plan proposal idea effort approach policy response use'
    .split(' ')
    .map((word) => canonicalHead(word)),
)

/** How well two measures can be told to be on one matter; of two kinds of step ("flights", "force") two words must agree. */
export function alikeness(a: Held, b: Held, corpus: Corpus): number {
  const kinds = new Set([a, b].map(({ content }) => headOf(content.measure, corpus)?.head ?? ''))
  const areTwo = kinds.size > 1 && ![...kinds].some((kind) => VAGUE.has(kind))
  if (!areTwo) return sharedBy(matterStems(a, corpus), matterStems(b, corpus))
  const shared = sharedBy(ownStems(a, corpus), ownStems(b, corpus))
  return shared < 2 ? 0 : shared
}

const sharedBy = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => others.has(one)).length

/** Stems by which two measures can be told to be on one matter, those of their kind with them: no names, nothing vague. */
export function matterStems(held: Held, corpus: Corpus): Set<string> {
  return new Set([...ownStems(held, corpus)].flatMap((one) => [one, kindOf(one) ?? one]))
}

function ownStems({ content }: Held, corpus: Corpus): Set<string> {
  const head = headOf(content.measure, corpus)
  if (!head) return new Set()
  const names = new Set(
    head.names.flatMap(({ words: own }) => [...own].flatMap((word) => words(word).map((one) => stem(fold(one))))),
  )
  return new Set(
    [...head.head.split(' '), ...head.rest].filter((one) => !names.has(one) && !WEIGHTLESS.has(one) && !VAGUE.has(one)),
  )
}
