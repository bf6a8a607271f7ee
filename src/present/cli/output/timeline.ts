import type { TimelineView } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import { byId } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { columns, pad, wrap } from './wrap.ts'

/** What happened when: a column of dates, a column of words. */
export function timelineLines(view: TimelineView, terminal: Terminal): string[] {
  const articles = byId(view.articles)
  const dates = view.items.map(({ date }) => showDate(date))
  const wide = Math.min(Math.max(0, ...dates.map(columns)), Math.floor(terminal.width / 3))
  if (!view.items.length) return ['The reports date nothing that can be laid out in time.']
  return view.items.flatMap(({ label, evidence }, at) => {
    const sources = [...new Set(evidence.map(({ article }) => articles.get(article)?.source ?? article))]
    const indent = ' '.repeat(wide + 2)
    return [
      ...wrap(label, terminal.width, `${pad(dates[at]!, wide)}  `, indent),
      ...wrap(sources.join(', '), terminal.width, indent).map(terminal.dim),
    ]
  })
}
