import type { AnswerType, Question, Term } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { hasAkin, hasAny } from './stems.ts'
import { isOf } from './told.ts'

// Any sentence of the subject may hold some figure, date or name, or tell of something else that came about: it answers
// only if it holds every word asked.
const ASKS_A_FACT: ReadonlySet<AnswerType> = new Set(['count', 'amount', 'time', 'who', 'yes-no'])

/** How surely words of a sentence, or around it, answer for a word of the question; 0 to 1. */
const SURE = { own: 1, named: 0.9, near: 0.75, meant: 0.6, before: 0.5, around: 0.25 } as const

/** What tells the age of something: "built before 1975", "forty years old". */
export const TELLS_AGE =
  /\b(?:built|completed|made|opened|founded|laid|born|dat(?:es?|ed|ing)|from|before|since|after)\b[^.;]{0,30}\b(?:1[5-9]|20)\d\d\b|\b(?:years?|decades?|centur(?:y|ies))[ -](?:old|older)\b|, \d{1,3},|\bof age\b/i
/** Words that set things apart by their age. */
const AGE = /^(?:old(?:er|est)?|age(?:d|ing)|aging|new(?:er|est)|young(?:er|est)?)$/i

const isBearer = (name: readonly string[], { own, named }: Candidate): boolean =>
  name.every((one) => own.has(one) || named.has(one))

function match(term: Term, { told: asked, type }: Question, candidate: Candidate): number {
  const { stem, near, phrase, word, bearers, isName } = term
  const { own, named, before, title, text, told } = candidate
  // What was done is no fact of a sentence that only speaks of it.
  const refersBack = candidate.refersBack || (candidate.tellsMore && !ASKS_A_FACT.has(type))
  if (own.has(stem) || (phrase.length > 0 && phrase.every((part) => own.has(part)))) return SURE.own
  if (named.has(stem) || bearers.some((name) => isBearer(name, candidate))) return SURE.named
  if (asked !== null && told.has(asked) && isOf(asked, stem)) return SURE.near
  if (hasAny(own, near) || (AGE.test(word) && TELLS_AGE.test(text))) return SURE.near
  if (isName && hasAkin(own, stem)) return SURE.near
  if (before.has(stem)) return refersBack ? SURE.near : SURE.before
  if (refersBack && hasAny(before, near)) return SURE.meant
  return title.has(stem) || hasAny(before, near) ? SURE.around : 0
}

/** What a word beside the noun counted weighs against others. */
const OF_COUNTED = 0.4

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
      const rarity = Math.log(1 + (total + 1) / (having + 0.5))
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
  let [covered, all, around, missing] = [0, 0, 0, 0]
  for (const [term, value] of weight) {
    const sure = match(term, question, candidate)
    covered += value * sure
    all += value
    // "Second-hand" is one word to whoever asks.
    if (sure < SURE.near && !term.isJoined) around++
    if (sure === 0 && !term.isJoined) missing++
  }
  const isElsewhere = around > mayBeAround(weight.size) || missing > mayBeMissing(question.type, weight.size)
  return all === 0 || isElsewhere || !isOnMatter(question, candidate) ? 0 : covered / all
}
