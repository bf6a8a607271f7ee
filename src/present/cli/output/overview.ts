import type { OverviewView, PointView } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import { byId, cite } from './evidence.ts'
import { pointLines } from './point.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

/** The short account of a situation: what it is, how much there is, where accounts part. */
export function overviewLines(view: OverviewView, terminal: Terminal): string[] {
  const { situation, headline, counts, dates } = view
  const articles = byId(view.articles)
  const copies = counts.articles - counts.independent
  const section = (title: string, count: number, points: readonly PointView[]): string[] =>
    count === 0
      ? []
      : [
          terminal.bold(`${title} (${count})`),
          '',
          ...points.flatMap((point) => pointLines(point, articles, terminal)),
          ...(count > points.length ? [terminal.dim(`${count - points.length} more: synoptic show points`), ''] : []),
        ]
  return [
    terminal.bold(situation.name),
    ...(headline ? wrap(headline.text, terminal.width) : []),
    '',
    `${counted(counts.articles, 'report')}${copies ? `, ${copies} of them repeating another` : ''}; ` +
      `${counted(counts.sources, 'source')} cited; ${counted(counts.statements, 'statement')}`,
    dates ? `published ${showDate(`${dates.first}/${dates.last}`)}` : 'no report says when it was published',
    `accounts: ${counts.differs} differ, ${counts.changed} changed, ${counts.agrees} agree`,
    '',
    ...section('Accounts differ', counts.differs, view.differs),
    ...section('Changed since', counts.changed, view.changed),
    ...section('Accounts agree', counts.agrees, view.agrees),
    terminal.bold('Newest reports'),
    '',
    ...view.latest.flatMap((ref) => wrap(cite(ref), terminal.width, '  ', '    ')),
  ]
}
