import type { Sentence, Token } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { endAfter } from './ends.ts'
import { isHeading } from './headings.ts'
import { type Line, lineBreaks } from './line-breaks.ts'
import { overlongEnd } from './overlong.ts'
import type { RawToken } from './tokens.ts'

/** Half-open ranges of token indices that are sentences, one paragraph's at a time. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly paragraph: number
}

/** The sentences of a text and its tokens with their sentence. */
export function sentences(
  text: string,
  raw: readonly RawToken[],
  paragraphs: readonly Span[],
  headings: readonly Span[],
): { sentences: Sentence[]; tokens: Token[] } {
  const lines = lineBreaks(text, headings)
  const pieces = split(text, raw, paragraphs, lines)
  const found = pieces.map(({ from, to, paragraph }): Sentence => {
    return {
      start: raw[from]!.start,
      end: raw[to - 1]!.end,
      paragraph,
      tokens: [from, to],
      words: [0, 0],
      heading: false,
    }
  })
  const tokens = pieces.flatMap(({ from, to }, sentence) =>
    raw.slice(from, to).map((token) => ({ ...token, sentence })),
  )
  const flags = isHeading(text, found, lines, headings)
  return { sentences: found.map((sentence, index) => ({ ...sentence, heading: flags[index]! })), tokens }
}

function split(text: string, raw: readonly RawToken[], paragraphs: readonly Span[], lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let first = 0
  let line = 0
  paragraphs.forEach((span, paragraph) => {
    let to = first
    while (to < raw.length && raw[to]!.start < span.end) to++
    const cased = /\p{Lu}/u.test(text.slice(span.start, Math.min(span.end, span.start + 5000)))
    let from = first
    for (let at = first; at < to; ) {
      while (line < lines.length && lines[line]!.end <= raw[at]!.start) line++
      const lineEnds = (at + 1 >= to || raw[at + 1]!.start >= lines[line]!.end) && lines[line]!.breaksAfter
      const behind =
        endAfter(at, { text, tokens: raw, from, to, cased }) ?? (lineEnds ? at + 1 : overlongEnd(raw, from, at))
      if (behind !== null) {
        pieces.push({ from, to: behind, paragraph })
        from = behind
      }
      at = behind ?? at + 1
    }
    if (from < to) pieces.push({ from, to, paragraph })
    first = to
  })
  return pieces
}
