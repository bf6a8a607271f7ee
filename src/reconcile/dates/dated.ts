import type { EventMention } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { readLines } from '../../text/lines.ts'
import { isStopword } from '../../text/words.ts'
import { type Act, actOf } from '../compare/act.ts'
import { type Kinds, kindsOf } from '../compare/kinds.ts'
import { type LeadNames, leadNamesOf } from '../compare/lead-names.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { nearOf } from '../corpus/near.ts'
import { ordinalsOf } from '../corpus/ordinals.ts'
import { foldedWords, phrasesOf } from '../corpus/phrases.ts'
import { type Qualifiers, qualifiersOf } from '../corpus/qualifiers.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { clauseOf, closeTo, datesSaying } from './clause.ts'
import { EVENT_PHRASES, eventsOfVerb } from './events.ts'
import { datesNoun } from './of-noun.ts'
import { type Planned, plannedFor } from './planned.ts'

/** A date with the clause it dates and everything that decides whether another date answers the same question. */
export interface Dated {
  readonly statement: Statement<Time>
  readonly report: Report
  /** Words that most reports are about. */
  readonly main: ReadonlySet<string>
  readonly interval: Interval
  readonly clause: Span
  /** The clause's part that belongs to this date and to no other of it. */
  readonly near: Span
  /** Classes of events that happen once to a thing. */
  readonly events: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** Those of the whole sentence. */
  readonly sentenceStems: ReadonlySet<string>
  readonly sentence: Span
  readonly names: readonly ProperName[]
  /** Names that its report begins with. */
  readonly leadNames: LeadNames
  /** What is told to be done on that date; null where nothing is. */
  readonly act: Act | null
  readonly qualifiers: Qualifiers
  /** Whether the clause says that it did not or will not happen. */
  readonly isNegated: boolean
  /** Of what kinds the things are that its clause names. */
  readonly kinds: Kinds
  /** Numbers beside it, of digits or in words. */
  readonly numbers: ReadonlySet<string>
  /** Which of several: first, last. */
  readonly ordinals: ReadonlySet<string>
  /** Whether the sentence says that a date was moved. */
  readonly isMoved: boolean
  /** Whether it is the date from which another was moved: "from 2 May", "rather than in July". */
  readonly isOld: boolean
  /** What it is planned for, where a noun tells that; null else. */
  readonly planned: Planned | null
  /** Whether the clause speaks of what is to come. */
  readonly isAhead: boolean
  readonly source: string | null
}

const MOVED = phrasesOf(
  readLines(new URL('../lexicon/cues-moved.txt', import.meta.url)).map((cue) => [cue, true] as const),
)
const OLD = /\b(?:from|rather than|instead of|not|originally|was due)\s+(?:(?:in|on|at|this|next|the|for)\s+)*$/i
const NEW = phrasesOf(
  readLines(new URL('../lexicon/cues-new-date.txt', import.meta.url)).map((cue) => [cue, true] as const),
)
/** Words that lead to the new date of something moved. */
const TO = /\b(?:to|until|till|for|by|is|be|now)\s+(?:(?:on|in|at|the|this|next|early|late|mid)\s+)*$/i
const HYPOTHETICAL = /^\W*(?:if|unless|whether|had|were)\b/i
const LONGEST_DAYS = 400

/** "The second Tuesday of each month", "every Friday": what comes round again dates no one event. */
const AGAIN_BEHIND = /^\s(?:of|in)\s(?:each|every)\b/i
const AGAIN_BEFORE = /\b(?:each|every)\s(?:other\s)?$/i
/** "The programme Harbour Tonight": a word of the day within a name. */
const DAY_WORD = /^(?:Today|Tonight|Tomorrow|Yesterday)$/

/** Whether what looks like a date is none: it comes round again, is a difference, or part of a name. */
function isNoDate(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12)]
  // "A week later than planned" is a difference.
  if (/^\sthan\b/.test(after) || AGAIN_BEHIND.test(after) || AGAIN_BEFORE.test(before)) return true
  return DAY_WORD.test(text.slice(start, end)) && /\p{Lu}[\p{L}’']*\s$/u.test(before)
}

/** Whether an event of one date may be that of a time expression: of "the mill, built in 1901, burned on 3 May" it is of the other. */
const isOfDate = (event: string | null, time: string): boolean =>
  event === null || event.startsWith(time) || time.startsWith(event)

/** Topic stems of `words`, those that only tell an event left out: "failed" and "failure" are one there. */
function withoutEvents(words: string): string[] {
  const all = foldedWords(words)
  const told = new Set(EVENT_PHRASES.find(all).flatMap(({ at, length }) => all.slice(at, at + length)))
  return [...topicStems(all.filter((word) => !told.has(word)).join(' '))]
}

