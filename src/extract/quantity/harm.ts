import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { sentenceAt } from '../surface/clause.ts'

const CASUALTIES = new Set(readLines(new URL('./lexicon/casualties.txt', import.meta.url)))
const BEFORE = 60
const BEHIND = 40

/** Whether a word of harm stands among the words. */
export function isHarm(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some((word) => CASUALTIES.has(word.toLowerCase()))
}

/** Whether a word of harm stands beside `span`, with no mark between: "12 were injured", "killing nine". */
export function isBesideHarm(analysis: Analysis, { start, end }: Span): boolean {
  const { text, sentences } = analysis
  const sentence = sentences[sentenceAt(analysis, start)]
  if (sentence === undefined) return false
  const left = text.slice(Math.max(sentence.start, start - BEFORE), start)
  const right = text.slice(end, Math.min(sentence.end, end + BEHIND))
  return isHarm(/[^,;:—.()]*$/.exec(left)![0]) || isHarm(/^[^,;:—.()]*/.exec(right)![0])
}
