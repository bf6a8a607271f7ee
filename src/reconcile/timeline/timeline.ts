import type { TimelineEntry } from '../../model/timeline.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { intervalOf } from '../edtf/interval.ts'
import { idOf } from '../points/id.ts'
import { type Told, toldOf } from './told.ts'

const SIMILAR = 0.4
const SAME_EVENT = 0.25
const COARSER = 0.5

/** How far two tellings are of one event; 0 where they are not. */
function likeness(a: Told, b: Told, corpus: Corpus): number {
  if (a.label.exact === b.label.exact) return 2
  const { contained, shared } = overlap(a.stems, b.stems, corpus.weight)
  const isSameEvent = [...a.happenings].some((one) => b.happenings.has(one))
  if (isSameEvent && a.isAhead && b.isAhead && shared > 0) return contained + 0.2
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

/** What happened or is to happen, by date: one entry for each event of a date, told in the clearest report's words. */
export function timelineOf(corpus: Corpus): TimelineEntry[] {
  const { first, again } = oncePerSentence(corpus.of('time').flatMap((statement) => toldOf(statement, corpus) ?? []))
  // Words are told again only of a day that has none of its own.
  const dates = new Set(first.map(({ date }) => date))
  const groups = groupThings(
    [
      ...first,
      ...again.filter(({ date, happenings }) => date.length === 10 && !dates.has(date) && happenings.size > 0),
    ],
    ({ date, stems, label }) => [...[...stems].map((one) => `${date} ${one}`), label.exact],
    (one, group) =>
      Math.max(...group.slice(0, 8).map((other) => (other.date === one.date ? likeness(other, one, corpus) : 0))),
  )
  const entries = groups
    .filter((group) => !isCoarser(group, groups, corpus))
    .map((group) => {
      const best = group.reduce((first, one) => (one.rank > first.rank ? one : first))
      const statements = [best, ...group.filter((one) => one !== best)].map(({ statement }) => statement.id)
      const entry = { id: idOf('t', best.date, ...statements), date: best.date, label: best.label.exact, statements }
      return { from: intervalOf(best.date)?.from ?? 0, entry }
    })
  return entries.sort((a, b) => a.from - b.from || (a.entry.id < b.entry.id ? -1 : 1)).map(({ entry }) => entry)
}
