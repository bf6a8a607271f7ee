import { describe, expect, test } from 'vitest'
import { address, readSpan, webAddress } from '../../../src/present/page/data/routes.ts'
import { dateWords, rangeWords } from '../../../src/present/page/format/date.ts'
import { piecesOf } from '../../../src/present/page/format/found.ts'
import { count, countAtHead } from '../../../src/present/page/format/number.ts'
import { contentWords, sureWords } from '../../../src/present/page/format/statement.ts'
import { originWords } from '../../../src/present/page/parts/origin-words.ts'
import { isWhole, shownSentence } from '../../../src/present/page/parts/sentence.ts'
import { stripeOf } from '../../../src/present/page/parts/stripe.ts'
import { groupsOf } from '../../../src/present/page/views/ask/group.ts'
import { emptyWords } from '../../../src/present/page/views/points/filter.ts'
import { readFigures } from '../../../src/present/page/views/situation/figure.ts'
import { FERRY } from './mock/ferry.ts'

const now = new Date('2031-05-01T12:00:00Z')

test.each([
  ['2031-11-06', '6 Nov'],
  ['2030-11-06', '6 Nov 2030'],
  ['2030-11', 'November 2030'],
  ['2031-11', 'November 2031'],
  ['2019', '2019'],
  ['2019~', 'about 2019'],
  ['2031-03-01/2031-03-03', '1 Mar to 3 Mar'],
  ['2018/..', 'from 2018'],
  ['../2018', 'until 2018'],
  ['2031-22', 'summer 2031'],
  ['2031-03-04T23:40', '4 Mar'],
  ['2031-03-04T23:30:00-05:00', '4 Mar'],
  ['2031-13-45', '2031-13-45'],
  ['<script>', '<script>'],
])('%s is said as %s', (edtf, words) => {
  expect(dateWords(edtf, { now })).toBe(words)
})

test('the time is said where it is asked for; the long form always has its year', () => {
  expect(dateWords('2031-03-04T23:40', { now, time: true })).toBe('4 Mar, 23:40')
  expect(dateWords('2031-03-04', { now, long: true })).toBe('4 March 2031')
  expect(rangeWords('2031-03-04', '2031-03-14T10:00:00Z')).toMatch(/^4\s?–\s?14 March 2031$/)
  expect(rangeWords('2031-03-04', '2031-03-04')).toBe('4 March 2031')
})

test('counts agree with their noun', () => {
  expect([count(1, 'report'), count(1500, 'report'), countAtHead(6, 'report'), countAtHead(0, 'report')]).toEqual([
    '1 report',
    '1,500 reports',
    'Six reports',
    'No report',
  ])
})

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['reports/one.txt', null],
  ['//evil.example', null],
  ['https://', null],
])('%s as a web address', (text, expected) => {
  expect(webAddress(text)).toBe(expected)
})

test('addresses keep what names them, and spans are read back', () => {
  expect(address('Marrow ferry', 'sources', 'a/b?c#d', { kind: 'x y', text: '' })).toBe(
    '/s/Marrow%20ferry/sources/a%2Fb%3Fc%23d?kind=x+y',
  )
  expect(readSpan('12-40')).toEqual({ start: 12, end: 40 })
  expect([readSpan('40-12'), readSpan('a-b'), readSpan(null), readSpan('1-2-3')]).toEqual([null, null, null, null])
})

describe('sentences', () => {
  const sentence = `${'before '.repeat(60)}the exact words${' after'.repeat(60)}`
  const start = sentence.indexOf('the exact words')
  const evidence = {
    article: 'a',
    start: start + 100,
    end: start + 115,
    exact: 'the exact words',
    sentence: { start: 100, text: sentence },
    chain: [],
  }

  test('are cut outside the exact words only, at spaces', () => {
    const shown = shownSentence(evidence, 40)
    expect(shown).toMatchObject({ exact: 'the exact words', cutBefore: true, cutAfter: true })
    expect(shown.before.length).toBeLessThanOrEqual(40)
    expect(sentence).toContain(shown.before + shown.exact + shown.after)
    expect(shown.before).toMatch(/^before/)
    expect(shown.after).toMatch(/after$/)
  })

  test('that do not hold the exact words give the exact words alone', () => {
    const other = { ...evidence, sentence: { start: 100, text: 'Something else.' } }
    expect(shownSentence(other)).toMatchObject({ before: '', exact: 'the exact words', after: '' })
  })

  test('that are the exact words are not marked', () => {
    expect(isWhole({ ...evidence, exact: 'All of it', sentence: { start: 0, text: 'All of it.' } })).toBe(true)
    expect(isWhole(evidence)).toBe(false)
  })
})

