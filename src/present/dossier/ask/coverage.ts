import { type AnswerType, ASKS_A_FACT } from './forms.ts'
import { match, SURE } from './match.ts'
import type { Question } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import type { Term } from './term.ts'

/** What tells the time of something beside which it was so. */
const AT_THAT_TIME = /\b(?:at the time|then|former(?:ly)?|that (?:day|week|month|year))\b/i

/** What a word beside the noun counted weighs against others. */
const OF_COUNTED = 0.4
/** What a word of a clause that tells only the time weighs against others. */
const OF_ASIDE = 0.3

/**
 * What each word of a question weighs: the rarer in the sentences found, the more; a word that none of them has, most.
 *
 * @param total  sentences of the situation
 */
export function weights(
  { terms, counted }: Question,
  candidates: readonly Candidate[],
  total: number,
): Map<Term, number> {
  return new Map(
    terms.map((term) => {
      const having = candidates.filter(({ own }) => own.has(term.stem)).length
      const rarity = Math.log(1 + (total + 1) / (having + 0.5)) * (term.isAside ? OF_ASIDE : 1)
      // "How many older bridges": a report may tell of them as built before a year.
      return [term, counted.slice(0, -1).includes(term.stem) ? rarity * OF_COUNTED : rarity]
    }),
  )
}

/** Of three words of a question one may stand around the sentence; of one or two, none. */
const mayBeAround = (terms: number): number => Math.floor(terms / 3)
/** Of five words of such a question one may be missing altogether. */
const mayBeMissing = (type: AnswerType, terms: number): number =>
  ASKS_A_FACT.has(type) ? Math.floor(terms / 5) : mayBeAround(terms)

/** Of what somebody says of a matter, whether a sentence is of the matter at all: whoever says it says much else. */
function isOnMatter(question: Question, candidate: Candidate): boolean {
  if (question.type !== 'says') return true
  const speaker = new Set(question.speaker.map(canonical))
  const matter = question.terms.filter(({ stem }) => !speaker.has(stem))
  return matter.length === 0 || matter.some((term) => match(term, question, candidate) >= SURE.before)
}

/**
 * The share of a question's words that a sentence speaks of, by weight; 0 to 1, and 0 where too many of them stand only
 * around it.
 */
export function coverage(question: Question, weight: ReadonlyMap<Term, number>, candidate: Candidate): number {
  let [covered, all, around, missing, full, best] = [0, 0, 0, 0, 0, 0]
  let isThen = AT_THAT_TIME.test(candidate.text)
  for (const [term, value] of weight) {
    const sure = match(term, question, candidate)
    covered += value * (term.isAside && isThen ? SURE.own : sure)
    all += value
    if (term.isAside) {
      isThen ||= sure > 0
      continue
    }
    full++
    best = Math.max(best, sure)
    // "Second-hand" is one word to whoever asks.
    if (sure < SURE.near && !term.isJoined) around++
    if (sure === 0 && !term.isJoined) missing++
  }
  const isElsewhere = around > mayBeAround(full) || missing > mayBeMissing(question.type, full)
  // A sentence all of like words may be of anything.
  const isSure = !ASKS_A_FACT.has(question.type) || full < 2 || best > SURE.near || question.told !== null
  const isOfThatTime = full === weight.size || isThen
  return all === 0 || isElsewhere || !isSure || !isOfThatTime || !isOnMatter(question, candidate) ? 0 : covered / all
}
