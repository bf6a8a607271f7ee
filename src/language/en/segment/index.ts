import type { Sentence } from '../../../model/analysis.ts'
import type { Span } from '../../../model/span.ts'
import { isHeading } from '../headings.ts'
import { type Line, lineBreaks } from '../line-breaks.ts'
import type { PlainToken } from '../tags.ts'
import { tokens as rawTokens } from '../tokens.ts'
import { endsBehindAbbreviations } from './behind-abbreviations.ts'
import { datelineLength } from './dateline.ts'
import { endsBehindNumbers, plainEnds } from './ends.ts'
import { withinNames } from './one-name.ts'
import { pieces } from './pieces.ts'
import { read } from './reading.ts'
import { Segmenter } from './segmenter.ts'
import { unmarkedEnds } from './unmarked.ts'
import { apartFromStops, words } from './words.ts'

/** A text cut into sentences, tokens and syntactic words. */
export interface Segments {
  readonly sentences: Sentence[]
  readonly tokens: PlainToken[]
  /** The words of the sentences, in order; `Sentence.words` are ranges of indices into them. */
  readonly wordSpans: Span[]
}

let segmenter: Segmenter | null = null

/**
 * The sentences, tokens and words of an English text. Sentences end where the network says, never within a token or a
 * word, and where the lay-out says: at paragraphs, headings, list items, stamps and behind a dateline.
 *
 * @param paragraphs  in order, apart
 * @param headings    spans that the article marks as headings
 */
export function segment(text: string, paragraphs: readonly Span[], headings: readonly Span[]): Segments {
  segmenter ??= Segmenter.load()
  const lines = lineBreaks(text, headings)
  const blocks = blocksOf(text, paragraphs, lines)
  const reading = read(text, blocks)
  const raw = rawTokens(text)
  const learned = withinNames(text, words(text, reading, segmenter.ends(reading)))
  const ended = endsBehindAbbreviations(text, endsBehindNumbers(text, learned))
  const apart = apartFromStops(text, ended, raw)
  const found = plainEnds(text, unmarkedEnds(text, apart), raw)
  const cut = pieces(raw, found, blocks)
  const sentences = cut.map((piece): Sentence => {
    const [token, lastToken] = [raw[piece.tokens[0]]!, raw[piece.tokens[1] - 1]!]
    const [word, lastWord] = [found[piece.words[0]]!, found[piece.words[1] - 1]!]
    return {
      start: Math.min(token.start, word.start),
      end: Math.max(lastToken.end, lastWord.end),
      paragraph: blocks[piece.block]!.paragraph,
      tokens: piece.tokens,
      words: piece.words,
      heading: false,
    }
  })
  const flags = isHeading(text, sentences, lines, headings)
  return {
    sentences: sentences.map((sentence, index) => ({ ...sentence, heading: flags[index]! })),
    tokens: cut.flatMap(({ tokens: [from, to] }, sentence) =>
      raw.slice(from, to).map((token) => ({ ...token, sentence })),
    ),
    wordSpans: found.map(({ start, end }) => ({ start, end })),
  }
}

/** A stretch of a paragraph that the lay-out sets apart: a sentence never leaves it. */
export interface Block extends Span {
  readonly paragraph: number
}

function blocksOf(text: string, paragraphs: readonly Span[], lines: readonly Line[]): Block[] {
  const found: Block[] = []
  let line = 0
  paragraphs.forEach(({ start, end }, paragraph) => {
    let open = -1
    for (; line < lines.length && lines[line]!.start < end; line++) {
      const { start: from, end: to, breaksAfter } = lines[line]!
      if (from < start) continue
      if (open < 0) {
        const dateline = datelineLength(text.slice(from, to))
        open = from + dateline
        if (dateline > 0) found.push({ start: from, end: open, paragraph })
      }
      if (!breaksAfter && line + 1 < lines.length && lines[line + 1]!.start < end) continue
      found.push({ start: open, end: to, paragraph })
      open = -1
    }
  })
  return found
}
