import { singular } from '../../lexicon/index.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold, words } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'
import { phrasesOf } from '../corpus/phrases.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { CauseTold } from './causes.ts'

const url = (file: string): URL => new URL(`./lexicon/${file}`, import.meta.url)
const KINDS = phrasesOf(
  readTable(url('cause-kinds.tsv')).flatMap(([kind = '', own = '']) =>
    own.split(',').map((word) => [word.trim(), kind] as const),
  ),
)
const APART = new Set(readLines(url('cause-kinds-apart.txt')))

/** The kinds of a cause: of words that stand within a longer run ("heart attack") the run alone counts. */
function kindsOf({ told: { phrase } }: CauseTold): Set<string> {
  const hits = KINDS.find(words(phrase).map((word) => singular(fold(word))))
  const isWithin = (a: (typeof hits)[number], b: (typeof hits)[number]): boolean =>
    b.length > a.length && b.at <= a.at && a.at + a.length <= b.at + b.length
  return new Set(hits.filter((one) => !hits.some((other) => isWithin(one, other))).map(({ value }) => value))
}

const areApart = (a: string, b: string): boolean => APART.has(`${a} ${b}`) || APART.has(`${b} ${a}`)

/** Whether a report tells anywhere of what the other calls the cause: it may be the cause of its own. */
function isToldBy({ told }: CauseTold, { sentence: { report } }: CauseTold): boolean {
  const own = topicStems(told.phrase)
  return sharesSome(own, topicStems(report.article.text))
}

/** Whether two causes of one happening exclude each other: they are of kinds of which neither brings about the other. */
export function areRivalCauses(a: CauseTold, b: CauseTold, isDisputed: boolean): boolean {
  if (a.isUnknown || b.isUnknown) return a.isUnknown !== b.isUnknown
  const [x, y] = [kindsOf(a), kindsOf(b)]
  if (x.size === 0 || y.size === 0 || sharesSome(x, y)) return false
  if (![...x].every((one) => [...y].every((other) => areApart(one, other)))) return false
  return isDisputed || !(isToldBy(a, b) || isToldBy(b, a))
}