test('found words are marked in any form, other words are not', () => {
  const marked = (sentence: string, query: string) =>
    piecesOf(sentence, query)
      .filter(({ found }) => found)
      .map(({ text }) => text)
  expect(marked('Crossings stopped; a crossing is not a cross.', 'crossing')).toEqual(['Crossings', 'crossing'])
  expect(marked('The café and the cafe.', 'cafe')).toEqual(['café', 'cafe'])
  expect(
    piecesOf('The ferry stopped.', 'ferry')
      .map(({ text }) => text)
      .join(''),
  ).toBe('The ferry stopped.')
  expect(marked('Nothing here', '')).toEqual([])
})

test.each([
  [
    ['40 centimetres', '70 centimetres'],
    [40, 70],
  ],
  [
    ['6,200', 'more than 8,000'],
    [6200, 8000],
  ],
  [
    ['1.2 million', '900,000'],
    [1200000, 900000],
  ],
  [['40 centimetres', '70 metres'], null],
  [['6,200', 'just over six thousand'], null],
  [['40', '40'], null],
  [['about 600'], null],
  [['14 March 2031', '15 March 2031'], null],
  [['-3 degrees', '4 degrees'], null],
])('%j on one line', (answers, values) => {
  expect(readFigures(answers)?.map(({ value }) => value) ?? null).toEqual(values)
})

test('bounds are drawn as the words say', () => {
  expect(readFigures(['about 600 people', 'at least 850 people', 'up to 900'])?.map(({ bound }) => bound)).toEqual([
    'about',
    'up',
    'down',
  ])
})

test('origins are counted once, however many reports pass them on', () => {
  const accounts = FERRY.points.points[0]!.accounts
  expect(originWords(accounts[0]!.origins)).toBe('1 origin of 3 reports: Sound Ferries')
  expect(originWords(accounts[1]!.origins)).toBe('2 origins')
  expect(originWords([])).toBe('no origin of its own')
})

test('a stripe for each answer; a change grows', () => {
  expect([0, 1, 2].map((index) => stripeOf('differs', index, 3))).toEqual(['stripe a', 'stripe b', 'stripe c'])
  expect([0, 1, 2].map((index) => stripeOf('changed', index, 3))).toEqual(['stripe early', 'stripe mid', 'stripe late'])
})

test('answers in the same words stand together', () => {
  const groups = groupsOf(FERRY.ask('how long is the crack').answers)
  expect(groups.map(({ words, answers }) => [words, answers.length])).toEqual([
    ['a crack of 70 centimetres', 1],
    ['the crack was 40 centimetres long', 2],
  ])
})

const noEvent = { kind: 'event', actors: [], target: null, place: null, date: null } as const

test.each([
  [{ ...noEvent, action: 'close', factuality: 'denied' }, 'close · denied'],
  [
    { ...noEvent, action: 'close', actors: ['the port'], target: 'two locks', place: 'in Arl', factuality: 'happened' },
    'the port · close · two locks · in Arl · happened',
  ],
  [
    { kind: 'effect', cause: 'frost', effect: 'burst pipes', sign: '+', hedge: 'often', claimedBy: 'plumbers' },
    'frost · leads to · burst pipes · hedged “often” · claimed by plumbers',
  ],
  [
    { kind: 'effect', cause: 'lagging', effect: 'burst pipes', sign: '-', hedge: null, claimedBy: null },
    'lagging · holds back · burst pipes',
  ],
  [
    { kind: 'norm', norm: 'the Locks Act', says: 'forbids', what: 'night passage', condition: 'without a pilot' },
    'the Locks Act · forbids · night passage · without a pilot',
  ],
  [{ kind: 'capability', actor: 'the port', what: 'two tugs' }, 'the port: two tugs'],
] as const)('%j is said as %s', (content, words) => {
  expect(contentWords(content)).toBe(words)
})

test('how surely a statement is read, and from which words', () => {
  const context = (exact: string) => ({ grade: 'context', words: { start: 0, end: exact.length, exact } }) as const
  expect(sureWords('stated', {})).toBe('stated')
  expect(sureWords('stated', { actors: { grade: 'stated', words: null } })).toBe('stated')
  expect(sureWords('stated', { actors: context('the guild'), date: context('May') })).toBe(
    'read from context: “the guild” and “May”',
  )
  expect(sureWords('stated', { norm: { grade: 'context', words: null } })).toBe('read from context')
  expect(sureWords('weak', {})).toBe('a weak reading')
  expect(sureWords('weak', { actor: context('the guild') })).toBe('a weak reading, read from context: “the guild”')
})

test('an empty filter says what it asked for', () => {
  expect(emptyWords({ rel: 'changed', kind: null, text: 'quay' })).toBe('No point is both changed and about “quay”.')
  expect(emptyWords({ rel: null, kind: null, text: 'quay' })).toBe('No point is about “quay”.')
})
