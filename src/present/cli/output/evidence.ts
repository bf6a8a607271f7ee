import type { ArticleRef, Evidence } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** Articles by id, as every view carries them. */
export type Articles = ReadonlyMap<string, ArticleRef>

export const byId = (articles: readonly ArticleRef[]): Articles => new Map(articles.map((one) => [one.id, one]))

/** An article in one line: title or file, outlet, date, file. */
export function cite({ title, outlet, published, source }: ArticleRef): string {
  const about = [outlet, showDate(published)].filter((part) => part !== null).join(', ')
  return title === null ? `${source} (${about})` : `${title} (${about}) [${source}]`
}

/** Who says it, speaker first: "the mayor, through Harbour News". */
export function voice([speaker, ...through]: readonly string[]): string | null {
  if (speaker === undefined) return null
  return through.length ? `${speaker}, through ${through.join(', ')}` : speaker
}

/** The sentence behind a bar, as it may hold quotation marks of its own; then who says it and where it stands. */
export function evidenceLines(
  { sentence, chain, article }: Evidence,
  articles: Articles,
  terminal: Terminal,
  indent = '      ',
): string[] {
  const ref = articles.get(article)
  const from = [voice(chain), ref ? cite(ref) : article].filter((part) => part !== null).join(' - ')
  return [
    ...wrap(sentence.text, terminal.width, `${indent}| `, `${indent}| `),
    ...wrap(from, terminal.width, indent).map(terminal.dim),
  ]
}
