import { describe, expect, test } from 'vitest'
import { quotations } from '../../../src/extract/surface/quotes.ts'
import { analysisOf } from '../cases.ts'

/** Text ("|" parts paragraphs) and the words of each quotation; `!` before those that are no speech. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['“We left at dawn,” he said. “It rained.”', 'We left at dawn', 'It rained.'],
  ['"We left at dawn," he said.', 'We left at dawn'],
  ['‘We left the farmers’ market at dawn,’ he said.', 'We left the farmers’ market at dawn'],
  ["'We left at dawn,' he said of the '90s.", 'We left at dawn'],
  ['“She told me ‘go home’ and I went,” he said.', 'She told me ‘go home’ and I went'],
  ['The “iron road” is long.', '!iron road'],
  ['The dogs’ owners and the cat’s friends don’t agree.'],
  ["The dogs' owners and the cats' friends agree."],
  ['“We left at dawn.|“We came back at night.”', 'We left at dawn.', 'We came back at night.'],
]

describe('quotations', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    const analysis = analysisOf(text.replaceAll('|', '\n\n'))
    const found = quotations(analysis).map(
      ({ inner, isSpeech }) => (isSpeech ? '' : '!') + analysis.text.slice(inner.start, inner.end),
    )
    expect(found).toEqual(expected)
  })
})
