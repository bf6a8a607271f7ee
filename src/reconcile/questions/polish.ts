import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'

const UNASKABLE = new Set(readLines(new URL('../lexicon/unaskable-verbs.txt', import.meta.url)))
const MAX_WORDS = 18
const LOOSE_END =
  /(?:[\s,;:–—-]+(?:and|or|but|of|in|on|at|by|for|from|to|with|the|a|an|until|since|about|around|than|as|that|which|who|before|after|some|only|just|shortly|early|late|nearly|almost|roughly|its|their|his|her))+$/i
const REFERS_AWAY =
  /\b(?:it|he|she|they|we|i|you|them|him|us|me|himself|herself|itself|themselves|there|here|yesterday|today|tomorrow|tonight|this|these|those)\b/i

/** "How many people carry one?": one of what stands elsewhere. */
const ONE = /\b(?:one|ones)(?=$|[?,.]|\s(?:or|and)\b)/

/** "A few days" of "a few days before the match". */
const HOW_LONG_BEFORE =
  /\s(?:(?:just|only|barely|less than|more than)\s)?(?:a few|several|some|an?|\p{L}+|\d+)\s(?:minute|hour|day|week|month|year)s?(?=\s(?:before|after)\s)/u

/** Whether a question with this verb asks for a view rather than for what happened. */
export function isUnaskable(plain: string): boolean {
  return UNASKABLE.has(plain)
}

/** Cut a tail at the first mark that ends the thought, and take loose words off its end. */
export function trimTail(text: string): string {
  return text
    .replace(HOW_LONG_BEFORE, '')
    .replace(/\s*(?:,(?!\d{3})|:(?!\d\d)|[;()"“”—–]).*$/s, '')
    .replace(
      /\s(?:and|but|while|when|as|because|after|before|which|who|although|though|where|what|how|whether|if|since|so|that|according)\s.*$/s,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LOOSE_END, '')
    .replace(/(?<!\p{Lu})[.!?]+$/u, '')
    .trim()
}

/** A question in its final form; null where it is too long, too short, or points at something outside itself. */
export function finish(question: string): string | null {
  const plain = question.replace(/\s+/g, ' ').trim()
  const count = plain.split(' ').length
  if (
    count > MAX_WORDS ||
    count < 3 ||
    REFERS_AWAY.test(fold(plain).replace(/ are there$/, '')) ||
    ONE.test(plain) ||
    /["“”()]/.test(plain)
  )
    return null
  return `${plain.replace(LOOSE_END, '').replace(/(?<!\p{Lu})[\s,;:.?!]+$/u, '')}?`
}
