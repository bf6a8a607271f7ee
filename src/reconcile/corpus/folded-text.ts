import { fold } from '../../text/words.ts'
import type { Report } from './corpus.ts'

const known = new WeakMap<Report, string>()

/** All a report's text, folded; cached, for pair after pair asks whether it holds a word. */
export function foldedTextOf(report: Report): string {
  let folded = known.get(report)
  if (folded === undefined) {
    folded = fold(report.article.text)
    known.set(report, folded)
  }
  return folded
}
