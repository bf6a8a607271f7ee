import type { StepStatus } from '../../model/decision.ts'
import type { EventMention } from '../../model/event.ts'
import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Happening } from './happenings.ts'
import type { Telling } from './tellings.ts'

/** How far a step has come; what left the way is 0. */
export const RUNG: Readonly<Record<MeasureStatus, number>> = {
  refused: 0,
  'ruled-out': 0,
  considered: 1,
  proposed: 2,
  authorized: 3,
  underway: 4,
  done: 5,
}

/** What a statement says of how far a step has come. */
export interface Told {
  readonly status: StepStatus
  readonly statement: Statement<MeasureMention> | Statement<EventMention>
}

/** What a telling says of how far its step has come; nothing for a side that somebody takes. */
export const toldBy = ({ statement }: Telling): Told[] =>
  statement.content.kind === 'measure'
    ? [{ status: statement.content.status, statement: statement as Statement<MeasureMention> }]
    : []

/** "There will be no invasion": what is to come as somebody sees it, which rules nothing out unless it is theirs to decide. */
const isForecast = ({ statement: { content } }: Told): boolean =>
  content.kind === 'measure' && content.status === 'ruled-out' && FORMS_OF_BE.test(content.cue?.exact ?? '')
const UNDOING = readLines(new URL('./lexicon/undoing-verbs.txt', import.meta.url)).join('|')
const WISH_BEFORE = new RegExp(String.raw`\b(?:${UNDOING})\s(?:(?:the|this|that|its|their|any)\s)?$`, 'iu')
const WISH_BEHIND = new RegExp(
  String.raw`^[^.!?;]{0,80}?\b(?:should|must|ought to|needs to|has to)\sbe\s(?:${UNDOING})\b`,
  'iu',
)
const FORMS_OF_BE = /^(?:be|is|are|was|were|been|being)$/i

/** All that the tellings and happenings of a step say of how far it has come. */
export function toldOf(group: readonly Telling[], happenings: readonly Happening[], corpus: Corpus): Told[] {
  const all = [...group.flatMap(toldBy), ...happenings].filter((one) => !isWishAgainst(one, corpus))
  const sourceOf = ({ statement }: Told): string => corpus.attributionOf(statement)?.content.source ?? statement.article
  const open = all.filter(({ status }) => isRung(status) && RUNG[status] > RUNG.considered)
  const weighing = new Set(
    all.filter(({ status }) => status === 'considered').map(({ statement: { article } }) => article),
  )
  // What a report still weighs is not under way by its words: "the risks of engaging in it".
  const likely = all.filter(
    ({ status, statement }) =>
      status !== 'underway' || statement.content.kind === 'event' || !weighing.has(statement.article),
  )
  return likely.filter(
    (one) => !isForecast(one) || open.length === 0 || open.some((other) => sourceOf(other) === sourceOf(one)),
  )
}

/** "Reject the closure", "the closure should be dropped": a wish against the step, which nobody proposes by it. */
function isWishAgainst({ status, statement: { article, anchor } }: Told, corpus: Corpus): boolean {
  if (status !== 'proposed') return false
  const { text } = corpus.reports.get(article)!.article
  return (
    WISH_BEFORE.test(text.slice(Math.max(0, anchor.start - 32), anchor.start)) ||
    WISH_BEHIND.test(text.slice(anchor.end, anchor.end + 128))
  )
}

export const isRung = (status: StepStatus): status is MeasureStatus => status in RUNG

const CUES = new Map(
  readTable(new URL('./lexicon/status-cues.tsv', import.meta.url)).map(([word = '', says = '']) => [stem(word), says]),
)
const saidBy = ({ statement: { content } }: Told): ReadonlySet<string> =>
  new Set(
    content.kind === 'measure'
      ? words(content.cue?.exact ?? '').flatMap((word) => CUES.get(stem(fold(word))) ?? [])
      : [],
  )
/** Whether somebody is told to think a step over, or not to have decided on it. */
export const isWeighed = (told: Told): boolean => told.status === 'considered' && saidBy(told).has('weigh')
/** Whether somebody puts a step forward, not merely calls for it. */
export const isProposed = (told: Told): boolean => told.status === 'proposed' && !saidBy(told).has('need')
