import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { topicStems } from '../corpus/content.ts'
import { sentenceAround } from '../corpus/sentence.ts'

const SAYING = new Set(readLines(new URL('../lexicon/saying.txt', import.meta.url)))
const ACTS = new Set(readLines(new URL('../lexicon/acts-of-saying.txt', import.meta.url)))
const SAYING_REACH = 4

/**
 * Whether the expression dates the saying rather than what is said: "said on Monday", "told reporters late on Friday".
 *
 * @param actsToo  whether to announce or to declare is taken for a mere saying as well
 */
export function datesSaying(text: string, anchor: Span, actsToo: boolean): boolean {
  const isSaying = (word: string) => SAYING.has(word) && (actsToo || !ACTS.has(word))
  const before = text.slice(Math.max(0, anchor.start - 60), anchor.start)
  const last = (before.split(/[.;:”"!?\n]/).at(-1) ?? '').toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  if (last.slice(-SAYING_REACH).some(isSaying)) return true
  // Behind a comma the saying closes what is said: "it came at 3 a.m., says the skipper".
  const after =
    text
      .slice(anchor.end, anchor.end + 30)
      .toLowerCase()
      .match(/^\s(\p{L}+)/u)?.[1] ?? ''
  return isSaying(after)
}

const REACH = 1200

/** Behind a date that stands for a whole line: "1976: the bridge falls". */
const LIST_MARK = /^\s*[:–—-]\s+\p{L}/u
const NAMED_AFTER_YEAR =
  /\b(?:Act|Law|Treaty|Convention|Directive|Regulation|Agreement|Accord|Protocol|Code|Rules)\s(?:of\s)?$/

/**
 * The clause that a time expression dates; where brackets cut it down to the date alone, the sentence; what stands behind
 * the date of a list ("1976: the bridge falls"). Null where it dates nothing: a stamp, the year of a law's name.
 */
export function clauseOf(text: string, dates: Span | null, anchor: Span): Span | null {
  if (NAMED_AFTER_YEAR.test(text.slice(Math.max(0, anchor.start - 24), anchor.start))) return null
  const isLine = /(?:^|\n)\s*(?:[-•*]\s*)?$/.test(text.slice(Math.max(0, anchor.start - 6), anchor.start))
  if (isLine && LIST_MARK.test(text.slice(anchor.end, anchor.end + 6))) {
    const { end } = sentenceAround(text, { start: anchor.start, end: anchor.end + 4 })
    return { start: anchor.start, end }
  }
  if (dates === null) return null
  const clause = {
    start: Math.max(Math.min(dates.start, anchor.start), anchor.start - REACH),
    end: Math.min(Math.max(dates.end, anchor.end), anchor.end + REACH),
  }
  const words = `${text.slice(clause.start, anchor.start)} ${text.slice(anchor.end, clause.end)}`
  return topicStems(words).size > 0 ? clause : sentenceAround(text, anchor)
}

/** Where the words behind a date begin to tell of something else. */
const BREAK = /[,;:()—–]|\s(?:after|when|because|while|before|until|although|though|as|which|who|and|but|where)\s/
const WORDS_BEFORE = 14
const WORDS_AFTER = 12

/**
 * The words around a date up to where another thought begins; `lead` is those before with the small words that lead to the date:
 * "holds until".
 */
export function closeTo(
  text: string,
  { start, end }: Span,
  near: Span,
): { before: string; after: string; lead: string } {
  const lead = text.slice(near.start, start).trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ')
  const before = lead.replace(
    /(?:^|\s)(?:in|on|at|by|from|until|till|since|during)(?:\s(?:the|about|around|early|late))*$/i,
    '',
  )
  const rest = text.slice(end, near.end)
  const isLeading = before === '' || /,$/.test(before)
  const tail = isLeading ? rest.replace(/^[\s,:;—–-]+/, '') : rest
  const after = (tail.split(isLeading ? /[,;:()—–]/ : BREAK)[0] ?? '')
    .trim()
    .split(/\s+/)
    .slice(0, WORDS_AFTER)
    .join(' ')
  return { before, after, lead }
}
