import { readLines } from '../../text/lines.ts'
import { isStopword } from '../../text/words.ts'
import { abbreviationKind } from './abbreviations.ts'
import type { RawToken } from './tokens.ts'

const SAYING = new Set(readLines(new URL('./saying.txt', import.meta.url)))
const STOP = /^(?:[.!?…。]|\.{2,})$/
const CLOSER = /^["'”’»)\]]$/
const OPENER = /^["'“‘«([]$/
const HEAD_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|\p{L}|[ivxIVX]{1,5})$/u
const DATE_WORD =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^[A-Z]{2,4}T?$/

/** What the choice between end and no end needs to know beside the tokens. */
export interface EndContext {
  readonly text: string
  readonly tokens: readonly RawToken[]
  /** Index of the first token of the sentence that is open. */
  readonly from: number
  /** Index behind the last token of the paragraph. */
  readonly to: number
  /** Whether the paragraph has capitals at all, so that a small letter tells something. */
  readonly cased: boolean
}

/**
 * Index behind the last token of the sentence where token `at` closes one, else null: a stop takes the quotation marks
 * and brackets that close behind it.
 */
export function endAfter(at: number, context: EndContext): number | null {
  const { text, tokens, from, to, cased } = context
  const token = tokens[at]!
  const stop = STOP.test(token.text)
  const dotted = !stop && token.text.length > 1 && token.text.endsWith('.')
  if (!stop && !dotted) return null
  let next = at + 1
  while (next < to && closes(tokens, next, text)) next++
  if (next >= to) return next
  const gap = text.slice(tokens[next - 1]!.end, tokens[next]!.start)
  const following = wordAt(tokens, next, to)
  if (gap === '' && !/^["“‘]$/.test(tokens[next]!.text)) return null
  if (stop && at === from + 1 && HEAD_NUMBER.test(tokens[from]!.text) && tokens[from]!.text !== 'I') return null
  if (dotted) return next === at + 1 && endsAbbreviation(token.text, following) ? next : null
  if (cased && /^\p{Ll}/u.test(following)) return null
  if (next > at + 1 && /[?!…]/.test(token.text) && isSaid(tokens, next, to)) return null
  return next
}

/** Whether a mark closes: it touches the token before it, and no word touches it from behind. */
function closes(tokens: readonly RawToken[], at: number, text: string): boolean {
  const mark = tokens[at]!
  if (mark.start !== tokens[at - 1]!.end) return false
  if (STOP.test(mark.text)) return true
  if (!CLOSER.test(mark.text)) return false
  const after = text.slice(mark.end, mark.end + 1)
  return !/["']/.test(mark.text) || after === '' || !/[\p{L}\p{N}]/u.test(after)
}

function wordAt(tokens: readonly RawToken[], at: number, to: number): string {
  let index = at
  while (index < to && OPENER.test(tokens[index]!.text)) index++
  return tokens[index]?.text ?? ''
}

function endsAbbreviation(token: string, following: string): boolean {
  if (!/^\p{Lu}|^\d/u.test(following)) return false
  if (/^[ap]\.m\.$/i.test(token)) return /^\p{Lu}/u.test(following) && !DATE_WORD.test(following)
  const kind =
    token.includes('.', 0) && token.indexOf('.') < token.length - 1
      ? 'any'
      : abbreviationKind(token.slice(0, -1), ` ${following}`)
  if (kind === 'before' || kind === 'number') return false
  return /^\p{Lu}/u.test(following) && isStopword(following)
}

/** `"Is it over?" Ada Smith asked`: a saying verb soon after the closing quotation mark belongs to the same sentence. */
function isSaid(tokens: readonly RawToken[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const word = tokens[at]!.text
    if (SAYING.has(word.toLowerCase())) return true
    if (/^[.,;:!?"“”—]$/.test(word)) return false
  }
  return false
}
