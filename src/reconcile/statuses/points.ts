import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../edtf/interval.ts'
import { areOfTwo, type DoerOf, doersIn } from '../measures/doer.ts'
import { byMatter, clearest, WEIGHTLESS } from '../measures/matter.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { datedIn, type IsBefore } from './dated.ts'
import { statusQuestion } from './question.ts'

const VAGUE = new Set(readLines(new URL('../lexicon/vague-measures.txt', import.meta.url)).map(canonicalHead))
/** A list of plans that are all "considered" tells a reader little. */
const MOST_OF_ONE_ANSWER = 5
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

interface Run {
  readonly status: MeasureStatus
  readonly mentions: Mention[]
}

/** Mentions by the step they are at, first told first; null where one report both rules it out and goes on. */
function runsOf(mentions: readonly Mention[]): Run[] | null {
  const runs: Run[] = []
  for (const own of byKey(mentions, ({ article }) => article).values()) {
    const status = statusOf(own)
    if (status === null) return null
    const run = runs.find((one) => LADDER[one.status] === LADDER[status])
    // What a report tells of an earlier step is no answer to how far it has come.
    const there = own.filter(({ content }) => LADDER[content.status] === LADDER[status])
    if (run) run.mentions.push(...there)
    else runs.push({ status, mentions: there })
  }
  return runs
}

/** The status that most of a run's mentions give. */
function mostOf({ mentions }: Run): MeasureStatus {
  const groups = [...byKey(mentions, ({ content }) => content.status).values()]
  return groups.reduce((best, one) => (one.length > best.length ? one : best))[0]!.content.status
}

const wordsOf = (status: MeasureStatus): string => (status === 'ruled-out' ? 'ruled out' : status)

/** The runs that can stand in one point: all where one follows from the other, else those of two texts that agree. */
function standing(
  runs: readonly Run[],
  corpus: Corpus,
  isBefore: IsBefore,
): { runs: readonly Run[]; relation: Relation; code: ReasonCode } | null {
  const [first, second] = runs
  if (first && second && runs.length === 2) {
    const [x, y] = [first, second].map(({ mentions }) => corpus.reports.get(mentions[0]!.article)!.published)
    const found = relate(first.status, second.status, x && y ? daysBetween(x, y) : null)
    // A deed of March that one report of May calls announced and the next one done has not moved in May.
    const isOneStep = x && second.mentions.every((mention) => isBefore(mention, x))
    if (found && !(found.relation === 'changed' && isOneStep)) return { runs, ...found }
  }
  const agreed = runs.find(({ mentions }) => isFromTwoTexts(mentions, corpus))
  return agreed ? { runs: [agreed], relation: 'agrees', code: 'same-value' } : null
}

function pointFrom(mentions: readonly Mention[], corpus: Corpus, isBefore: IsBefore): Point | null {
  const phrase = clearest(mentions.map(labelOf), corpus)
  const runs = phrase === null ? null : runsOf(mentions)
  const found = runs && standing(runs, corpus, isBefore)
  if (!found || !isFromTwoTexts(mentions, corpus)) return null
  const [first, second] = [found.runs[0]!, found.runs[1] ?? found.runs[0]!]
  const question = statusQuestion(phrase!, found.relation, mostOf(first))
  const answerOf = (run: Run): string => (/^Where\b/.test(question) ? wordsOf(mostOf(run)) : 'yes')
  const point = pointOf(
    {
      kind: 'status',
      question,
      relation: found.relation,
      reason: { code: found.code, values: { first: wordsOf(mostOf(first)), second: wordsOf(mostOf(second)) } },
    },
    found.runs.map((run) => ({ answer: answerOf(run), statements: bestTold(run.mentions, stemsOf) })),
    corpus,
  )
  // What one source says again and again is no agreement of two.
  return point.relation === 'agrees' && origins(point) < 2 ? null : point
}

const stemsOf = ({ content }: Mention) => new Set(contentStems(content.label).filter((one) => !WEIGHTLESS.has(one)))
const labelOf = ({ content }: Mention): string => content.label
const origins = ({ accounts }: Point): number => accounts.reduce((sum, { origins: own }) => sum + own.length, 0)

/** The best supported of the points that tell the same of how far a step has come. */
function fewOfOneAnswer(points: readonly Point[]): Point[] {
  const kept = [...byKey(points, ({ reason: { values } }) => `${values.first} | ${values.second}`).values()].flatMap(
    (same) => [...same].sort((a, b) => origins(b) - origins(a)).slice(0, MOST_OF_ONE_ANSWER),
  )
  return points.filter((point) => kept.includes(point))
}

/** Of mentions in like words, those that can be the deed of whoever is named first. */
function ofOneDoer(mentions: readonly Mention[], doerOf: DoerOf): readonly Mention[] {
  const doer = mentions.map(doerOf).find(({ size }) => size > 0)
  return doer ? mentions.filter((mention) => !areOfTwo(doer, doerOf(mention))) : mentions
}

/**
 * Mentions without those by which somebody is told to be against a step that is only thought of: "the guild does not support
 * a toll" says nothing of who considers one.
 */
function withoutOpposed(mentions: readonly Mention[], corpus: Corpus): Mention[] {
  const against = byKey(
    corpus.of('position').filter(({ content }) => content.stance === 'against'),
    ({ article }) => article,
  )
  return mentions.filter(
    ({ article, anchor, content }) =>
      LADDER[content.status] !== LADDER.considered ||
      !against.get(article)?.some((one) => one.anchor.start <= anchor.start && anchor.end <= one.anchor.end),
  )
}

/** How far a measure has come, as two or more reports say: one point for each measure. */
export function statusPoints(corpus: Corpus): Point[] {
  const doerOf = doersIn(corpus)
  const mentions = withoutOpposed(corpus.of('measure'), corpus)
  const groups = byMatter(mentions, labelOf, VAGUE, corpus).map((alike) => ofOneDoer(alike, doerOf))
  const isBefore = datedIn(corpus)
  return fewOfOneAnswer(groups.flatMap((alike) => pointFrom(alike, corpus, isBefore) ?? []))
}
