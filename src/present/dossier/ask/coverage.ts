import { isStopword, words } from '../../../text/words.ts'
import { isDoneIn } from './acts.ts'
import { isMeasured, isPriced } from './degree.ts'
import type { AnswerType } from './forms.ts'
import type { Question, Term } from './question.ts'
import { canonical, related } from './related.ts'
import type { Candidate } from './sentence.ts'
import { hasAkin, hasAny } from './stems.ts'
import { isOf } from './told.ts'

// Any sentence of the subject may hold some figure, date or name, or tell of something else that came about: it answers
// only if it holds every word asked.
const ASKS_A_FACT: ReadonlySet<AnswerType> = new Set(['count', 'amount', 'time', 'who', 'yes-no'])

/** How surely words of a sentence, or around it, answer for a word of the question; 0 to 1. */
const SURE = { own: 1, named: 0.9, stoodFor: 0.8, near: 0.75, meant: 0.6, before: 0.5, around: 0.25 } as const

/** What tells the age of something: "built before 1975", "forty years old". */
export const TELLS_AGE =
  /\b(?:built|completed|made|opened|founded|laid|born|dat(?:es?|ed|ing)|from|before|since|after)\b[^.;]{0,30}\b(?:1[5-9]|20)\d\d\b|\b(?:years?|decades?|centur(?:y|ies))[ -](?:old|older)\b|, \d{1,3},|\bof age\b/i
/** Words that set things apart by their age. */
const AGE = /^(?:old(?:er|est)?|age(?:d|ing)|aging|new(?:er|est)|young(?:er|est)?)$/i

/** What tells the time of something beside which it was so. */
const AT_THAT_TIME = /\b(?:at the time|then|former(?:ly)?|that (?:day|week|month|year))\b/i

/** Whether an ordinal counts what is asked for, or stands alone: "a third, unhurt", and no "third floor" for a third victim. */
function isCounted({ stem, counts }: Term, text: string): boolean {
  const all = words(text)
  return all.some((word, at) => {
    if (canonical(word) !== stem) return false
    const next = all[at + 1]
    if (next === undefined || isStopword(next) || /(?:ed|ly)$/.test(next)) return true
    const own = canonical(next)
    return own === counts || related(counts!).has(own) || !text.includes(`${word} ${next}`)
  })
}

const isBearer = (name: readonly string[], { own, named }: Candidate): boolean =>
  name.every((one) => own.has(one) || named.has(one))

function match(term: Term, question: Question, candidate: Candidate): number {
  const { told: asked, type, degree } = question
  const { stem, near, kinds, phrase, word, bearers, isName, counts } = term
  const { own, said, named, before, title, text, told, meant } = candidate
  if (counts !== null) return isCounted(term, text) ? SURE.own : 0
  // What was done is no fact of a sentence that only speaks of it.
  const refersBack = candidate.refersBack || (candidate.tellsMore && !ASKS_A_FACT.has(type))
  if (own.has(stem) || (phrase.length > 0 && phrase.every((part) => own.has(part)))) return SURE.own
  if (named.has(stem) || bearers.some((name) => isBearer(name, candidate))) return SURE.named
  if (asked !== null && told.has(asked) && isOf(asked, stem)) return SURE.near
  if (
    said.has(stem) ||
    hasAny(own, near) ||
    hasAny(said, near) ||
    hasAny(own, kinds) ||
    (AGE.test(word) && TELLS_AGE.test(text))
  )
    return SURE.near
  if (isName && hasAkin(own, stem)) return SURE.near
  if (isName && meant.has(stem)) return SURE.stoodFor
  if (word === degree && isMeasured(question, candidate)) return SURE.named
  if (isPriced(word, question, candidate)) return SURE.near
  if (type === 'says' && isDoneIn(phrase[0] ?? stem, own, said)) return SURE.near
  if (before.has(stem)) return !refersBack ? SURE.before : isName ? SURE.stoodFor : SURE.near
  if (refersBack && hasAny(before, near)) return SURE.meant
  return title.has(stem) || hasAny(before, near) ? SURE.around : 0
}

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
