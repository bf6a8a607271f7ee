import type { ChangeKind, ChangesView } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import { byId, cite } from './evidence.ts'
import { pointLines } from './point.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

const KINDS: Readonly<Record<ChangeKind, string>> = {
  corrected: 'Corrected by a later report',
  position: 'Changed position',
  moved: 'Moved',
  parted: 'Accounts now differ',
  answered: 'One more answer',
  raised: 'Not told before',
  repeated: 'Told again',
}

/** What is new since a day, by what it does to what was known; then what no new report takes up. */
export function changesLines(view: ChangesView, to: Terminal): string[] {
  const { since, articles, points, events, measures, silent } = view
  const refs = byId(view.all)
  if (!articles.length) return [`No report since ${showDate(since)}.`]
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length ? [to.bold(title), '', ...lines, ''] : []
  const kinds = [...new Set(points.map(({ change }) => change))].flatMap((kind) => {
    const some = points.filter(({ change }) => change === kind)
    return kind === 'repeated'
      ? section(
          `${KINDS[kind]} (${some.length})`,
          some.flatMap(({ point }) => wrap(point.question, to.width, '  ', '    ')),
        )
      : section(
          `${KINDS[kind]} (${some.length})`,
          some.flatMap(({ point }) => pointLines(point, refs, to)),
        )
  })
  return [
    ...section(
      `${counted(articles.length, 'report')} since ${showDate(since)}`,
      articles.flatMap((ref) => wrap(cite(ref), to.width, '  ', '    ')),
    ),
    ...kinds,
    ...section(
      `New on the timeline (${events.length})`,
      events.flatMap(({ date, label }) => wrap(`${showDate(date)}: ${label}`, to.width, '  ', '    ')),
    ),
    ...section(
      `Steps not named before (${measures.length})`,
      measures.flatMap(({ label }) => wrap(label, to.width, '  ', '    ')),
    ),
    ...section(
      'No new report cites',
      silent.sources.flatMap(({ name, reports, last }) => {
        const ref = refs.get(last)
        return wrap(
          `${name}: cited in ${counted(reports, 'earlier report')}, last on ${showDate(ref?.published ?? null)}`,
          to.width,
          '  ',
          '    ',
        )
      }),
    ),
    ...section(
      'Accounts differ, and no new report takes it up',
      silent.points.flatMap(({ question }) => wrap(question, to.width, '  ', '    ')),
    ),
  ]
}