/** "The death toll", "an accident rate": the noun before tells of what the number is, and no one event. */
const NUMBER_NOUN = /^(?:toll|tally|count|rate|number|figure|total|statistic)s?$/

/** Events that words tell, those left out that only tell what a number is of. */
const eventsIn = (told: readonly string[]) =>
  EVENT_PHRASES.find(told).filter(({ at, length }) => !NUMBER_NOUN.test(told[at + length] ?? ''))

/** The event told nearest to the date: before it if any is, else after. */
function eventsOf(before: string, after: string): Set<string> {
  const lead = eventsIn(foldedWords(before.split(/[,;:]\s/).findLast((part) => /\p{L}/u.test(part)) ?? ''))
  const last = Math.max(...lead.map(({ at, length }) => at + length))
  if (lead.length > 0) return new Set(lead.filter(({ at, length }) => at + length === last).map(({ value }) => value))
  const tail = eventsIn(foldedWords(after))
  const first = Math.min(...tail.map(({ at }) => at))
  return new Set(tail.filter(({ at }) => at === first).map(({ value }) => value))
}

/**
 * The dated clause of a time statement; null where it dates nothing, only a saying, or too long a stretch.
 *
 * @param times  spans of all time expressions of the article
 * @param around  events whose words hold it
 * @param use    for a point the date must be that of the event itself; a timeline takes acts of saying and of moving too
 */
export function datedOf(
  statement: Statement<Time>,
  corpus: Corpus,
  times: readonly Span[] = [],
  use: 'points' | 'timeline' = 'points',
  around: readonly Statement<EventMention>[] = [],
): Dated | null {
  const { content, anchor } = statement
  const written = intervalOf(content.edtf)
  if (!written || !((written.to - written.from) / 1440 <= LONGEST_DAYS)) return null
  const report = corpus.reports.get(statement.article)!
  const { text } = report.article
  const clause = clauseOf(text, content.dates, anchor)
  if (!clause || datesSaying(text, anchor, use === 'points')) return null
  const clauseWords = foldedWords(text.slice(clause.start, clause.end))
  if (use === 'points' && datesNoun(text, anchor)) return null
  if (isNoDate(text, anchor)) return null
  if (HYPOTHETICAL.test(text.slice(clause.start, clause.end))) return null
  const lead = text.slice(clause.start, anchor.start)
  const planned = plannedFor(lead)
  // "Put off the regatta planned for May": the date is that of the plan.
  const isMoving = planned === null && MOVED.find(clauseWords).length > 0
  const isOld = (isMoving || NEW.find(clauseWords).length > 0) && OLD.test(lead)
  const isMoved = isMoving || (planned === null && NEW.find(clauseWords).length > 0)
  // "Put off from 12 May to 9 June" is no stretch of time: the second is the new date.
  const isFromTo = isMoving && /^from\s/i.test(anchor.exact)
  const interval = isFromTo ? (intervalOf(content.edtf.split('/').at(-1) ?? '') ?? written) : written
  // "put off the vote on Tuesday" dates the putting off.
  if (use === 'points' && isMoving && !isOld && !isFromTo && !TO.test(lead)) return null
  const near = isMoved ? clause : nearOf(clause, anchor, times)
  const { before, after, lead: told } = closeTo(text, anchor, near)
  const words = `${before} ${after}`
  const act = actOf(
    around.filter(({ content: { date } }) => isOfDate(date, content.edtf)),
    anchor,
  )
  const named = eventsOf(told, after)
  const events = named.size > 0 || act === null ? named : eventsOfVerb(act.action)
  const sentence = sentenceAround(text, anchor)
  const source = corpus.attributionOf(statement)?.content.source ?? null
  return {
    statement,
    report,
    main: corpus.main,
    interval,
    clause,
    near,
    events,
    stems: new Set([...withoutEvents(words), ...[...events].map((name) => `!${name}`)]),
    sentenceStems: topicStems(`${text.slice(sentence.start, anchor.start)} ${text.slice(anchor.end, sentence.end)}`),
    sentence,
    leadNames: leadNamesOf(report, corpus),
    act,
    names: namesIn(words, { start: 0, end: words.length }, corpus),
    qualifiers: qualifiersOf(words),
    kinds: kindsOf(`${before} , ${after}`),
    numbers: new Set(foldedWords(words).filter((word) => isNumberWord(word) && !isStopword(word))),
    ordinals: ordinalsOf(words),
    isNegated:
      planned === null &&
      /\b(?:not|never|no longer|cancelled|canceled|called off|scrapped|\p{L}+n['’]t|there (?:will be|would be|is|are|was|were|has been) no)\b/iu.test(
        text.slice(clause.start, clause.end),
      ),
    isMoved,
    isOld,
    planned,
    isAhead: /\b(?:will|to be|is to|are to|would|shall|is due|are due|set for|scheduled|next|planned|by)\b/i.test(
      words,
    ),
    source,
  }
}
