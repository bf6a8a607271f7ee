import { expect, test } from 'vitest'
import { asNoun, isIdle } from '../../../src/reconcile/effects/idle.ts'
import { statementOf } from '../../statement.ts'

test.each([
  ['a new way to save water', 'new way', true],
  ['the tracks led them to the old mill', 'tracks', true],
  ['information leading to an arrest', 'information', true],
  ['the frost led to higher prices', 'frost', false],
  ['the strike led the board to resign', 'strike', false],
])('whether a claim tells of no effect: %s', (exact, cause, expected) => {
  const claim = statementOf({ kind: 'effect', cause, effect: '', sign: '+', hedge: null, claimedBy: null }, exact)
  expect(isIdle(claim)).toBe(expected)
})

test.each([
  ['bomb blast', 'A bomb blast shook the mill.', 'the bomb blast'],
  ['resolve of the crew', '', 'the resolve of the crew'],
  ['cut fares', 'They would cut fares.', 'cut fares'],
])('a noun that could be a verb: %s', (label, text, expected) => {
  expect(asNoun(label, text)).toBe(expected)
})
