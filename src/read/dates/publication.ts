import type { Notice } from '../../model/notice.ts'
import type { Block } from '../draft.ts'
import type { Head } from '../head/index.ts'
import { doubt, shown } from '../notices.ts'
import { datelineDay, readDateline } from './dateline.ts'
import { findDate } from './written.ts'

/** What else may tell the year of a dateline that names none. */
interface Around {
  readonly blocks: readonly Block[]
  readonly copyrightYear: number | null
  /** The source's name, which may hold a date: `2026-11-02-dam.txt`. */
  readonly name: string
}

const DATELINE_WITHIN = 8

/**
 * The day of publication by head, dateline or, at last, the day of the last update; null, never today, where none says it.
 *
 * A dateline without a year takes it from the copyright, the source's name or the same day written in full.
 */
export function publicationDate(head: Head, around: Around): { published: string | null; notices: Notice[] } {
  const source = around.name
  const notices = head.impossible.map((raw) =>
    doubt({
      code: 'read/impossible-date',
      source,
      message: `The report is dated “${shown(raw)}”, a day that no calendar has.`,
      advice: 'Correct the date in the file; until then words such as “on Friday” are not resolved.',
    }),
  )
  if (head.published !== null) return { published: head.published, notices }
  const dateline = around.blocks
    .slice(0, DATELINE_WITHIN)
    .map(({ text }) => readDateline(text))
    .find((found) => found !== null && found.month !== null)
  if (dateline) {
    const month = `${String(dateline.month).padStart(2, '0')}-${String(dateline.day).padStart(2, '0')}`
    const year = dateline.year ?? around.copyrightYear ?? yearBeside(month, around)
    const day = year === null ? null : datelineDay(dateline, year)
    if (day !== null) return { published: day, notices }
    if (year === null && head.updated === null) {
      notices.push(
        doubt({
          code: 'read/no-year',
          source,
          message: `The dateline names ${month} (month-day) without a year, and nothing else in the file tells the year.`,
          advice: 'Add a line with the full date under the headline.',
        }),
      )
    }
  }
  return { published: head.updated, notices }
}

/** The year of a full date with the same month and day in the source's name or the text. */
function yearBeside(month: string, { blocks, name }: Around): number | null {
  for (const text of [
    name.replace(/[_.]/g, '-').replace(/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'),
    ...blocks.slice(-3).map((block) => block.text.slice(-300)),
  ]) {
    const value = findDate(text)?.value
    if (value?.slice(5, 10) === month) return Number(value.slice(0, 4))
  }
  return null
}
