/**
 * Scores numbers and quantities on the specifications of microsoft/Recognizers-Text: the share of expressions whose
 * value, and unit where they have one, are read as the case says.
 *
 *     npx tsx bench/extract/numbers.ts [--misses N]
 *
 * Numbers alone are those from which quantities are made; percentages, currencies, dimensions and temperatures are the
 * quantities. An answer is for the expression with which it has most characters in common. Units without a number are
 * left out. Of a range either end is enough, since the source takes some for two numbers.
 */
import { parseArgs } from 'node:util'
import { amounts } from '../../src/extract/quantity/amount.ts'
import { quantityExtractors, settle } from '../../src/extract/quantity/index.ts'
import { surroundingsOf } from '../../src/extract/quantity/surroundings.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import type { Finding } from '../../src/model/statement.ts'
import { isRight, type Measured, measured } from './numbers/gold.ts'
import { casesOf } from './recognizers/cases.ts'
import { overlap } from './recognizers/overlap.ts'
import { analysisOf } from './text.ts'

type Answer = Span & Measured

const SETS: readonly (readonly [title: string, file: string, read: (analysis: Analysis) => readonly Answer[]])[] = [
  ['numbers', 'Number/English/NumberModel', numbers],
  ['percentages', 'Number/English/PercentModel', quantities],
  ['currencies', 'NumberWithUnit/English/CurrencyModel', quantities],
  ['dimensions', 'NumberWithUnit/English/DimensionModel', quantities],
  ['temperatures', 'NumberWithUnit/English/TemperatureModel', quantities],
]

function quantities(analysis: Analysis): Answer[] {
  const found: Finding[] = []
  for (const extractor of quantityExtractors) found.push(...extractor.extract(analysis, found))
  return settle(found).flatMap(({ anchor: { start, end }, content }) =>
    content.kind === 'quantity'
      ? [content.value, ...(content.valueMax === null ? [] : [content.valueMax])].map((value) => ({
          start,
          end,
          value,
          unit: content.unit,
        }))
      : [],
  )
}

function numbers(analysis: Analysis): Answer[] {
  const plain = amounts(surroundingsOf(analysis, [])).flatMap(({ number, end, value, valueMax }) =>
    [value, ...(valueMax === null ? [] : [valueMax])].map((one) => ({ start: number, end, value: one, unit: '' })),
  )
  return [...quantities(analysis), ...plain]
}

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' } } })
const misses: string[] = []
const total = { asked: 0, right: 0 }
console.log(`${'right value and unit, per cent'.padEnd(34)} cases     right`)
for (const [title, file, read] of SETS) {
  let [asked, right] = [0, 0]
  for (const { text, expected } of casesOf([file])) {
    const answers = read(analysisOf(text, null))
    for (const one of expected) {
      const gold = measured(one)
      if (gold === null) continue
      const best = answers.filter((answer) => overlap(answer, one) > 0)
      const most = Math.max(...best.map((answer) => overlap(answer, one)))
      const isFound = best.some((answer) => overlap(answer, one) === most && isRight(gold, answer))
      asked++
      right += Number(isFound)
      const told = best.map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`).join(' | ')
      if (!isFound)
        misses.push(
          `${title}: ${text}\n   ${text.slice(one.start, one.end)} = ${gold.value} ${gold.unit}; ours ${told}`,
        )
    }
  }
  total.asked += asked
  total.right += right
  print(title, asked, right)
}
print('all', total.asked, total.right)
for (const miss of misses.slice(0, Number(options.misses))) console.log(miss)

function print(title: string, asked: number, right: number): void {
  console.log(`${title.padEnd(34)}${String(asked).padStart(6)}${((100 * right) / asked).toFixed(1).padStart(10)}`)
}
