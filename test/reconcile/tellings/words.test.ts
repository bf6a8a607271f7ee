import { describe, expect, test } from 'vitest'
import { akin, akinStems } from '../../../src/reconcile/tellings/akin.ts'
import { areOneEffect, claimOf } from '../../../src/reconcile/tellings/effects.ts'
import { areOpposite, sidesOf } from '../../../src/reconcile/tellings/opposite.ts'
import { contentStems } from '../../../src/text/words.ts'

const stems = (text: string): Set<string> => new Set(contentStems(text))
const effect = (cause: string, outcome: string, sign: '+' | '-' | '?' = '+') =>
  ({ kind: 'effect', cause, effect: outcome, sign, hedge: null, claimedBy: null }) as const

describe('words that reports put for one another', () => {
  test('stand for one', () => {
    expect(akin('Purchases')).toBe(akin('buy'))
    expect(akin('stop work')).toBe(akin('walkout'))
    expect(akin('constructor')).toBe('constructor')
  })

  test('are found in a text without what is too general', () => {
    expect(akinStems('The new government closed a mill')).toEqual(new Set([akin('shut'), akin('mill')]))
  })
})

describe('opposites', () => {
  test.each([
    ['the northern pier', 'the southern pier', true],
    ['the northern pier', 'the north of the pier', false],
    ['the pier', 'the southern pier', false],
    ['they bought and sold it', 'they sold it', false],
  ])('%s, %s', (a, b, expected) => {
    expect(areOpposite(sidesOf(stems(a)), sidesOf(stems(b)))).toBe(expected)
  })
})

describe('one effect', () => {
  test.each([
    [
      'the same outcome in a list',
      effect('a weir', 'wet cellars and flooded meadows'),
      effect('the weir', 'flooded meadows'),
      true,
    ],
    [
      'worse ties, and fewer',
      effect('missiles', 'strained ties with Solm'),
      effect('an invasion', 'relations with Solm', '-'),
      true,
    ],
    ['another cause', effect('frost', 'apricot blossom', '-'), effect('a tax', 'apricot blossom', '-'), false],
    ['the other way', effect('a tax', 'bread prices'), effect('a tax', 'bread prices', '-'), false],
    ['left open', effect('a tax', 'bread prices', '?'), effect('a tax', 'bread prices', '?'), false],
  ])('%s', (_, a, b, expected) => {
    expect(areOneEffect(claimOf(a), claimOf(b))).toBe(expected)
  })
})
