import type { Article } from '../../model/article.ts'
import type { EventFactuality, EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { byKey } from '../corpus/by-key.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { endsInHour, isHourOnly, isLive } from './clock.ts'
import { dayOf, entryDate, happeningsIn, isFigureOfYear, isOfCompared, isOfThing } from './dating.ts'
import { eventWords, isTold, TIED_ITSELF } from './label.ts'
import { withReferent } from './referent.ts'
import { isAhead, isHeading, rankOf, type Told } from './told.ts'
import { describesNoun, inPerson, isDeictic, isOfTarget, type Label, unrelative, withName, worded } from './wording.ts'

type EventsAround = (statement: Statement) => readonly Statement<EventMention>[]

/** An event whose words are no sentence: "the collapse of the pier on 4 June". */
export interface Named {
  readonly statement: Statement<EventMention>
  readonly date: string
  readonly stems: ReadonlySet<string>
}

/** Rumours and denials date nothing. */
const TOLD: ReadonlySet<EventFactuality> = new Set(['happened', 'ongoing', 'scheduled'])
const LEAST_STEMS = 2

/**
 * Events with a date that no time expression tells already: a day at the head of the passage, a date in words that only
 * report, or in a clause that cannot stand by itself. Those whose words are no sentence come apart.
 */
export function toldByEvents(
  dated: readonly Told[],
  around: EventsAround,
  corpus: Corpus,
): { told: Told[]; named: Named[] } {
  const known = new Set(dated.flatMap(({ events }) => events.map(({ id }) => id)))
  const times = byKey(
    corpus.of('time').flatMap((time) => around(time).map((event) => ({ time, event }))),
    ({ event }) => event.id,
  )
  const told: Told[] = []
  const named: Named[] = []
  for (const event of corpus.of('event')) {
    if (known.has(event.id)) continue
    const within = (times.get(event.id) ?? []).map(({ time }) => time)
    const date = dateOf(event, within, corpus)
    if (date === null) continue
    const telling = toldByEvent(event, date, within, corpus)
    if (telling) told.push(telling)
    else named.push({ statement: event, date, stems: topicStems(event.anchor.exact) })
  }
  return { told, named }
}

/** The date of an event that a reader would look up; null without one. */
function dateOf(
  { anchor, content, article }: Statement<EventMention>,
  within: readonly Statement<Time>[],
  corpus: Corpus,
): string | null {
  const date = content.date === null ? null : dayOf(content.date)
  if (date === null || !TOLD.has(content.factuality) || isHeading(corpus.reports.get(article)!, anchor)) return null
  // "Two weeks ago" gives a stretch of days that nobody would look up; other dates in its words belong to other things.
  const report = corpus.reports.get(article)!.article
  const { text } = report
  const own = within.filter((time) => dayOf(time.content.edtf) === date)
  const isHour = own.length > 0 ? own.every((time) => isHourOnly(time.anchor.exact)) : endsInHour(anchor.exact)
  if (isHour && !isLive(report)) return null
  if (
    own.length > 0 &&
    own.every((time) => isOfThing(text, time.anchor) || isOfCompared(text.slice(anchor.start, time.anchor.start)))
  )
    return null
  if (own.length > 0 && !own.some((time) => entryDate(time) === date)) return null
  const said = within.reduce((words, time) => words.replace(time.anchor.exact, ''), anchor.exact)
  return isFigureOfYear(said, date) ? null : date
}

function toldByEvent(
  statement: Statement<EventMention>,
  date: string,
  within: readonly Statement<Time>[],
  corpus: Corpus,
): Told | null {
  const report = corpus.reports.get(statement.article)!
  const label = labelOfEvent(
    report.article,
    statement,
    within.filter((time) => date.endsWith(entryDate(time) ?? ' ')),
  )
  if (!label) return null
  const stems = topicStems(label.words)
  if (stems.size < LEAST_STEMS) return null
  return {
    statement,
    events: [],
    date,
    label,
    stems,
    happenings: happeningsIn(label.words),
    rank: rankOf(label.words, statement.attribution !== null),
    isAhead: isAhead(date, report),
  }
}

/** Words that tell an event alone: its clause, what a relative clause says of its noun, a name for a pronoun. */
function labelOfEvent(
  article: Article,
  event: Statement<EventMention>,
  dates: readonly Statement<Time>[],
): Label | null {
  const { text } = article
  if (isNounOnly(event) || isOfTarget(text, event)) return null
  const said = inPerson(text, event)
  if (said) return { ...event.anchor, words: said }
  const span = eventWords(text, event.anchor)
  if (!span) return null
  const label = worded(
    text,
    span,
    dates.map(({ anchor }) => anchor),
  )
  const last = dates.find(({ anchor }) => anchor.end === label.end)?.anchor
  const relative = unrelative(label.words)
  if (relative === null && describesNoun(text, event.anchor)) return null
  const words = [
    withReferent(label.words, article),
    relative && last && withoutLast(relative, last.exact),
    relative,
    withName(label.words, event),
  ].find((one) => one && isTold(one))
  return words && !isDeictic(words) ? { ...label, words } : null
}

/** `words` without a date at their end. */
const withoutLast = (words: string, date: string): string =>
  TIED_ITSELF.test(date) ? words : words.slice(0, words.length - date.length).replace(/\s(?:(?:on|in)\s)?$/, '')

const PASSIVE = /\b(?:is|are|was|were|be|been|being|gets?|got|having)\b/i

/** "A letter dated 3 May", "a search called off": what was acted on stands first, and no verb that is finite behind it. */
const isNounOnly = ({ anchor: { exact }, content: { target } }: Statement<EventMention>): boolean =>
  target !== null && exact.startsWith(target) && !PASSIVE.test(exact)
