import type { Account, Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { dayOf } from './dating.ts'

/**
 * Entries that the reports' dates for one event part are told so: of a date that was moved the newest alone stays; of dates that cannot all hold each names the others, "[or 3 May]".
 *
 * @param points  those of kind `date`
 */
export function withOtherDates(
  entries: readonly TimelineEntry[],
  points: readonly Point[],
  corpus: Pick<Corpus, 'statement'>,
): TimelineEntry[] {
  const found = new Map(entries.map((entry) => [entry.id, entry]))
  const byDay = byKey(entries, ({ date }) => date)
  const homeOf = ({ statements }: Account): string | undefined => {
    const told = statements.flatMap((id) => corpus.statement.get(id) ?? [])
    return told
      .flatMap((one) => byDay.get(dateOf(one) ?? '') ?? [])
      .find((entry) => entry.statements.some((id) => told.some((one) => meets(one, corpus.statement.get(id)))))?.id
  }
  for (const { kind, relation, accounts } of points) {
    if (kind !== 'date' || relation === 'agrees') continue
    const homes = accounts.map((account) => ({ answer: dayIn(account.answer), id: homeOf(account) }))
    const newest = homes.at(-1)?.id
    for (const { answer, id } of homes) {
      const entry = id === undefined ? undefined : found.get(id)
      if (!entry) continue
      const others = homes.filter((other) => other.answer !== answer && other.id !== id)
      if (relation === 'differs') {
        const mark = ` [or ${others.map((other) => other.answer).join(' or ')}]`
        if (others.length > 0 && !entry.label.endsWith(mark))
          found.set(entry.id, { ...entry, label: entry.label + mark })
      } else if (newest !== undefined && newest !== id) {
        // What told the older day does not tell the newer one.
        if (found.has(newest)) found.delete(entry.id)
      }
    }
  }
  return [...found.values()]
}

function dateOf({ content }: Statement): string | null {
  if (content.kind === 'time') return dayOf(content.edtf)
  return content.kind === 'event' && content.date !== null ? dayOf(content.date) : null
}

/** Whether two statements of one article stand in the same words. */
const meets = (one: Statement, other: Statement | undefined): boolean =>
  other !== undefined &&
  one.article === other.article &&
  one.anchor.start < other.anchor.end &&
  other.anchor.start < one.anchor.end

/** "Monday (4 May 2031)" is asked for by its day. */
const dayIn = (answer: string): string => /\(([^()]+)\)$/.exec(answer)?.[1] ?? answer
