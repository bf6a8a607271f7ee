import type { Span } from '../../../model/span.ts'
import { overlongEnd } from '../overlong.ts'
import type { RawToken } from '../tokens.ts'
import type { SegmentedWord } from './words.ts'

/** Half-open ranges of tokens and words that are one sentence, and the block it stands in. */
export interface Piece {
  readonly tokens: readonly [from: number, to: number]
  readonly words: readonly [from: number, to: number]
  readonly block: number
}

/**
 * The sentences of a text's blocks: one ends where its last word says so and where it has run on too long, but never
 * within a token.
 */
export function pieces(
  tokens: readonly RawToken[],
  words: readonly SegmentedWord[],
  blocks: readonly Span[],
): readonly Piece[] {
  const found: Piece[] = []
  let token = 0
  let word = 0
  blocks.forEach(({ end }, block) => {
    let [firstToken, firstWord] = [token, word]
    for (; word < words.length && words[word]!.start < end; word++) {
      const edge = words[word]!.end
      while (token < tokens.length && tokens[token]!.end <= edge) token++
      if (token < tokens.length && tokens[token]!.start < edge) continue
      const isLast = word + 1 === words.length || words[word + 1]!.start >= end
      if (isLast || words[word]!.endsSentence || overlongEnd(tokens, firstToken, token - 1) !== null) {
        found.push({ tokens: [firstToken, token], words: [firstWord, word + 1], block })
        firstToken = token
        firstWord = word + 1
      }
    }
  })
  return found
}
