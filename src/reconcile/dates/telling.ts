import type { Statement } from '../../model/statement.ts'
import { words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { intervalOf, overlaps } from '../edtf/interval.ts'
import type { Dated } from './dated.ts'

/** A longer clause tells more than the date. */
const MOST_WORDS = 24

/**
 * The statement that tells a date: itself, or, where its words are a bare "2019" that says nothing of what was then, the event
 * of that date that holds it.
 */
export function tellingIn(corpus: Corpus): (dated: Dated) => Statement {
  const around = eventsAround(corpus)
  return ({ statement, interval, isOld }) => {
    if (isOld || words(statement.anchor.exact).length > 1) return statement
    const fits = around(statement).filter(({ anchor, content }) => {
      const when = content.date === null ? null : intervalOf(content.date)
      return when !== null && overlaps(when, interval) && words(anchor.exact).length <= MOST_WORDS
    })
    return fits.reduce<Statement>(
      (best, one) => (best === statement || one.anchor.exact.length < best.anchor.exact.length ? one : best),
      statement,
    )
  }
}
