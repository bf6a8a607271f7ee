import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../edtf/interval.ts'
import { headOf } from '../measures/head.ts'
import type { MeasureIndex } from '../measures/index.ts'
import { measurePhrase } from '../measures/phrase.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'

const VAGUE = new Set(readLines(new URL('../lexicon/vague-measures.txt', import.meta.url)).map(canonicalHead))
const LADDER: Readonly<Record<MeasureStatus, number>> = {
  proposed: 1,
  considered: 1,
  authorized: 2,
  underway: 3,
  done: 4,
  'ruled-out': 0,
  refused: 0,
}

type Mention = Statement<MeasureMention>

/** The status a report gives: the furthest, where its mentions stand together; null where it both rules out and goes on. */
function statusOf(mentions: readonly Mention[]): MeasureStatus | null {
  const found = mentions.map(({ content }) => content.status)
  const steps = found.map((status) => LADDER[status])
  if (steps.some((step) => step === 0) && steps.some((step) => step > 0)) return null
  return found.reduce((best, one) => (LADDER[one] > LADDER[best] ? one : best))
}

function relate(
  a: MeasureStatus,
  b: MeasureStatus,
  days: number | null,
): { relation: Relation; code: ReasonCode } | null {
  if (days === null) return null
  // "Considered" to "authorized" hangs on too few words; a measure that goes on or is done is told plainly.
  if (days >= 1 && LADDER[a] > 0 && LADDER[b] > LADDER[a] && LADDER[b] >= 3)
    return { relation: 'changed', code: 'revision' }
  const isRuledOut = [a, b].some((one) => LADDER[one] === 0) && [a, b].some((one) => one === 'underway')
  return days < 1 && isRuledOut ? { relation: 'differs', code: 'both-cannot-hold' } : null
}

function pointFrom(mentions: readonly Mention[], phrase: string, corpus: Corpus): Point | null {
  const runs: { status: MeasureStatus; mentions: Mention[] }[] = []
  for (const own of byKey(mentions, ({ article }) => article).values()) {
    const status = statusOf(own)
    if (status === null) return null
    const run = runs.find((one) => LADDER[one.status] === LADDER[status])
    if (run) run.mentions.push(...own)
    else runs.push({ status, mentions: [...own] })
  }
  const [first, second, ...more] = runs
  if (!first || more.length > 0 || !isFromTwoTexts(mentions, corpus)) return null
  const [x, y] = [first, second ?? first].map((run) => corpus.reports.get(run.mentions[0]!.article)!.published)
  const days = x && y ? daysBetween(x, y) : null
  const standing = second
    ? relate(first.status, second.status, days)
    : { relation: 'agrees' as const, code: 'same-value' as const }
  if (!standing) return null
  const words = (status: MeasureStatus) => (status === 'ruled-out' ? 'ruled out' : status)
  return pointOf(
    {
      kind: 'status',
      question: `What is the status of ${phrase}?`,
      relation: standing.relation,
      reason: { code: standing.code, values: { first: words(first.status), second: words((second ?? first).status) } },
    },
    runs.map((run) => ({ answer: words(run.status), statements: run.mentions })),
    corpus,
  )
}

/** How far a measure has come, as two or more reports say. */
export function statusPoints(corpus: Corpus, measures: MeasureIndex): Point[] {
  const groups = byKey(corpus.of('measure'), (statement) => measures.of(statement)?.id ?? '')
  groups.delete('')
  return [...groups.values()].flatMap((mentions) => {
    if (VAGUE.has(headOf(mentions[0]!.content.label, corpus)?.head ?? '')) return []
    const phrase = measurePhrase(measures.of(mentions[0]!)!.label, corpus.common)
    return phrase === null ? [] : (pointFrom(mentions, phrase, corpus) ?? [])
  })
}
