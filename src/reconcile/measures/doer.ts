import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'

const CARRIED_OUT: ReadonlySet<string> = new Set(['authorized', 'underway', 'done'])
/** Events are found by blocks of a text, so that each mention asks only those near it. */
const blockOf = (place: number): number => Math.floor(place / 256)
const POSSESSOR = /^(?:the\s+)?(?<possessor>[\p{L}.-]+(?:\s[\p{L}.-]+){0,4}?)['’]s?\s/iu

/** Whose deed a statement on a measure tells, as stems of the words that name the doer. */
export type DoerOf = (statement: Statement) => ReadonlySet<string>

/**
 * Of a step that is carried out the possessor in its words, else its actor, else whoever does what the clause around it
 * tells. Empty where nobody is named, and for a step that is only thought of: many speak of one proposal.
 */
export function doersIn(corpus: Corpus): DoerOf {
  const events = new Map<string, Statement<EventMention>[]>()
  for (const event of corpus.of('event')) {
    const { start, end } = event.anchor
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      const key = `${event.article} ${block}`
      events.set(key, [...(events.get(key) ?? []), event])
    }
  }
  const around = ({ article, anchor }: Statement): string =>
    (events.get(`${article} ${blockOf(anchor.start)}`) ?? [])
      .filter((one) => one.anchor.start <= anchor.start && anchor.end <= one.anchor.end)
      .flatMap(({ content }) => content.actors)[0] ?? ''
  return (statement) => {
    const { content } = statement
    if (content.kind !== 'measure' || !CARRIED_OUT.has(content.status)) return new Set()
    const possessor = POSSESSOR.exec(content.label)?.groups?.possessor
    return new Set(contentStems(possessor ?? content.actor ?? around(statement)))
  }
}

/** Whether two deeds are told of two doers, so that they are two however alike their words are. */
export function areOfTwo(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem))
}
