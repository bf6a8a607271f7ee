import type { EventMention } from '../../model/event.ts'
import type { ReasonCode, Relation } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readTable } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'
import type { SameActor } from '../actors/same.ts'
import { onceOf } from '../compare/deed.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween, intervalOf } from '../edtf/interval.ts'

const SHORT_TIME_DAYS = 45
const EVER = /\b(?:never|ever|at any time|at no time)\b/i
/** What happens once to a thing. */
const ONCE = new Set(
  readTable(new URL('../lexicon/events.tsv', import.meta.url))
    .filter(([, often]) => often === 'once')
    .flatMap(([, , phrases = '']) => phrases.split(',').map((phrase) => stem(phrase.trim()))),
)
/** What was or is, against what was not: plans and rumours are neither. */
export const HELD_OUT: ReadonlySet<string> = new Set(['happened', 'ongoing'])

/** Whether a denial can only mean the deed that is told as done, and no other time at which it was left undone. */
function isOfOneTime(denial: Statement<EventMention>, fact: Statement<EventMention>): boolean {
  const areDated = denial.content.date !== null && fact.content.date !== null
  const { action } = fact.content
  return areDated || EVER.test(denial.anchor.exact) || ONCE.has(stem(action)) || onceOf(action) !== null
}

/** How a denial stands to what is told as fact; null where the two may speak of two times. */
export function relate(
  denial: Statement<EventMention>,
  fact: Statement<EventMention>,
  same: SameActor,
  corpus: Corpus,
): { relation: Relation; code: ReasonCode } | null {
  const [x, y] = [denial, fact].map(({ article }) => corpus.reports.get(article)!)
  if (!x!.published || !y!.published || x!.root === y!.root) return null
  const days = daysBetween(x!.published, y!.published)
  if (Math.abs(days) > SHORT_TIME_DAYS) return null
  const [a, b] = [denial, fact].map((one) => corpus.attributionOf(one)?.content.source ?? null)
  const isOneSource = a != null && b != null && same(a, b)
  if (isOneSource) return Math.abs(days) >= 1 ? { relation: 'changed', code: 'revision' } : null
  const when = fact.content.date === null ? null : intervalOf(fact.content.date)
  // What had not happened by one day may have by the next; only what is dated before the denial is denied by it.
  if (days >= 1 && (when === null || daysBetween(x!.published, when) >= 0)) return null
  if (!isOfOneTime(denial, fact)) return null
  return { relation: 'differs', code: a !== b ? 'other-source' : 'both-cannot-hold' }
}
