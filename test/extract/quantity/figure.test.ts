import { describe, expect, test } from 'vitest'
import { FIGURE, figureValue, isPart } from '../../../src/extract/quantity/figure.ts'

const WHOLE = new RegExp(`^${FIGURE}$`, 'iu')

describe('numbers as news writes them', () => {
  test.each([
    ['6,200', 6200],
    ['1.2 billion', 1.2e9],
    ['40 bln', 40e9],
    ['9 lakh crore', 9e12],
    ['two hundred thousand million', 2e11],
    ['12 1/2', 12.5],
    ['7½', 7.5],
    ['⅔', 2 / 3],
    ['five eighths', 0.625],
    ['a twentieth', 0.05],
    ['six thirty-fifths', 6 / 35],
    ['nine and a half', 9.5],
    ['eighty and three quarters', 80.75],
    ['four million and a half', 4.5e6],
    ['half a dozen', 6],
    ['three quarters of a billion', 7.5e8],
    ['a quarter million', 250_000],
    ['7 hundred and nine', 709],
    ['nought point two five', 0.25],
    ['sixty point eleven', 60.11],
    ['4.5×10^7', 4.5e7],
    ['6e3', 6000],
    ['15 000', 15_000],
    ['82\u202f419', 82_419],
    ['5 dozens', 60],
  ])('%s', (text, value) => {
    expect(WHOLE.test(text)).toBe(true)
    expect(figureValue(text)).toBeCloseTo(value, 9)
  })

  test.each(['four and six', 'thirty sixth', '24/7', '9/11', '16 400'])('%s is no one number', (text) => {
    expect(WHOLE.test(text) && figureValue(text) !== null).toBe(false)
  })

  test.each([
    ['two sevenths', true],
    ['5/8', true],
    ['a sixth', true],
    ['eight and a sixth', false],
    ['half a million', false],
    ['forty', false],
  ])('%s is a part of one: %s', (text, part) => expect(isPart(text)).toBe(part))
})
