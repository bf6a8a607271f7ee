import { readFileSync } from 'node:fs'
// @ts-expect-error  the package has no types
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settle, timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { Finding } from '../../../src/model/statement.ts'
import type { Time } from '../../../src/model/time.ts'
import { articleOf } from '../../article.ts'
import { cpuMs } from '../../hostile-text.ts'
import { runAll } from '../cases.ts'

function times(
  text: string,
  published: string | null,
  headings: { start: number; end: number }[] = [],
): Finding<Time>[] {
  const analysis = analyse(articleOf(text, { published, headings }))
  const found: Finding[] = []
  for (const extractor of timeExtractors) found.push(...extractor.extract(analysis, found))
  return settle(found) as Finding<Time>[]
}

const CASES = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

describe('times in a sentence', () => {
  test.each(CASES)('%s: %s', (published = '', text = '', expected = '') => {
    const found = times(text, published === '' ? null : published)
    expect(found.map(({ anchor, content }) => `${anchor.exact} = ${content.edtf}`).join(' | ')).toBe(expected)
    for (const { anchor, content } of found) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      expect(() => edtf(content.edtf.replace(/T(\d\d):(\d\d)$/, 'T$1:$2:00'))).not.toThrow()
      if (content.dates) expect(text.slice(content.dates.start, content.dates.end)).toBe(content.dates.exact)
    }
  })
})

test('a live blog’s stamp is on the day of publication', () => {
  const text =
    '18:30\nFerry leaves\nThe first ferry has left the port with all its passengers.\n\n9.05am\nGood morning\nThe port is still closed, says its master.'
  expect(times(text, '2026-05-14').map(({ anchor, content }) => [anchor.exact, content.edtf, content.dates])).toEqual([
    ['18:30', '2026-05-14T18:30', null],
    ['9.05am', '2026-05-14T09:05', null],
  ])
})

test('a stamp under a dated heading takes its date', () => {
  const text = 'Monday 11 May 2026\n\n18:30\nFerry leaves\nThe first ferry has left the port with all its passengers.'
  expect(times(text, '2026-05-14').at(-1)?.content.edtf).toBe('2026-05-11T18:30')
})

test('the resolution tells whether every part stands in the words', () => {
  const found = times('On 4 May 2020 it burned; on 6 May it was pulled down.', '2020-06-01')
  expect(found.map(({ content }) => content.resolution)).toEqual(['stated', 'inferred'])
})

test('the dated clause is the one whose happening the words date', () => {
  const [time] = times('The judge, who retired in 2019, said the law was sound.', '2026-05-14')
  expect(time?.content.dates?.exact).toBe('who retired in 2019')
})

test('any text keeps true anchors and valid dates', () => {
  const word = fc.constantFrom(
    'on ',
    'since ',
    'between ',
    'and ',
    'May ',
    'March ',
    '31 ',
    '30 ',
    '2024 ',
    '2026',
    'Monday ',
    'last ',
    'the ',
    'end of ',
    'week ',
    'at ',
    '18:30 ',
    '7 p.m. ',
    '. ',
    '\n\n',
    'early ',
    'by ',
    '-',
    '–',
    'winter ',
    'ago ',
    'two ',
    'years ',
    'before ',
    '1990s ',
    'Feb. ',
    '99 ',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('')
      for (const { anchor, content } of times(text, '2026-05-14')) {
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
        expect(() => edtf(content.edtf.replace(/T(\d\d):(\d\d)$/, 'T$1:$2:00')), content.edtf).not.toThrow()
      }
    }),
    { numRuns: 300 },
  )
})

test.each(['1', '18:30 ', '2026-', 'May ', 'Monday ', 'two years ', 'the ', '1/', 'since 2006 ', 'a.m. '])(
  'linear time on a run of %j',
  (unit) => {
    const analysis = analyse(articleOf(unit.repeat(20_000 / unit.length), { published: '2026-05-14' }))
    const started = cpuMs()
    runAll(timeExtractors, analysis)
    expect(cpuMs() - started).toBeLessThan(1500)
  },
)
