import type { Question, Term } from './question.ts'
import type { Candidate } from './sentence.ts'

/** How surely words of a sentence, or around it, answer for a word of the question; 0 to 1. */
const SURE = { own: 1, named: 0.9, near: 0.75, context: 0.5, nearContext: 0.25 } as const

function match({ stem, near, isName }: Term, { own, named, context }: Candidate): number {
  if (own.has(stem)) return SURE.own
  if (named.has(stem)) return SURE.named
  if (!isName) for (const one of near) if (own.has(one)) return SURE.near
  if (context.has(stem)) return SURE.context
  if (!isName) for (const one of near) if (context.has(one)) return SURE.nearContext
  return 0
}

/**
 * What each word of a question weighs: the rarer in the sentences found, the more; a word that none of them has, most.
 *
 * @param total  sentences of the situation
 */
export function weights({ terms }: Question, candidates: readonly Candidate[], total: number): Map<Term, number> {
  return new Map(
    terms.map((term) => {
      const having = candidates.filter(({ own }) => own.has(term.stem)).length
      return [term, Math.log(1 + (total + 1) / (having + 0.5))]
    }),
  )
}

/** Of three words of a question one may stand around the sentence; of one or two, none. */
const mayBeAround = (terms: number): number => Math.floor(terms / 3)

/**
 * The share of a question's words that a sentence speaks of, by weight; 0 to 1, and 0 where too many of them stand only
 * around it.
 */
export function coverage(weight: ReadonlyMap<Term, number>, candidate: Candidate): number {
  let [covered, all, around] = [0, 0, 0]
  for (const [term, value] of weight) {
    const sure = match(term, candidate)
    covered += value * sure
    all += value
    if (sure < SURE.near) around++
  }
  return all === 0 || around > mayBeAround(weight.size) ? 0 : covered / all
}
