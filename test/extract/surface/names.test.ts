import { describe, expect, test } from 'vitest'
import { namePhrases } from '../../../src/extract/surface/names.ts'
import { analysisOf } from '../cases.ts'

/** `kind name [title]` of each name in the text. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    'Hildur van der Meer met Liam O’Hara in Nairobi.',
    'person Hildur van der Meer',
    'person Liam O’Hara',
    'place Nairobi',
  ],
  [
    'The Ministry of Roads and Bridges wrote to Parliament.',
    'organization Ministry of Roads and Bridges',
    'organization Parliament',
  ],
  ['Justice Secretary Maud Penrose spoke.', 'person Maud Penrose [Justice Secretary]'],
  ['U.S. Customs and Border Protection seized it.', 'organization U.S. Customs and Border Protection'],
  ['Canadian Foreign Minister Joy Leblanc flew in.', 'person Joy Leblanc [Canadian Foreign Minister]'],
  ['Analysts fear a long winter in the Swedish market.'],
  ['On Monday the dockers went back to work in December.'],
  ['The Farmers’ Union (FU) met.', 'organization Farmers’ Union', 'organization FU'],
  ["Kenya's president left for al-Hasakah.", 'place Kenya', 'place al-Hasakah'],
  ['Police in Lagos and the Bank of Ghana agreed.', 'place Lagos', 'organization Bank of Ghana'],
  ['Thirty-one boats left Upper Marrow Dam.', 'place Upper Marrow Dam'],
]

describe('names', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    const found = namePhrases(analysisOf(text)).map(
      ({ kind, text: name, title }) => `${kind ?? '-'} ${name}${title ? ` [${title.text}]` : ''}`,
    )
    expect(found).toEqual(expected)
  })

  test('none in headings written in capitals', () => {
    expect(namePhrases(analysisOf('MAYOR PROMISES NEW HARBOUR BRIDGE\n\nIt rained all day.'))).toEqual([])
  })
})
