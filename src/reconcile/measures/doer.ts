import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'

const CARRIED_OUT: ReadonlySet<string> = new Set(['authorized', 'underway', 'done'])
const POSSESSOR = /^(?:the\s+)?(?<possessor>[\p{L}.-]+(?:\s[\p{L}.-]+){0,4}?)['’]s?\s/iu

/**
 * Stems of whose deed a mention tells, where a step is carried out: the possessor in its words, else its actor. Empty where
 * nobody is named, and for a step that is only thought of: many speak of one proposal.
 */
export function doerOf({ content }: Statement): ReadonlySet<string> {
  if (content.kind !== 'measure' || !CARRIED_OUT.has(content.status)) return new Set()
  return new Set(contentStems(POSSESSOR.exec(content.label)?.groups?.possessor ?? content.actor ?? ''))
}

/** Whether two deeds are told of two doers, so that they are two however alike their words are. */
export function areOfTwo(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem))
}
