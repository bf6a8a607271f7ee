import { readTable } from '../../text/lines.ts'
import { contentStems, fold, isStopword, stem, words } from '../../text/words.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { type Comparison, compare, type Feature } from './feature.ts'
import type { Judgement } from './mentions/learned.ts'
import { nearness } from './mentions/senses.ts'

const COUNTS = new Map(
  readTable(new URL('../lexicon/counts.tsv', import.meta.url)).map(([word = '', figure = '']) => [word, figure]),
)

/** An answer to a question, taken apart. */
export interface Answer {
  /** Stems of what it says beyond the question's own words; of all its words where that is nothing. */
  readonly stems: readonly string[]
  /** In figures, also where they are written as words. */
  readonly numbers: ReadonlySet<string>
}

interface AnswerPair {
  readonly a: Answer
  readonly b: Answer
}

const numberIn = (word: string): string | null => {
  const plain = fold(word).replaceAll(',', '')
  return /^\d/.test(plain) ? plain.replace(/(?:st|nd|rd|th)$/, '') : (COUNTS.get(plain) ?? null)
}

/** Take apart `text`, which answers `question`. */
export function answerOf(text: string, question: string): Answer {
  const asked = new Set(contentStems(question))
  const all = words(text)
  const content = all.filter((word) => numberIn(word) === null && !isStopword(fold(word))).map(stem)
  const beyond = content.filter((one) => !asked.has(one))
  return {
    stems: [...new Set(beyond.length > 0 ? beyond : content)],
    numbers: new Set(all.flatMap((word) => numberIn(word) ?? [])),
  }
}

/** How far the words of `one` have words of like meaning in `other`, 0 to 1. */
const covered = (one: readonly string[], other: readonly string[]): number =>
  one.reduce((sum, word) => sum + Math.max(0, ...other.map((like) => nearness(word, like))), 0) / (one.length || 1)

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)
const years = (numbers: ReadonlySet<string>): Set<string> => new Set([...numbers].filter(isYear))
const areOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !sharesSome(a, b)

/** Two answers with numbers share some; two years, or two numbers, that differ are two answers. */
const numbers: Feature<AnswerPair> = {
  name: 'numbers',
  weight: 0.35,
  score: ({ a, b }) => {
    if (areOther(a.numbers, b.numbers) || areOther(years(a.numbers), years(b.numbers))) return 'apart'
    if (a.numbers.size === 0 && b.numbers.size === 0) return 0
    return a.numbers.size > 0 && b.numbers.size > 0 ? 1 : -0.7
  },
}

const wording: Feature<AnswerPair> = {
  name: 'wording',
  weight: 0.4,
  score: ({ a, b }) => (covered(a.stems, b.stems) + covered(b.stems, a.stems)) / 2,
}

/** What the longer answer says more may be another thing. */
const wordingEitherWay: Feature<AnswerPair> = {
  name: 'wording either way',
  weight: 0.6,
  score: ({ a, b }) => Math.min(covered(a.stems, b.stems), covered(b.stems, a.stems)),
}

/** What is compared of two answers to one question, what can set them apart first. */
export const ANSWER_FEATURES: readonly Feature<AnswerPair>[] = [numbers, wording, wordingEitherWay]

const YES = 0.2
const NO = 0.08

/** Each feature's score for two answers to one question. */
export const compareAnswers = (a: Answer, b: Answer): Comparison => compare(ANSWER_FEATURES, { a, b })

/** Whether two answers to one question say the same; `unsure` where little is alike. */
export function isSameAnswer(a: Answer, b: Answer): Judgement {
  const { sum } = compareAnswers(a, b)
  return sum >= YES ? 'yes' : sum < NO ? 'no' : 'unsure'
}
