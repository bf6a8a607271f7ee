import { readLines } from '../../text/lines.ts'
import { fold, words } from '../../text/words.ts'
import type { Report } from '../corpus/corpus.ts'
import { phrasesOf } from '../corpus/phrases.ts'
import type { Particular } from './particular.ts'

const list = (file: string) =>
  phrasesOf(readLines(new URL(`./lexicon/${file}`, import.meta.url)).map((one) => [one, one] as const))
const DISPUTES = list('disputes.txt')
const REPLACES = list('replaces.txt')

/** UTF-16 units around a telling within which a report says that it is disputed. */
const ABOUT = 700

/** Whether a report says near a telling, or in its title, that it is told otherwise elsewhere. */
function disputes({ sentence: { report, start, text } }: Particular): boolean {
  const { title, text: whole } = report.article
  const near = whole.slice(Math.max(0, start - ABOUT), start + text.length + ABOUT)
  return DISPUTES.find(words(`${title ?? ''} ${near}`).map(fold)).length > 0
}

const nounOf = (phrase: string): string =>
  fold(words(phrase.split(/\s(?:of|in|on|at|from|with|to|by|near)\s/)[0]!).at(-1) ?? '')

/** Whether a report denies what another tells: "not by a candle", "no rebels". */
function denies(report: Report, { told }: Particular): boolean {
  const { title, text } = report.article
  const noun = nounOf(told.phrase).replace(/[^\p{L}]/gu, '')
  if (noun.length < 3) return false
  return new RegExp(String.raw`\b(?:not|no|never|nor|neither)\s(?:\p{L}+\s){0,3}${noun}`, 'iu').test(
    `${title ?? ''}. ${text}`,
  )
}

/** Whether one of the two reports knows that what it tells is told otherwise. */
export function areDisputed(a: Particular, b: Particular): boolean {
  const [x, y] = [a.sentence.report, b.sentence.report]
  return disputes(a) || disputes(b) || denies(y, a) || denies(x, b)
}

const AROUND = 160

/** Whether the later of two says that it replaces what was told before. */
export function replaces(later: Particular): boolean {
  const { start, text, report } = later.sentence
  const near = report.article.text.slice(Math.max(0, start - AROUND), start + text.length + AROUND)
  return REPLACES.find(words(near).map(fold)).length > 0
}
