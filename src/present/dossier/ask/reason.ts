import { readTable } from '../../../text/lines.ts'
import { words } from '../../../text/words.ts'
import type { Excerpt } from './excerpt.ts'
import type { Question } from './question.ts'
import { type Candidate, candidateAt } from './sentence.ts'
import { hasAny, stemsOf } from './stems.ts'

const MARKS = readTable(new URL('./lexicon/reasons.tsv', import.meta.url))
const marksOf = (sort: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${MARKS.filter(([own]) => own === sort)
      .map(([, phrase = '']) => phrase.replaceAll(' ', '\\s'))
      .join('|')})\b`,
    'gi',
  )
/** What it is the reason for stands outside the words that follow the mark: "because". */
const BEFORE_REASON = marksOf('before')
/** What comes of a reason stands in the words that follow the mark: "led to". */
const AFTER_REASON = marksOf('after')
/** Says alone that a reason is given. */
const REASON = marksOf('alone')
const COMES_OF = marksOf('outcome')

const WORDS_OF_A_CLAUSE = 4
/** Words after a mark up to the end of its clause. */
const CLAUSE = /^[^,;:.!?—–()]*/u

/** How many words of the question stand there; one that means nearly the same is half. */
function asked({ terms }: Question, words: string): number {
  const said = new Set(stemsOf(words))
  return terms.reduce((sum, { stem, near }) => sum + (said.has(stem) ? 1 : hasAny(said, near) ? 0.5 : 0), 0)
}

// Where nothing better is told, what the time of it is told by.
const AT_THE_TIME = /^\W*as\s(?!(?:of|part|well|soon|far|much|many|long|for|to)\b)|\b(?:when|while)\s/i

/** Whether a text tells at least on what occasion it came about. */
const tellsOccasion = (text: string): boolean => AT_THE_TIME.test(text)

/** Whether a text gives a reason for what the question asks of: it stands on the side of the mark where the outcome does. */
function tellsReason(question: Question, text: string): boolean {
  if (text.search(REASON) >= 0) return true
  const isOn = (marks: RegExp, isOutcomeAfter: boolean): boolean =>
    [...text.matchAll(marks)].some(({ index, 0: mark }) => {
      const rest = text.slice(index + mark.length)
      // Where a whole clause stands before the mark, all that follows is of the mark: "It began after Lund, 40, was left out".
      const isLate = words(text.slice(0, index)).length >= WORDS_OF_A_CLAUSE
      const [clause = ''] = isLate ? [rest] : (CLAUSE.exec(rest) ?? [])
      const [inside, outside] = [
        asked(question, clause),
        asked(question, `${text.slice(0, index)} ${rest.slice(clause.length)}`),
      ]
      // Words of the matter may stand on both sides, or on neither: "They fell because".
      const [there, elsewhere] = isOutcomeAfter ? [inside, outside] : [outside, inside]
      return elsewhere === 0 || there > elsewhere
    })
  return isOn(BEFORE_REASON, false) || isOn(AFTER_REASON, true)
}

/** Whether a statement says that something leads to what the question speaks of. */
function isEffect({ terms }: Question, { statements }: Candidate, end: 'cause' | 'effect'): boolean {
  return statements.some(({ content }) => {
    if (content.kind !== 'effect') return false
    const said = new Set(stemsOf(content[end]))
    return terms.some(({ stem, near }) => said.has(stem) || hasAny(said, near))
  })
}

const OWN_WORDS = /^\s*["“'‘]/
/** Whether somebody's words begin in a text and do not end there. */
const goesOn = (text: string): boolean =>
  text.lastIndexOf('“') > text.lastIndexOf('”') || (text.split('"').length - 1) % 2 === 1

/** Whoever did what the sentence tells says something of it right after: "She has stepped down. “I was wrong.”" */
function isOwnAccount(told: Candidate, next: Candidate): boolean {
  if (goesOn(told.text)) return true
  return (
    OWN_WORDS.test(next.text) &&
    next.statements.some(
      ({ content }) =>
        content.kind === 'attribution' &&
        stemsOf(content.source).some((stem) => told.own.has(stem) || told.named.has(stem)),
    )
  )
}

/** Most sentences of one's own words that are told together. */
const MOST_TOGETHER = 3

/** Where the quoted words end that a sentence opens, a few sentences on at most; else where it ends itself. */
function endOfWords({ stored, index, span, text }: Candidate): number {
  let now = text
  for (let more = 1; goesOn(now) && more < MOST_TOGETHER && index + more < stored.sentences.length; more++) {
    const { end } = stored.sentences[index + more]!
    now = stored.article.text.slice(span.start, end)
    if (!goesOn(now)) return end
  }
  return span.end
}

/** A sentence that tells what is asked of and the next, which gives the reason; null where neither does. */
export function withReason(excerpt: Excerpt, question: Question, told: Candidate): Candidate | null {
  const { stored, index, span } = told
  if (index + 1 >= stored.sentences.length) return null
  const next = candidateAt(excerpt, stored, index + 1)
  const gives = ((next.refersBack || next.tellsMore) && tellsReason(question, next.text)) || isOwnAccount(told, next)
  if (!gives || next.text.endsWith('?')) return null
  const end = endOfWords(next)
  const text = stored.article.text.slice(span.start, end)
  return {
    ...told,
    span: { start: span.start, end },
    text,
    own: new Set([...told.own, ...next.own]),
    statements: [...new Set([...told.statements, ...next.statements])],
  }
}

/** A fact is no reason for itself. */
export const why = (question: Question, candidate: Candidate): number =>
  isEffect(question, candidate, 'effect') || tellsReason(question, candidate.text)
    ? 1
    : tellsOccasion(candidate.text)
      ? 0.75
      : 0

/** What comes of something. */
export const effect = (question: Question, candidate: Candidate): number =>
  isEffect(question, candidate, 'cause') ? 1 : candidate.text.search(COMES_OF) >= 0 ? 0.95 : 0.85
