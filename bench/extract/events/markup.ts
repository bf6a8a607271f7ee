import type { Span } from '../../../src/model/span.ts'

/** Words marked as one or more of SRC, TAR, EVT, LOC. */
export interface MarkedSpan extends Span {
  readonly roles: readonly string[]
}

/** A text without its marks, "(SRC/TAR: Turkish)", and where they stood in it. */
export function markedText(markup: string): { readonly text: string; readonly spans: readonly MarkedSpan[] } {
  let text = ''
  const spans: MarkedSpan[] = []
  let last = 0
  for (const match of markup.matchAll(/\(([A-Z]{3}(?:\/[A-Z]{3})*):\s*((?:[^()]|\([^()]*\))*)\)/g)) {
    text += markup.slice(last, match.index)
    const words = match[2]!.trim()
    spans.push({ start: text.length, end: text.length + words.length, roles: match[1]!.split('/') })
    text += words
    last = match.index + match[0].length
  }
  return { text: text + markup.slice(last), spans }
}
