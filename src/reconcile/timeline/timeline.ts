import type { Point } from '../../model/point.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { byKey } from '../corpus/by-key.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { groupThings } from '../corpus/group.ts'
import { intervalOf } from '../edtf/interval.ts'
import { idOf } from '../points/id.ts'
import { withOtherDates } from './otherwise.ts'
import { type Told, toldOf } from './told.ts'
import { type Named, toldByEvents } from './told-by-event.ts'

const SIMILAR = 0.4
const SAME_EVENT = 0.25
const COARSER = 0.5
/** Length of an EDTF day. */
const DAY = 10
/** Of a group so many members are held against another telling. */
const ASKED = 8

/** How far two tellings are of one event; 0 where they are not. */
function likeness(a: Told, b: Told, corpus: Corpus): number {
  if (a.label.words === b.label.words) return 2
  const { contained, shared } = overlap(a.stems, b.stems, corpus.weight)
  const isSameEvent = [...a.happenings].some((one) => b.happenings.has(one))
  // Of a day to come little is told beside the one thing set for it.
  if (a.isAhead && b.isAhead && shared > 0 && (isSameEvent || a.date === b.date)) return contained + 0.2
  // "The vote is on 8 May" has nothing but the event to go by.
  const least = isSameEvent && Math.min(a.stems.size, b.stems.size) <= 2 ? 1 : 2
  return shared >= least && contained >= (isSameEvent ? SAME_EVENT : SIMILAR) ? contained + (isSameEvent ? 0.2 : 0) : 0
}

/** Tellings whose words stand under one date only, the finest of a sentence; and those that would tell them again. */
function oncePerSentence(told: readonly Told[]): { first: Told[]; again: Told[] } {
  const best = new Map<string, Told>()
  const keyOf = ({ statement, label }: Told): string => `${statement.article} ${label.start}`
  for (const one of told) {
    const other = best.get(keyOf(one))
    if (!other || one.date.length > other.date.length) best.set(keyOf(one), one)
  }
  return { first: [...best.values()], again: told.filter((one) => best.get(keyOf(one)) !== one) }
}

/** Whether another group tells the same under a finer date: "in 2019" beside "on 11 June 2019". */
function isCoarser(group: readonly Told[], others: readonly (readonly Told[])[], corpus: Corpus): boolean {
  const [one] = group as [Told, ...Told[]]
  if (one.date.length >= 10) return false
  return others.some(
    ([other]) =>
      other !== undefined &&
      other.date.length > one.date.length &&
      other.date.startsWith(one.date) &&
      !other.date.includes('/') &&
      likeness(one, other, corpus) >= COARSER,
  )
}

interface Group {
  readonly at: number
  readonly group: readonly Told[]
}

/** The group of an event's day that has most of its words in common with it, as an index; -1 where none has any. */
function homeOf({ stems }: Named, groups: readonly Group[], corpus: Corpus): number {
  let [home, most] = [-1, 0]
  for (const { at, group } of groups) {
    const shared = Math.max(...group.slice(0, ASKED).map((one) => overlap(one.stems, stems, corpus.weight).sum))
    if (shared > most) [home, most] = [at, shared]
  }
  return home
}

/**
 * What happened or is to happen, by date: one entry for each event of a date, told in the clearest report's words.
 *
 * @param points  the questions that the reports answer
 */
export function timelineOf(corpus: Corpus, points: readonly Point[]): TimelineEntry[] {
  const around = eventsAround(corpus)
  const dated = corpus.of('time').flatMap((statement) => toldOf(statement, around(statement), corpus) ?? [])
  const { told, named } = toldByEvents(dated, around, corpus)
  const { first, again } = oncePerSentence([...dated, ...told])
  // Words are told again only of a day that has none of its own; what else names that day in passing is held to be the same.
  const dates = new Set(first.map(({ date }) => date))
  const passing = new Set(
    again.filter(({ date, happenings }) => date.length === DAY && !dates.has(date) && happenings.size > 0),
  )
  const alike = (one: Told, other: Told): number =>
    one.date !== other.date ? 0 : passing.has(one) && passing.has(other) ? 1 : likeness(other, one, corpus)
  const groups = groupThings(
    [...first, ...passing],
    ({ date, stems, label }) => [...[...stems].map((one) => `${date} ${one}`), label.words],
    (one, group) => Math.max(...group.slice(0, ASKED).map((other) => alike(one, other))),
  )
  const kept = groups.filter((group) => !isCoarser(group, groups, corpus))
  const byDay = byKey(
    kept.map((group, at) => ({ at, group })),
    ({ group }) => group[0]!.date,
  )
  const also = byKey(
    named.flatMap((one) => {
      const at = one.date.length < DAY ? -1 : homeOf(one, byDay.get(one.date) ?? [], corpus)
      return at < 0 ? [] : [{ at, id: one.statement.id }]
    }),
    ({ at }) => String(at),
  )
  const entries = kept.map((group, at) => {
    const best = group.reduce((first, one) => (one.rank > first.rank ? one : first))
    const statements = [
      ...new Set([
        ...[best, ...group.filter((one) => one !== best)].flatMap(({ statement, events }) =>
          [statement, ...events].map(({ id }) => id),
        ),
        ...(also.get(String(at)) ?? []).map(({ id }) => id),
      ]),
    ]
    const entry = { id: idOf('t', best.date, ...statements), date: best.date, label: best.label.words, statements }
    return { from: intervalOf(best.date)?.from ?? 0, entry }
  })
  const sorted = entries.sort((a, b) => a.from - b.from || (a.entry.id < b.entry.id ? -1 : 1))
  return withOtherDates(
    sorted.map(({ entry }) => entry),
    points,
    corpus,
  )
}
