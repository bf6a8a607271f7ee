import { describe, expect, test } from 'vitest'
import { canonicalName } from '../../../src/extract/clause/canonical-name.ts'
import { analysisOf } from '../cases.ts'

/** Text, the words asked for (at their last place in it), and the fullest name. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['Petra Lindholm arrived. Lindholm smiled.', 'Lindholm', 'Petra Lindholm'],
  ['Petra Lindholm met Jan Lindholm. Lindholm smiled.', 'Lindholm', 'Lindholm'],
  ['Delta Valley Water (DVW) has a well. DVW sold it.', 'DVW', 'Delta Valley Water'],
  ['Delta Valley Water has a well. DVW sold it.', 'DVW', 'Delta Valley Water'],
  ['Northwind Airlines is broke. Northwind owes much.', 'Northwind', 'Northwind Airlines'],
  ['Health Minister Oda Berg came. The minister left.', 'The minister', 'Oda Berg'],
  ['Health Minister Oda Berg met Trade Minister Ari Holt. The minister left.', 'The minister', 'minister'],
  ['Health Minister Oda Berg met Trade Minister Ari Holt. The trade minister left.', 'The trade minister', 'Ari Holt'],
  ['The operator, Skyway Lines, paid. The operator was late.', 'The operator', 'Skyway Lines'],
  ['Estland’s energy ministry wrote. The ministry was late.', 'The ministry', 'energy ministry'],
  ['Oda Berg saw Ari Holt. She waved.', 'She', 'Oda Berg'],
  ['Skyway Lines lost money. It sold a ship.', 'It', 'Skyway Lines'],
  ['The river rose. It was cold.', 'It', 'The river'],
]

describe('the fullest name in an article', () => {
  test.each(CASES)('%s %s', (text, words, expected) => {
    expect(canonicalName(analysisOf(text), words, text.lastIndexOf(words))).toBe(expected)
  })
})
