import type { Sentence } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Line } from './line-breaks.ts'

/** A heading in news and reports seldom has more words. */
const MOST_WORDS = 12
const PROSE_END = /[.!…;:,]["'”’»)\]]?$/

/**
 * For each sentence, whether it is a heading: the article marks it so, it is a stamp, or it fills a short line, has no
 * final stop and is followed by another line that is no list item.
 */
export function isHeading(
  text: string,
  sentences: readonly Sentence[],
  lines: readonly Line[],
  headings: readonly Span[],
): boolean[] {
  let line = 0
  let heading = 0
  return sentences.map((sentence, index) => {
    while (line < lines.length && lines[line]!.end <= sentence.start) line++
    while (heading < headings.length && headings[heading]!.end <= sentence.start) heading++
    if (heading < headings.length && headings[heading]!.start <= sentence.start) return true
    const { start, end, stamp, item } = lines[line] ?? { start: -1, end: -1, stamp: false, item: false }
    if (sentence.start !== start || sentence.end !== end) return false
    if (stamp) return true
    const next = sentences[index + 1]
    if (item || next === undefined || !looksLikeHeading(text.slice(start, Math.min(end, start + 200)), sentence))
      return false
    const follower = lines[line + 1]
    return follower !== undefined && !follower.stamp && (next.end - next.start > end - start || !fills(next, follower))
  })
}

function looksLikeHeading(words: string, { tokens: [from, to] }: Sentence): boolean {
  return to - from <= MOST_WORDS && !PROSE_END.test(words) && !/^\p{Ll}/u.test(words)
}

function fills(sentence: Sentence, line: Line): boolean {
  return sentence.start === line.start && sentence.end === line.end
}
