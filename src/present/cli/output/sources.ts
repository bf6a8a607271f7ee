import type { SourcesView, SourceView } from '../../dossier/types.ts'
import { byId, cite, evidenceLines } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

const about = ({ name, roles }: SourceView): string => [name, ...roles.slice(0, 3)].join(', ')

/** Who is cited, in how many reports, with words; then which reports repeat others. */
export function sourcesLines(view: SourcesView, terminal: Terminal): string[] {
  const articles = byId(view.articles)
  const cited = view.sources.flatMap((source) => [
    ...wrap(about(source), terminal.width).map(terminal.bold),
    `  ${source.kind}, cited in ${counted(source.articles.length, 'report')}, ${counted(source.evidence.length, 'time')}`,
    ...source.evidence.slice(0, 1).flatMap((one) => evidenceLines(one, articles, terminal, '    ')),
    '',
  ])
  const copies = view.copies.flatMap(({ article, of }) => {
    const [copy, original] = [articles.get(article), articles.get(of)]
    return copy && original ? wrap(`${cite(copy)} repeats ${cite(original)}`, terminal.width, '  ', '    ') : []
  })
  return [
    ...(cited.length ? cited : ['No report cites anybody.', '']),
    ...(copies.length ? [terminal.bold('Reports that repeat another'), '', ...copies] : []),
  ]
}
