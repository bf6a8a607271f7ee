import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'

const CARRIED_OUT: ReadonlySet<string> = new Set(['authorized', 'underway', 'done'])
const POSSESSOR = /^(?:the\s+)?(?<possessor>[\p{L}.-]+(?:\s[\p{L}.-]+){0,4}?)['’]s?\s/iu

/** Whose deed a statement on a measure tells, as stems of the words that name the doer. */
export type DoerOf = (statement: Statement) => ReadonlySet<string>

/**
 * Of a step that is carried out the possessor in its words, else its actor, else whoever does what the clause around it
 * tells. Empty where nobody is named, and for a step that is only thought of: many speak of one proposal.
 */
export function doersIn(corpus: Corpus): DoerOf {
  const around = eventsAround(corpus)
  return (statement) => {
    const { content } = statement
    if (content.kind !== 'measure' || !CARRIED_OUT.has(content.status)) return new Set()
    const possessor = POSSESSOR.exec(content.label)?.groups?.possessor
    return new Set(contentStems(possessor ?? content.actor ?? around(statement)[0]?.content.actors[0] ?? ''))
  }
}

/** Whether two deeds are told of two doers, so that they are two however alike their words are. */
export function areOfTwo(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem))
}
