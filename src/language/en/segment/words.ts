import type { Span } from '../../../model/span.ts'
import type { RawToken } from '../tokens.ts'
import { BREAK, type Reading } from './reading.ts'
import { DOUBTFUL_END, SENTENCE_END, WORD_END } from './segmenter.ts'

/** A syntactic word, and whether a sentence ends with it, as each does that is the last of its block. */
export interface SegmentedWord extends Span {
  readonly endsSentence: boolean
  /** Whether one may end with it that was not held to. */
  readonly mayEnd: boolean
}

/** Characters of a word at most: a run of marks may otherwise be one without end. */
const LONGEST_WORD = 512
const LINE = BREAK.charCodeAt(0)
const DASH = '—'.codePointAt(0)
const JOINER = '\u200d'
const INVISIBLE = /^[\p{Cc}\p{Cf}]*$/u

const CLITIC = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/iuy

/** Whether "'s" stands here behind a letter: in the trees it is a word always, in a rare name too. */
function beforeClitic(text: string, place: number): boolean {
  CLITIC.lastIndex = place
  return CLITIC.test(text)
}

/**
 * The words of a text: what the flags of its characters say, and an end before all white space, about an em dash
 * and before "'s".
 *
 * Together they cover what is neither white nor a stretch of control or zero-width characters by itself.
 *
 * @param flags  WORD_END, SENTENCE_END and DOUBTFUL_END of each character of the stream
 */
export function words(text: string, reading: Reading, flags: Uint8Array): SegmentedWord[] {
  const { characters, starts, ends, chunkStarts, chunkEnds, chunks } = reading
  const found: SegmentedWord[] = []
  let first = -1
  for (let chunk = 0; chunk < chunks; chunk++) {
    const last = chunkEnds[chunk]! - 1
    if (characters[last] === LINE) continue
    // A long chunk is cut for the network's sake: the next begins at once.
    const next = last + 1
    const blockEnds = chunk + 1 === chunks || characters[chunkStarts[chunk + 1]!] === LINE
    const cut = !blockEnds && chunkStarts[chunk + 1] === next
    for (let at = chunkStarts[chunk]!; at <= last; at++) {
      if (first < 0) first = at
      const flag = flags[at]!
      const dash = characters[at] === DASH || (at < last && characters[at + 1] === DASH)
      const forced = dash || beforeClitic(text, ends[at]!) || (at === last && !cut) || at + 1 - first >= LONGEST_WORD
      if (!forced && ((flag & WORD_END) === 0 || text[ends[at]! - 1] === JOINER)) continue
      const endsSentence = (flag & SENTENCE_END) !== 0 || (at === last && blockEnds)
      const mayEnd = (flag & DOUBTFUL_END) !== 0
      const span = { start: starts[first]!, end: ends[at]! }
      first = -1
      if (!INVISIBLE.test(text.slice(span.start, span.end))) found.push({ ...span, endsSentence, mayEnd })
    }
  }
  return found
}

const STOPPED = /[\p{L}\p{N}/]\.$/u

/**
 * The words, a sentence's last apart from its full stop where the tokens set that apart: of a rare name the network may
 * not know whether it is an abbreviation.
 */
export function apartFromStops(
  text: string,
  words: readonly SegmentedWord[],
  tokens: readonly RawToken[],
): SegmentedWord[] {
  let token = 0
  return words.flatMap((word) => {
    const { start, end, endsSentence } = word
    if (!endsSentence || end - start < 2 || !STOPPED.test(text.slice(end - 2, end))) return [word]
    while (token < tokens.length && tokens[token]!.end < end) token++
    if (tokens[token]?.start !== end - 1) return [word]
    return [
      { start, end: end - 1, endsSentence: false, mayEnd: false },
      { start: end - 1, end, endsSentence, mayEnd: false },
    ]
  })
}
