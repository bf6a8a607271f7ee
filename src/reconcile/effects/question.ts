import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isPlural } from '../measures/phrase.ts'
import { readSimple } from '../questions/simple-clause.ts'
import { askedBy } from '../questions/whether.ts'

/** The clause of a claim as a question, where its subject is the cause. */
function ofClause({ anchor, content }: Statement<Effect>, corpus: Corpus): string | null {
  const clause = readSimple(anchor.exact, corpus)
  const cause = new Set(contentStems(content.cause))
  const subject = contentStems(clause?.subject ?? '')
  const isOwn = subject.length > 0 && subject.every((one) => cause.has(one))
  return clause && isOwn ? askedBy(clause, false) : null
}

/** The claim that makes the shortest question, as one: "Could the frost destroy the blossom?"; null where none does. */
export function whetherQuestion(claims: readonly Statement<Effect>[], corpus: Corpus): string | null {
  const asked = claims.flatMap((one) => ofClause(one, corpus) ?? [])
  return asked.length === 0 ? null : asked.reduce((best, one) => (one.length < best.length ? one : best))
}

/**
 * What claims of one effect answer: "Could the frost destroy the blossom?", else "What could the frost lead to?" or "What
 * does the frost do to the blossom?".
 *
 * @param cause    as it stands in a question
 * @param outcome  as it stands in a question
 */
export function effectQuestion(
  claims: readonly Statement<Effect>[],
  cause: string,
  outcome: string,
  corpus: Corpus,
): string {
  const asked = whetherQuestion(claims, corpus)
  if (asked !== null) return asked
  const isHedged = claims.some(({ content }) => content.hedge !== null)
  const verb = isHedged ? 'could' : isPlural(cause) ? 'do' : 'does'
  const isRaised = claims.every(({ content }) => content.sign === '+')
  return isRaised ? `What ${verb} ${cause} lead to?` : `What ${verb} ${cause} do to ${outcome}?`
}
