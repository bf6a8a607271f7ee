import type { Block } from '../draft.ts'
import { isLabel, wordCount } from '../words.ts'
import { type Byline, readByline } from './byline.ts'
import { type DateLine, isReadTime, readDateLine } from './date-line.ts'

/** What a line at a report's head is. */
export type LineKind =
  | { readonly is: 'date'; readonly date: DateLine }
  | { readonly is: 'byline'; readonly byline: Byline }
  | { readonly is: 'field'; readonly field: string; readonly value: string }
  /** A section, a read time, an address: no part of the text and no metadata either. */
  | { readonly is: 'label' }
  /** A headline, a standfirst, a name, an outlet: its place decides. */
  | { readonly is: 'other' }
  | { readonly is: 'text' }

/** No headline, byline or date line is longer; keeps patterns off a line of megabytes. */
const LONGEST_LINE = 400
const FIELD =
  /^(title|headline|head|subject|from|author|byline|source|outlet|publisher|publication|url|link|language|section|category|tags|keywords|topic)\s*:\s*(\S.*)$/i
const EMPTY_FIELD =
  /^(?:author|by|byline|written by|publish(?:ed)? date|date|published|posted|updated|source|section|topics?|tags)\s*:?$/i
/** Lines of a letter's or release's head that are for others than readers. */
const CONTACT =
  /^(?:to|cc|bcc|reply-to|sent|contact|contacts|(?:media|press|news) (?:contact|contacts|office|enquiries|inquiries)|for (?:more|further) information|tel|telephone|phone|e-?mail|embargo(?:ed)?)\b[^:]{0,30}:\s*\S/i
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#][\w-]+(?:\s+[@#][\w-]+)*)$/i

/** Tells what `block` is, standing at a report's head. */
export function lineKind({ text, kind }: Block): LineKind {
  if (kind === 'item' || kind === 'stamp' || text.length > LONGEST_LINE) return { is: 'text' }
  if (isLabel(text) || isReadTime(text) || ADDRESS.test(text) || EMPTY_FIELD.test(text) || CONTACT.test(text))
    return { is: 'label' }
  const date = readDateLine(text)
  if (date !== null) return { is: 'date', date }
  const byline = readByline(text)
  if (byline !== null) return { is: 'byline', byline }
  const [, field, value] = FIELD.exec(text) ?? []
  if (field !== undefined && value !== undefined) return { is: 'field', field: field.toLowerCase(), value }
  const parts = text.split(/\s*[|·•]\s*/)
  if (parts.length > 1 && parts.every((part) => isLabel(part) || isReadTime(part))) return { is: 'label' }
  return isProse(text) ? { is: 'text' } : { is: 'other' }
}

/** Whether a line reads as running text rather than as a headline: a long line, or a sentence with its stop. */
export function isProse(text: string): boolean {
  if (text.length > LONGEST_LINE) return true
  const words = wordCount(text)
  return words > 30 || (words > 10 && /[.!…]["'”’»)\]]*$/.test(text)) || (words > 18 && /[?:;]["'”’»)\]]*$/.test(text))
}
