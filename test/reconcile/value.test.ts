import { describe, expect, test } from 'vitest'
import type { Modifier } from '../../src/model/quantity.ts'
import { judgeValues, significantDigits, type Value } from '../../src/reconcile/figures/value.ts'

const value = (low: number, modifier: Modifier | null = null, high = low): Value => ({ low, high, modifier })

describe('two numbers for one thing', () => {
  test.each([
    [value(14), value(14), 'same'],
    [value(14), value(17), 'conflict'],
    [value(1900, 'about'), value(1912), 'precision'],
    [value(31_000_000, 'about'), value(31_000_000), 'same'],
    [value(2000), value(1964), 'precision'],
    [value(84), value(86), 'conflict'],
    [value(8000, 'more than'), value(8200), 'range'],
    [value(8000, 'more than'), value(6200), 'conflict'],
    [value(8000, 'more than'), value(30_000), 'unclear'],
    [value(5, 'at most'), value(4), 'range'],
    [value(5, 'at most'), value(9), 'conflict'],
    [value(60, 'between', 90), value(70, 'between', 85), 'range'],
    [value(30, 'between', 40), value(34), 'range'],
    [value(30, 'between', 40), value(52), 'conflict'],
    [value(4000, 'about'), value(4800), 'unclear'],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(judgeValues(a, b)).toBe(expected)
    expect(judgeValues(b, a)).toBe(expected)
  })

  test.each([
    [31_000_000, 2],
    [1912, 4],
    [0.5, 1],
    [6200, 2],
    [1, 1],
  ])('%d has %d significant digits', (number, digits) => expect(significantDigits(number)).toBe(digits))
})
