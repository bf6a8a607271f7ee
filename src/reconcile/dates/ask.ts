import type { Dated } from './dated.ts'

const PREPOSITION =
  /(?:^|\s)(?<preposition>until|till|by|since|from|as of|as at)\s(?:(?:the|early|late|mid|end of|beginning of|start of|this|next|last|at least)\s)*$/i

/** Where "when" alone would lose what the date is of: its end, its beginning, its latest. */
const ASKS = new Map([
  ['until', 'Until when'],
  ['till', 'Until when'],
  ['by', 'By when'],
  ['since', 'Since when'],
  ['from', 'From when'],
  ['as of', 'As of what date'],
  ['as at', 'As of what date'],
])

/** The asking words for a date, by the preposition before it: "When", "Until when", "Since when". */
export function asksFor({ report, sentence, statement: { anchor } }: Dated): string {
  const { text } = report.article
  const before = text.slice(sentence.start, anchor.start).replace(/\s+/g, ' ')
  const own =
    /^(?:by|since|until|till|from)\b/i.exec(anchor.exact)?.[0] ?? PREPOSITION.exec(before)?.groups?.preposition
  return ASKS.get(own?.toLowerCase() ?? '') ?? 'When'
}
