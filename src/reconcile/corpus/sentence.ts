import type { Span } from '../../model/span.ts'

// An end is a mark, perhaps a closing quote, a blank, and something that can begin a sentence.
const AFTER_END = /^["'”’)\]]*\s+["'“‘(]*[\p{Lu}\p{N}—–-]/u
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}|\p{Lu}\p{L}{1,2}|vs|cf|ca|al|\p{L}(?:\.\p{L})+|[Pp]rof|[Ss]ept|[Gg]ov)$/u
const REACH = 1200

function isEnd(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '\n') return true
  if (mark !== '.' && mark !== '!' && mark !== '?') return false
  if (!AFTER_END.test(text.slice(at + 1, at + 8))) return false
  const before = text.slice(Math.max(0, at - 12), at)
  return (
    mark !== '.' ||
    !ABBREVIATION.test(before) ||
    /\b(?:it|he|us|me|so|do|up|out|off|him|her|day|now|one|two|six|ten|on|in)$/i.test(before)
  )
}

/** The sentence around `span`, never past a line's end and never more than 1,200 units to a side. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start
  const first = Math.max(0, span.start - REACH)
  while (start > first && !isEnd(text, start - 1)) start--
  let end = span.end
  const last = Math.min(text.length, span.end + REACH)
  while (end < last && !isEnd(text, end - 1)) end++
  while (start < span.start && /["'”’)\]\s]/.test(text[start] ?? '')) start++
  return { start, end }
}

const PROSE_WORDS = 8

/** The first sentence of `text` that is prose rather than a heading or byline; the first 400 units where none is. */
export function firstSentence(text: string): string {
  for (let at = 0; at < Math.min(text.length - 1, 2000); ) {
    const { end } = sentenceAround(text, { start: at, end: at + 1 })
    const sentence = text.slice(at, end).trim()
    if (sentence.split(/\s+/).length >= PROSE_WORDS && /[.!?]["'”’)\]]*$/.test(sentence)) return sentence
    at = Math.max(end, at + 1)
  }
  return text.slice(0, 400)
}
