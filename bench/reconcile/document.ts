import type { Span } from '../../src/model/span.ts'

/** A mention marked by hand, and what it is of. */
export interface Marked extends Span {
  readonly kind: 'event' | 'entity'
  /** The same for all mentions of one thing, in whatever document; of a thing mentioned once its own. */
  readonly thing: string
}

/** A text of a corpus with its marked mentions, in no particular order. */
export interface Document {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly mentions: readonly Marked[]
}

/** No blank before these, none behind those. */
const CLOSING = /^(?:[.,;:?!%)\]]|''|’|'(?:s|re|ve|ll|d|m)?|n't)$/
const OPENING = /^(?:[([$#£€]|``)$/
const ENDS = /[.?!"”']$/

/**
 * A text put together from tokens. A sentence without a mark at its end is a heading and a paragraph of its own.
 *
 * @returns  `spans` has the place of each token, sentence by sentence
 */
export function textOf(sentences: readonly (readonly string[])[]): { text: string; spans: Span[][] } {
  let text = ''
  const spans = sentences.map((tokens) => {
    if (text !== '') text += ENDS.test(text) ? ' ' : '\n\n'
    let glue = true
    let isQuoted = false
    return tokens.map((token) => {
      const isClosingQuote = token === '"' && isQuoted
      if (!glue && !isClosingQuote && !CLOSING.test(token)) text += ' '
      glue = OPENING.test(token) || (token === '"' && !isQuoted)
      if (token === '"') isQuoted = !isQuoted
      const start = text.length
      text += token
      return { start, end: text.length }
    })
  })
  return { text, spans }
}
