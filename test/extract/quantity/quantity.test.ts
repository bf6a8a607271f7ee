import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantityExtractors, settle } from '../../../src/extract/quantity/index.ts'
import { settle as settleTimes, timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { Quantity } from '../../../src/model/quantity.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { articleOf } from '../../article.ts'
import { cpuMs } from '../../hostile-text.ts'
import { runAll } from '../cases.ts'

function quantities(text: string, published: string | null = '2026-05-14'): Finding<Quantity>[] {
  const analysis = analyse(articleOf(text, { published }))
  let times: Finding[] = []
  for (const extractor of timeExtractors) times.push(...extractor.extract(analysis, times))
  times = settleTimes(times)
  const own: Finding[] = []
  for (const extractor of quantityExtractors) own.push(...extractor.extract(analysis, [...times, ...own]))
  return settle(own) as Finding<Quantity>[]
}

const CASES = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

describe('quantities in a sentence', () => {
  test.each(CASES)('%s', (text = '', expected = '') => {
    const found = quantities(text)
    const shown = found.map(({ anchor, content: { value, valueMax, unit, modifier } }) => {
      return `${anchor.exact} = ${value}${valueMax === null ? '' : `-${valueMax}`} ${unit}${modifier === null ? '' : ` (${modifier})`}`
    })
    expect(shown.join(' | ')).toBe(expected)
    for (const { anchor, content } of found) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      expect(text.slice(content.clause.start, content.clause.end)).toBe(content.clause.exact)
      expect(content.clause.start <= anchor.start && anchor.end <= content.clause.end).toBe(true)
    }
  })
})

describe('the date as of which a figure holds', () => {
  test.each([
    ['In June 2025, the agency seized 700 kilograms of ivory.', ['2025-06']],
    ['The count rose from nine dead on 10 May to 14 on Tuesday.', ['2026-05-10', '2026-05-12']],
    ['The last reading, in March, was 54 decibels.', ['2026-03']],
    ['- 1976: the mine floods, 41 dead.', ['1976']],
    ['Forty people are missing, the ministry said on Tuesday.', [null]],
    ['The crane of 800 tonnes will arrive on 5 August.', [null]],
    ['The mill, built in 1968, holds 300 looms.', [null]],
    ['The 60-metre tower fell on Tuesday after three days of rain.', [null, null]],
    ['Situation as at 18:00 on 12 May\n\nFour hundred homes have been destroyed in the valley.', ['2026-05-12']],
  ])('%s', (text, dates) => expect(quantities(text).map(({ content }) => content.asOf)).toEqual(dates))
})

describe('what a figure is of', () => {
  test.each([
    ['Thirty miners are still missing in the eastern shaft.', 'miners still missing in the eastern shaft'],
    ['The reservoir holds 30 million cubic metres of water.', 'water'],
    ['The storm killed 12 people.', 'storm killed people'],
    ['Each family will receive 9,000 crowns.', 'family receive'],
    ['The 61-metre tower fell.', 'The tower'],
  ])('%s', (text, of) => expect(quantities(text)[0]?.content.of.toLowerCase()).toContain(of.toLowerCase()))
})

test('any text keeps true anchors and finite values', () => {
  const word = fc.constantFrom(
    'between ',
    'and ',
    '12 ',
    '3.5',
    '% ',
    '$',
    'million ',
    'two ',
    'people ',
    'a third ',
    'of ',
    'the ',
    '-',
    '–',
    '(',
    ') ',
    'more than ',
    'killed ',
    'm ',
    '1,000 ',
    '. ',
    '\n\n',
    'half ',
    'twice ',
    'dozens of ',
    'to ',
    'from ',
    '2024 ',
    'years ',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('')
      for (const { anchor, content } of quantities(text)) {
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
        expect(Number.isFinite(content.value)).toBe(true)
        expect(content.valueMax !== null).toBe(content.modifier === 'between')
        expect(content.unit).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test.each(['1', '12 ', '12 people ', '$5 ', 'two ', 'between ', 'a third ', '1,000', '5% ', 'half '])(
  'linear time on a run of %j',
  (unit) => {
    const analysis = analyse(articleOf(unit.repeat(20_000 / unit.length)))
    const started = cpuMs()
    runAll(quantityExtractors, analysis)
    expect(cpuMs() - started).toBeLessThan(1500)
  },
)
