import type { Notice } from '../../model/notice.ts'
import { fold, words } from '../../text/words.ts'
import { daysApart } from '../dates/machine.ts'
import type { Given } from '../draft.ts'
import { doubt, shown } from '../notices.ts'
import type { Head } from './index.ts'

/** Where the metadata of a report and its own first lines name another day or other writers; the metadata are believed. */
export function contradictions({ published, byline }: Given, { lines }: Pick<Head, 'lines'>, source: string): Notice[] {
  const place = 'first lines'
  const found: Notice[] = []
  if (published !== null && lines.published !== null && (daysApart(published, lines.published) ?? 0) > 1) {
    found.push(
      doubt({
        code: 'read/dates-differ',
        source,
        place,
        message: `The report's metadata date it ${shown(published)}, its first lines ${lines.published}; the first was taken.`,
        advice: 'Check which is right: dates such as “on Friday” are resolved against it.',
      }),
    )
  }
  if (byline !== null && byline.length > 0 && lines.names.length > 0 && !shareName(byline, lines.names)) {
    found.push(
      doubt({
        code: 'read/bylines-differ',
        source,
        place,
        message: `The report's metadata name ${shown(byline.join(', '))} as its writer, its first lines ${shown(lines.names.join(', '))}; the first was taken.`,
        advice: 'Check who wrote it if that matters; nothing else rests on it.',
      }),
    )
  }
  return found
}

/** Whether two lists of names may hold the same person: one name of several letters is enough. */
function shareName(some: readonly string[], others: readonly string[]): boolean {
  const parts = (names: readonly string[]): string[] =>
    names.flatMap((name) => words(fold(name)).filter(({ length }) => length > 2))
  const known = new Set(parts(some))
  return parts(others).some((name) => known.has(name))
}
