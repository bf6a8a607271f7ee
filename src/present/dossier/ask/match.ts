import { isStopword, words } from '../../../text/words.ts'
import { isDoneIn } from './acts.ts'
import { isMeasured, isPriced } from './degree.ts'
import { ASKS_A_FACT } from './forms.ts'
import type { Question } from './question.ts'
import { canonical, related } from './related.ts'
import type { Candidate } from './sentence.ts'
import { hasAkin, hasAny } from './stems.ts'
import type { Term } from './term.ts'
import { isOf } from './told.ts'

/** How surely words of a sentence, or around it, answer for a word of the question; 0 to 1. */
export const SURE = {
  own: 1,
  named: 0.9,
  close: 0.85,
  stoodFor: 0.8,
  near: 0.75,
  meant: 0.6,
  before: 0.5,
  around: 0.25,
} as const

/** What tells the age of something: "built before 1975", "forty years old". */
export const TELLS_AGE =
  /\b(?:built|completed|finished|constructed|erected|made|opened|founded|laid|born|dat(?:es?|ed|ing)|from|before|since|after)\b[^.;]{0,30}\b(?:1[5-9]|20)\d\d\b|\b(?:years?|decades?|centur(?:y|ies))[ -](?:old|older)\b|, \d{1,3},|\bof age\b/i
/** Words that set things apart by their age. */
const AGE = /^(?:old(?:er|est)?|age(?:d|ing)|aging|new(?:er|est)|young(?:er|est)?)$/i

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

/** Somebody named before, most often. */
const PRONOUN = /\b(?:he|she|they|him|her|his|their|them)\b/i

/** Whether "the accord" stands for what the report calls by its name elsewhere: "the Lund accord". */
function isHeaded(headed: string | null, { text, stored }: Candidate): boolean {
  if (headed === null) return false
  const noun = headed.slice(headed.indexOf(' ') + 1)
  return text.includes(noun) && (stored.article.text.includes(headed) || (stored.article.title ?? '').includes(headed))
}

const isBearer = (name: readonly string[], { own, named }: Candidate): boolean =>
  name.every((one) => own.has(one) || named.has(one))

/** How surely a sentence, or what stands around it, speaks of a word of a question; 0 to 1. */
export function match(term: Term, question: Question, candidate: Candidate): number {
  const { told: asked, type, degree } = question
  const { stem, near, close, kinds, headed, phrase, word, bearers, isName, counts } = term
  const { own, said, named, before, title, text, told, meant } = candidate
  if (counts !== null) return isCounted(term, text) ? SURE.own : 0
  // What was done is no fact of a sentence that only speaks of it.
  const refersBack = candidate.refersBack || (candidate.tellsMore && !ASKS_A_FACT.has(type))
  if (own.has(stem) || (phrase.length > 0 && phrase.every((part) => own.has(part)))) return SURE.own
  if (named.has(stem) || bearers.some((name) => isBearer(name, candidate))) return SURE.named
  if (hasAny(own, close)) return SURE.close
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
  if (isName && (meant.has(stem) || isHeaded(headed, candidate))) return SURE.stoodFor
  if (word === degree && isMeasured(question, candidate)) return SURE.named
  if (isPriced(word, question, candidate)) return SURE.near
  if (type === 'says' && isDoneIn(phrase[0] ?? stem, own, said)) return SURE.near
  if (isName && before.has(stem) && PRONOUN.test(text)) return refersBack ? SURE.stoodFor : SURE.near
  if (before.has(stem)) return refersBack ? SURE.near : SURE.before
  if (refersBack && hasAny(before, near)) return SURE.meant
  return title.has(stem) || hasAny(before, near) ? SURE.around : 0
}
