/**
 * Scores dates on the specifications of microsoft/Recognizers-Text: the share of expressions whose days, months or years
 * are resolved as the case says, ours beside chrono-node's.
 *
 *     npx tsx bench/extract/times.ts [--misses N]
 *
 * An answer is for the expression with which it has most characters in common. Days of the week and days without a year
 * are right in either direction, since the cases give both. Times of the day without a day, durations and what recurs
 * are no dates and left out.
 */
import { parseArgs } from 'node:util'
import { casesOf } from './recognizers/cases.ts'
import { overlap } from './recognizers/overlap.ts'
import { isKind, isRight, isRightToUnit, type Kind, readings } from './times/gold.ts'
import { chrono, type Reader, synoptic } from './times/readers.ts'

const FILES = ['DateTimeModel', 'MergedParser', 'DateParser', 'DatePeriodParser', 'DateTimeParser', 'HolidayParser']
const TITLES: Readonly<Record<Kind, string>> = {
  date: 'days',
  daterange: 'spans of days, months, years',
  datetime: 'days with a time',
}
const WIDTH = 34

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' } } })
const cases = casesOf(FILES.map((name) => `DateTime/English/${name}`))
const questions = cases.flatMap((one) =>
  one.expected.flatMap((expected) => {
    const gold = readings(expected)
    return isKind(expected.type) && gold.length > 0 ? [{ one, expected, kind: expected.type, gold }] : []
  }),
)
const empty = cases.filter(({ expected }) => expected.length === 0)

interface Marks {
  /** Indices of questions answered to the unit of their words. */
  readonly right: ReadonlySet<number>
  /** Those among them answered just as the source has it. */
  readonly same: ReadonlySet<number>
  /** Texts without any expression in which something was found. */
  readonly spurious: number
}

function marks({ read }: Reader): Marks {
  const answers = new Map(cases.map((one) => [one, read(one)]))
  const [right, same] = [new Set<number>(), new Set<number>()]
  questions.forEach(({ one, expected, gold }, at) => {
    const best = answers.get(one)!.toSorted((a, b) => overlap(b, expected) - overlap(a, expected))[0]
    if (best === undefined || overlap(best, expected) === 0) return
    if (isRightToUnit(gold, best.meanings, one.text.slice(expected.start, expected.end))) right.add(at)
    if (isRight(gold, best.meanings)) same.add(at)
  })
  return { right, same, spurious: empty.filter((one) => answers.get(one)!.length > 0).length }
}

const readers = [synoptic, chrono]
const found = readers.map(marks)
const share = (kind: Kind | null, right: ReadonlySet<number>): string => {
  const asked = questions.flatMap((question, at) => (kind === null || question.kind === kind ? [at] : []))
  return ((100 * asked.filter((at) => right.has(at)).length) / asked.length).toFixed(1).padStart(13)
}
const row = (title: string, count: number, cells: readonly string[]): string =>
  `${title.padEnd(WIDTH)}${String(count).padStart(6)}${cells.join('')}`

console.log(
  `${'right resolutions, per cent'.padEnd(WIDTH)} cases${readers.map(({ name }) => name.padStart(13)).join('')}`,
)
for (const [kind, title] of Object.entries(TITLES) as [Kind, string][]) {
  const count = questions.filter((question) => question.kind === kind).length
  console.log(
    row(
      title,
      count,
      found.map((marks) => share(kind, marks.right)),
    ),
  )
}
console.log(
  row(
    'all',
    questions.length,
    found.map((marks) => share(null, marks.right)),
  ),
)
console.log(
  row(
    'all, to the very day or time',
    questions.length,
    found.map((marks) => share(null, marks.same)),
  ),
)
console.log(
  row(
    'texts without one, something found',
    empty.length,
    found.map(({ spurious }) => String(spurious).padStart(13)),
  ),
)

const missed = Array.from(questions.entries()).filter(([at]) => !found[0]!.right.has(at))
for (const [at, { one, expected, kind, gold }] of missed.slice(0, Number(options.misses))) {
  const iso = (minutes: number) =>
    Number.isFinite(minutes) ? new Date(minutes * 60_000).toISOString().slice(0, 16) : '..'
  const told = (of: readonly { from: number; to: number }[]) =>
    of.map(({ from, to }) => `${iso(from)}/${iso(to)}`).join(' or ')
  const ours = synoptic.read(one).map(({ start, end, meanings }) => `${one.text.slice(start, end)} = ${told(meanings)}`)
  const exact = one.text.slice(expected.start, expected.end)
  const also = found[1]!.right.has(at) ? '' : ', chrono too'
  console.log(`${kind}${also}: ${one.text} @${one.reference}\n   ${exact} = ${told(gold)}; ours ${ours.join(' | ')}`)
}
