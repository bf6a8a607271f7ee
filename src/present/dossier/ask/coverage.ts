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

/** The share of a question's words that a sentence speaks of, by weight; 0 to 1. */
export function coverage(weight: ReadonlyMap<Term, number>, candidate: Candidate): number {
  let [covered, all] = [0, 0]
  for (const [term, value] of weight) {
    covered += value * match(term, candidate)
    all += value
  }
  return all === 0 ? 0 : covered / all
}
