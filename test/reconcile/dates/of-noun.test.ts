import { expect, test } from 'vitest'
import { namesIn } from '../../../src/reconcile/corpus/names.ts'
import { datesNoun } from '../../../src/reconcile/dates/of-noun.ts'
import { anchorIn } from '../../statement.ts'

test.each([
  ['The miller broke the 2012 water act.', '2012', true],
  ['Growers missed a 12 May deadline.', '12 May', true],
  ['The 12 May explosion hurt nine.', '12 May', false],
  ['The mill opened in 2012 in Orla.', '2012', false],
  ['They paid for the 12 May 2021, landslip.', '12 May 2021', true],
  ['On the 14th workers found a coin.', '14th', false],
])('whether a date is the adjective of a noun: %s', (text, date, expected) => {
  expect(datesNoun(text, anchorIn(text, date))).toBe(expected)
})

test.each([
  ['the court gave Ostra 90 days to answer', ['ostra']],
  ['they filled in Form 12 at the desk', ['form', '12']],
])('a number behind a name: %s', (text, words) => {
  const corpus = { common: new Set<string>(), proper: new Set<string>() }
  expect(namesIn(text, { start: 0, end: text.length }, corpus as never).map((name) => name.words)).toEqual([words])
})
