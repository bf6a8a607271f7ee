import { readLines } from '../../text/lines.ts'
import { fold, stem } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'
import type { Report } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { nearness } from './mentions/senses.ts'

const KNOWING = new Set(
  readLines(new URL('../lexicon/knowing-words.txt', import.meta.url)).map((word) => stem(fold(word))),
)

const told = new WeakMap<Report, ReadonlySet<string>>()

/** Stems of all that a report tells, once for each report. */
function stemsOf(report: Report): ReadonlySet<string> {
  let found = told.get(report)
  if (found === undefined) {
    found = topicStems(`${report.article.title ?? ''}. ${report.article.text}`)
    told.set(report, found)
  }
  return found
}

/** Whether a report has the word of a stem. */
export function isToldIn(one: string, report: Report): boolean {
  return stemsOf(report).has(one)
}

/** What is told of one figure or date. */
export interface Told {
  readonly stems: ReadonlySet<string>
  readonly report: Report
}

/** Of the words about one, those that the other's report has nowhere. */
const foreignTo = (a: Told, b: Told): string[] =>
  [...a.stems].filter(
    (one) => !one.startsWith('!') && !KNOWING.has(one) && !isNumberWord(one) && !stemsOf(b.report).has(one),
  )

/**
 * Whether each side tells of something that the other's whole report does not know, in words with no sense in common: the seats
 * in a council and those in parliament. Two rivals tell one thing, and what they say of it is known to both.
 */
export function areForeign(a: Told, b: Told): boolean {
  const [x, y] = [foreignTo(a, b), foreignTo(b, a)]
  return y.length > 0 && x.some((one) => y.every((other) => nearness(one, other) === 0))
}
