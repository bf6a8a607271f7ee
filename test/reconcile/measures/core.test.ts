import { expect, test } from 'vitest'
import { coresAmong } from '../../../src/reconcile/measures/core.ts'

const WEIGHTLESS = new Set(['propos', 'new'])

test.each([
  ['two lengths', 'a two-year freeze on rents', ['an 18-month freeze'], 'a freeze on rents'],
  [
    'an article that follows the word after it',
    'a night-time increase in fares',
    ['a yearly increase'],
    'an increase in fares',
  ],
  [
    'a modifier that all have',
    'a sudden public inquiry',
    ['a public inquiry', 'a full public inquiry'],
    'a public inquiry',
  ],
  ['a length that another wording leaves out', 'a two-year freeze on rents', ['the freeze'], 'a freeze on rents'],
  ['what another wording only leaves out', 'a long freeze on rents', ['the freeze', 'a freeze on rents'], null],
  ['a word that says how real it is', 'a long freeze on rents', ['the proposed freeze'], null],
  ['another head', 'a two-year freeze on rents', ['a general ban'], null],
  ['a verb that leads', 'closing the north pier', ['closing the south pier'], null],
])('%s', (_, phrase, others, core) => {
  expect(coresAmong([phrase, ...others], WEIGHTLESS)(phrase)).toBe(core ?? phrase)
})
