import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from './corpus.ts'

/** Events are found by blocks of a text, so that each statement asks only those near it. */
const blockOf = (place: number): number => Math.floor(place / 256)

/** The events whose words hold those of a statement, in order of their places. */
export function eventsAround(corpus: Corpus): (statement: Statement) => readonly Statement<EventMention>[] {
  const events = new Map<string, Statement<EventMention>[]>()
  for (const event of corpus.of('event')) {
    for (let block = blockOf(event.anchor.start); block <= blockOf(event.anchor.end); block++) {
      const key = `${event.article} ${block}`
      const list = events.get(key)
      if (list) list.push(event)
      else events.set(key, [event])
    }
  }
  return ({ article, anchor }) =>
    (events.get(`${article} ${blockOf(anchor.start)}`) ?? []).filter(
      (one) => one.anchor.start <= anchor.start && anchor.end <= one.anchor.end,
    )
}
