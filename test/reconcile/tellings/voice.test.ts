import { describe, expect, test } from 'vitest'
import { infinitiveAfter, passiveIn } from '../../../src/reconcile/tellings/voice.ts'

describe('the participle of what nobody is told to have done', () => {
  test.each([
    ['The gate was slowly closed', 'close', 'closed'],
    ['Two carts were stolen', 'steal', 'stolen'],
    ['The gate was closed by the porter', 'close', null],
    ['The porter closed the gate', 'close', null],
    ['The porter, who was known to all, closed the gate', 'close', null],
  ])('%s', (exact, action, expected) => expect(passiveIn(exact, action)).toBe(expected))
})

describe('the verb that an infinitive tells', () => {
  test.each([
    ['The porter declined to close the gate', 'decline', 'close'],
    ['The porter was forced to leave', 'force', 'leave'],
    ['The porter was elected to serve for a year', 'elect', null],
    ['The rent rose to nine crowns', 'rise', null],
  ])('%s', (exact, action, expected) => expect(infinitiveAfter(exact, action)).toBe(expected))
})
