import type { GapsView } from '../../dossier/types.ts'
import { byId, evidenceLines } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

const KIND: Readonly<Record<GapsView['gaps'][number]['kind'], string>> = {
  unanswered: 'raised, and no report answers it',
  'no-side': 'nobody is told to take a side',
  'unnamed-only': 'told without a name to it, and by nobody else',
  undated: 'neither its words nor its report are dated',
}
const MOST_EVIDENCE = 2

/** What the reports leave open, each with its words. */
export function gapsLines(view: GapsView, terminal: Terminal): string[] {
  const articles = byId(view.articles)
  if (!view.gaps.length) return ['No open question was found in these reports.']
  return view.gaps.flatMap(({ question, kind, evidence }) => [
    ...wrap(question, terminal.width).map(terminal.bold),
    terminal.dim(`  ${KIND[kind]}`),
    ...evidence.slice(0, MOST_EVIDENCE).flatMap((one) => evidenceLines(one, articles, terminal)),
    '',
  ])
}
