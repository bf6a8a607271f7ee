import { stem } from '../../../text/words.ts'
import { sharesSome } from '../../corpus/shares-some.ts'
import type { Trait } from './learned.ts'
import { contained, cosine, isApart } from './likeness.ts'
import type { Mentioned } from './mention.ts'
import { articles, isOneArticle, type MentionPair } from './pair.ts'
import { nearness } from './senses.ts'

const VERBS = new Set<Mentioned['kind']>(['verb'])

const isSameWord = ({ a, b }: MentionPair): boolean => stem(a.head) === stem(b.head)
/** How far the words that carry the two mentions mean the same, 0 to 1. */
const heads = (pair: MentionPair): number =>
  isSameWord(pair) ? 1 : Math.min(0.7, 0.7 * nearness(stem(pair.a.head), stem(pair.b.head)))
const holdsHead = ({ head }: Mentioned, stems: ReadonlySet<string>): number => Number(stems.has(stem(head)))
const sentences = (pair: MentionPair): number =>
  isOneArticle(pair) ? 0 : cosine(pair.a.sentence, pair.b.sentence, pair.scene.weight)

/** What is compared of two tellings of what happened. */
export const EVENT_TRAITS: readonly Trait<MentionPair>[] = [
  { name: 'same word', score: (pair) => Number(isSameWord(pair)) },
  { name: 'near in meaning', score: ({ a, b }) => nearness(stem(a.head), stem(b.head)) },
  {
    name: 'near in meaning, any word',
    score: ({ a, b }) =>
      Math.max(0, ...[...a.stems].flatMap((one) => [...b.stems].map((other) => nearness(one, other)))),
  },
  { name: 'words contained', score: ({ a, b, scene }) => contained(a.stems, b.stems, scene.weight) },
  {
    name: 'word beside the other',
    score: ({ a, b }) => (holdsHead(a, b.around) + holdsHead(b, a.around)) / 2,
  },
  { name: 'participants', score: ({ a, b, scene }) => cosine(a.around, b.around, scene.weight) },
  { name: 'other participants', score: ({ a, b }) => isApart(a.around, b.around) },
  { name: 'other names', score: ({ a, b }) => isApart(a.names, b.names) },
  { name: 'doer', score: ({ a, b, scene }) => cosine(a.doer, b.doer, scene.weight) },
  { name: 'other doer', score: ({ a, b }) => isApart(a.doer, b.doer) },
  { name: 'undergoer', score: ({ a, b, scene }) => cosine(a.undergoer, b.undergoer, scene.weight) },
  { name: 'time or place', score: ({ a, b }) => Number(sharesSome(a.setting, b.setting)) },
  { name: 'numbers', score: ({ a, b }) => Number(sharesSome(a.numbers, b.numbers)) },
  { name: 'other numbers', score: ({ a, b }) => isApart(a.numbers, b.numbers) },
  { name: 'sentences', score: sentences },
  { name: 'articles', score: articles },
  { name: 'one article', score: (pair) => Number(isOneArticle(pair)) },
  { name: 'one article and word', score: (pair) => (isOneArticle(pair) ? heads(pair) : 0) },
  { name: 'articles and word', score: (pair) => articles(pair) * heads(pair) },
  { name: 'sentences and word', score: (pair) => sentences(pair) * heads(pair) },
  {
    name: 'undergoer and other word',
    score: (pair) => (1 - heads(pair)) * cosine(pair.a.undergoer, pair.b.undergoer, pair.scene.weight),
  },
  { name: 'two verbs', score: ({ a, b }) => Number(VERBS.has(a.kind) && VERBS.has(b.kind)) },
  { name: 'verb and noun', score: ({ a, b }) => Number(VERBS.has(a.kind) !== VERBS.has(b.kind)) },
  {
    name: 'one in the article',
    score: (pair) => Number(isOneArticle(pair) && pair.a.thing !== null && pair.a.thing === pair.b.thing),
  },
]
