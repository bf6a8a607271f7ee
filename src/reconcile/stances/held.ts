import type { Position, Stance } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'

export type Held = Statement<Position>

const NOW = /\b(?:now|no longer|has changed|have changed|any more)\b/i
const THEN =
  /\b(?:was|were|had|once|previously|formerly|earlier|originally|at first|used to|said (?:\w+ ){0,3}would|last (?:week|month|year))\b/i
const LEAD = 60

/** Whether the words tell of a stance that its holder had before: "she was for it", "said I would vote for it". */
export function isPast({ anchor, article }: Held, corpus: Corpus): boolean {
  const { text } = corpus.reports.get(article)!.article
  const before =
    text
      .slice(Math.max(0, anchor.start - LEAD), anchor.start)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  return THEN.test(`${before}${anchor.exact}`) && !NOW.test(anchor.exact)
}

/** One report's stance with the statements that give it: what holds now where it tells of before and now; null where it gives both sides. */
export function stanceIn(held: readonly Held[], corpus: Corpus): { stance: Stance; own: Held[] } | null {
  const stances = (some: readonly Held[]): Stance[] => [...new Set(some.map(({ content }) => content.stance))]
  const now = stances(held).length > 1 ? held.filter((one) => !isPast(one, corpus)) : held
  const given = stances(now.length > 0 ? now : held)
  const stance = given.length === 1 ? given[0]! : given.includes('conditional') ? 'conditional' : null
  return stance === null ? null : { stance, own: now.filter(({ content }) => content.stance === stance) }
}
