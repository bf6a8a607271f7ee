import type { Statement } from '../../../model/statement.ts'
import { fold, words } from '../../../text/words.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { statementsAround } from '../../corpus/statements-around.ts'

const MAX_WORDS = 6

/**
 * Who acts in the words around a statement, by the name or noun phrase that its report has for them; null where no one
 * event or means there is of a single actor.
 */
export function whoIn(corpus: Corpus): (statement: Statement) => string | null {
  const events = statementsAround(corpus, 'event')
  const means = statementsAround(corpus, 'capability')
  return (statement) => {
    const found = [
      ...means(statement).map(({ anchor, content }) => ({ anchor, actors: [content.actor] })),
      ...events(statement).map(({ anchor, content }) => ({ anchor, actors: content.actors })),
    ]
    if (found.length === 0) return null
    const length = ({ anchor }: (typeof found)[number]): number => anchor.end - anchor.start
    const [actor, ...more] = found.reduce((best, one) => (length(one) < length(best) ? one : best)).actors
    const isName = actor !== undefined && more.length === 0 && words(actor).length <= MAX_WORDS
    return isName && !/^(?:it|he|she|they|who|we|i|you|this|that)$/.test(fold(actor)) ? actor : null
  }
}
