import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from './corpus.ts'
import { statementsAround } from './statements-around.ts'

/** The events whose words hold those of a statement, in order of their places. */
export function eventsAround(corpus: Corpus): (statement: Statement) => readonly Statement<EventMention>[] {
  return statementsAround(corpus, 'event')
}
