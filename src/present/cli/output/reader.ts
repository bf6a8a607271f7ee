import type { ReaderView } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import { byId, cite } from './evidence.ts'
import { pointLines } from './point.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** One report: its head, its words, and the questions it takes part in. */
export function readerLines(view: ReaderView, terminal: Terminal): string[] {
  const { article, text, headings } = view
  const articles = byId(view.articles)
  const heads = new Set(headings.map(({ start, end }) => text.slice(start, end).trim()))
  const paragraphs = text.split(/\n{2,}/).flatMap((paragraph) => {
    const lines = paragraph.split('\n').flatMap((line) => wrap(line, terminal.width))
    return [...(heads.has(paragraph.trim()) ? lines.map(terminal.bold) : lines), '']
  })
  const original = article.copyOf === null ? undefined : articles.get(article.copyOf)
  return [
    ...wrap(article.title ?? article.source, terminal.width).map(terminal.bold),
    [article.byline.join(', '), article.outlet, showDate(article.published)].filter(Boolean).join('; '),
    terminal.dim(article.source),
    ...(original ? wrap(`repeats ${cite(original)}`, terminal.width) : []),
    ...view.repeatedBy.flatMap((ref) => wrap(`repeated by ${cite(ref)}`, terminal.width)),
    ...(article.analysed ? [] : ['kept and shown; not analysed']),
    '',
    ...paragraphs,
    ...(view.points.length ? [terminal.bold('Beside other reports'), ''] : []),
    ...view.points.flatMap((point) => pointLines(point, articles, terminal)),
  ]
}
