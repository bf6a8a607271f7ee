import type { Point } from '../../model/point.ts'
import type { TimelineEntry } from '../../model/timeline.ts'

/**
 * Entries that the reports' dates for one event part are told so: of a date that was moved the newest alone stays, with what
 * told the older ones; of dates that cannot all hold each names the other, "[or 3 May]".
 *
 * @param points  those of kind `date`
 */
export function withOtherDates(entries: readonly TimelineEntry[], points: readonly Point[]): TimelineEntry[] {
  const found = new Map(entries.map((entry) => [entry.id, entry]))
  for (const { kind, relation, accounts } of points) {
    if (kind !== 'date' || relation === 'agrees') continue
    const homes = accounts.map(({ statements, answer }) => ({
      answer,
      entry: [...found.values()].find((entry) => entry.statements.some((id) => statements.includes(id))),
    }))
    const [newest, ...older] = homes.toReversed()
    if (!newest?.entry) continue
    for (const { entry, answer } of older) {
      if (!entry || entry.id === newest.entry.id) continue
      if (relation === 'changed') {
        const kept = found.get(newest.entry.id)!
        found.set(kept.id, { ...kept, statements: [...new Set([...kept.statements, ...entry.statements])] })
        found.delete(entry.id)
      } else {
        found.set(entry.id, marked(found.get(entry.id)!, newest.answer))
        found.set(newest.entry.id, marked(found.get(newest.entry.id)!, answer))
      }
    }
  }
  return [...found.values()]
}

/** "Monday (4 May 2031)" is asked for by its day. */
const dayIn = (answer: string): string => /\(([^()]+)\)$/.exec(answer)?.[1] ?? answer

const marked = (entry: TimelineEntry, answer: string): TimelineEntry => ({
  ...entry,
  label: `${entry.label} [or ${dayIn(answer)}]`,
})
