import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/index.ts'
import type { Article } from '../../src/model/article.ts'
import { articleOf } from '../article.ts'
import { cpuMs } from '../hostile-text.ts'

const sentencesOf = (text: string) => {
  const { sentences } = analyse(articleOf(text))
  return sentences.map(({ start, end }) => text.slice(start, end))
}
const tokensOf = (text: string) => analyse(articleOf(text)).tokens.map((token) => token.text)

describe('sentences end where the writer ended them', () => {
  test.each([
    ['It rained in Oslo. Snow fell in Bern.', 2],
    ['The U.S. Senate met at 9 a.m. on Monday. It rose at 5 p.m. The House sat on.', 3],
    ['Gen. Ada Roe and Mr. J. K. Poe spoke. Both left.', 2],
    ['Acme Inc. shares fell. The firm, Acme Inc., said nothing.', 2],
    ['It moved to the U.S. The owners stayed.', 2],
    ['Rule No. 4 applies. No. It never did.', 3],
    ['Growth was 2.5 percent. In 2019 it was 3.1.', 2],
    ['“We shall try again.” He left the hall.', 2],
    ['"Is it over?" Mayor Roe asked the crowd. No one spoke.', 2],
    ['“Why now?” she said.', 1],
    ['He waited … and waited. Then he left.', 2],
    ['He paused... Then he spoke.', 2],
    ['(The vote failed.) Nobody was surprised.', 2],
    ['Mail press@example.org. Or see https://example.org/a.b?c=1. We thank you.', 3],
    ['1. The bridge is closed.\n2. The tunnel is open.', 2],
    ['As section 5.2 says, it may. Fig. 3 shows how.', 2],
    ['THE COURT RULED. THE STATE APPEALED.', 2],
    ['The meeting on Oct. 28 was short. One on Sept. 3 was not.', 2],
    ['it was late. nobody came.', 2],
    ['Yahoo! said it would appeal.', 1],
    ['A line wrapped by its writer at a width of some\nForty characters goes on to the next one here.', 1],
  ])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count))

  test('a stop inside a closing quotation mark takes the mark along', () => {
    expect(sentencesOf('“We shall try again.” He left.')).toEqual(['“We shall try again.”', 'He left.'])
  })
})

describe('tokens', () => {
  test.each([
    ['a 61-metre wall', ['a', '61-metre', 'wall']],
    ['€21,500 or 1.2%', ['€', '21,500', 'or', '1.2', '%']],
    ["Peru's mayor doesn't", ["Peru's", 'mayor', "doesn't"]],
    ['the U.S.-led force', ['the', 'U.S.-led', 'force']],
    ['peace—at last', ['peace', '—', 'at', 'last']],
    ['wait--no', ['wait', '--', 'no']],
    ['at 18:30, 12km off', ['at', '18:30', ',', '12km', 'off']],
    ['8–12 per cent', ['8', '–', '12', 'per', 'cent']],
    ['Dr. Roe (of AT&T) left.', ['Dr.', 'Roe', '(', 'of', 'AT&T', ')', 'left', '.']],
    ['see https://a.org/b, now', ['see', 'https://a.org/b', ',', 'now']],
    ['on 2026-11-03', ['on', '2026-11-03']],
    ['so…', ['so', '…']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected))
})

describe('headings', () => {
  const headingsOf = (text: string, spans: Article['headings'] = []) => {
    const { sentences } = analyse(articleOf(text, { headings: spans }))
    return sentences.filter((sentence) => sentence.heading).map(({ start, end }) => text.slice(start, end))
  }
  test('stamps and short lines before prose', () => {
    const text = '18:30\nPort reopens\nThe first ferry left the port after a week of storms.\n\nThat was all.'
    expect(headingsOf(text)).toEqual(['18:30', 'Port reopens'])
  })
  test('spans the article names', () => {
    expect(headingsOf('A long day, and it ends.\n\nIt ended.', [{ start: 0, end: 24 }])).toEqual([
      'A long day, and it ends.',
    ])
  })
  test('prose and list items are none', () =>
    expect(headingsOf('It rained.\n\n- bread\n- milk\n\nIt stopped.')).toEqual([]))
})

describe('the analysis of any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '. ',
      '.',
      'U.S. ',
      '”',
      '"',
      "'",
      '…',
      '...',
      '18:30\n',
      '- ',
      '1. ',
      'Mr. ',
      '\r\n',
      '\u00a0',
      'é',
      '👩‍👩‍👧',
      '\ud800',
      'The ',
    ),
  )
  const hostile = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

  test('has true offsets, in order, each token in one sentence and each sentence in one paragraph', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, sentences, paragraphs } = analyse(articleOf(text))
        let end = 0
        tokens.forEach((token, index) => {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
          const sentence = sentences[token.sentence]!
          expect(sentence.tokens[0] <= index && index < sentence.tokens[1]).toBe(true)
          expect(sentence.start <= token.start && token.end <= sentence.end).toBe(true)
        })
        let next = 0
        for (const sentence of sentences) {
          expect(sentence.tokens[0]).toBe(next)
          next = sentence.tokens[1]
          const paragraph = paragraphs[sentence.paragraph]!
          expect(paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true)
        }
        expect(next).toBe(tokens.length)
      }),
      { numRuns: 300 },
    )
  })

  test.each(['a', 'a.', '"', 'a@', '1.', '.', "a'", 'A. ', '1\n', '- \n', ' ', '\n \n', 'a-', 'www.', '?"'])(
    'takes linear time on a long run of %j',
    (unit) => {
      const cost = (length: number): number => {
        const started = cpuMs()
        analyse(articleOf(unit.repeat(length / unit.length)))
        return cpuMs() - started
      }
      const once = cost(6000)
      expect(cost(24_000)).toBeLessThan(8 * once + 500)
    },
  )
})

test('another language gives paragraphs and no layer', () => {
  const { layers, paragraphs, sentences } = analyse(articleOf('Es regnet.\n\nEs schneit.', { language: 'de' }))
  expect([layers.size, paragraphs.length, sentences.length]).toEqual([0, 2, 0])
})

test('an article too short to tell its language is read as English', () => {
  expect(analyse(articleOf('It rains.', { language: null })).layers).toContain('sentences')
})
