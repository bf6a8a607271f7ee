import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../../../src/language/en/segment/index.ts'
import { paragraphs } from '../../../../src/language/paragraphs.ts'
import { cpuMs, hostileText } from '../../../hostile-text.ts'

const segmented = (text: string) => segment(text, paragraphs(text), [])
const sentencesOf = (text: string) => segmented(text).sentences.map(({ start, end }) => text.slice(start, end))
const wordsOf = (text: string) => segmented(text).wordSpans.map(({ start, end }) => text.slice(start, end))

/** Each case is one paragraph, its sentences set apart by " | ". */
describe('sentences end where they end, and not at an abbreviation', () => {
  test.each([
    'It moved to the U.S. in May. | The owners stayed.',
    'The U.S. President spoke for an hour. | Nobody in the U.N. Assembly listened.',
    'U.S. Secretary of State Ada Roe will fly to Lima. | The U.K. Foreign Office confirmed it.',
    'Gen. Ada Roe met Lt. Col. Bo Poe at 9 a.m. on Tuesday. | They parted at noon.',
    'The talks began at 9 a.m. Tuesday and ended by 5 p.m. | The House rose soon after.',
    'Sen. Bo Poe of the opposition spoke first. | Rep. Ada Roe followed, and then Gov. Cy Coe.',
    'Shares of Acme Inc. fell by 3 percent. | Orbit Corp. rose.',
    'The firm, Acme Inc., said nothing. | Its rival Orbit Ltd. said a lot.',
    'Mr. J. K. Poe Jr. was there with Dr. Roe. | Mrs. Coe was not.',
    'He lives in Washington, D.C. and works there. | She does not.',
    'The law took effect on Oct. 28 in all states. | Another follows on Jan. 3.',
    'Rule No. 4 applies to all of them. | It is in Art. 12 of the treaty.',
    'Growth was 2.5 percent in the spring. | In 2019 it was 3.1 percent.',
    'LIMA, Nov. 3 (Agency) — | Rain closed the port on Friday. | It will reopen on Monday.',
    'The ferry — the last one that day — sank off the coast. | No one died.',
    'The mayor spoke; the council, for once, did not. | It voted: nine for, two against.',
    'He waited … and waited. | Then he left.',
    '(The vote failed.) | Nobody was surprised.',
    'The bridge (built in 1931) is closed. | The tunnel is open.',
    'Is the bridge safe? | Who will pay for it? | Nobody knows!',
    'Most of the timber went to the U.S. | Growers, however, want the port closed.',
    'The tax was raised in the U.S. | Farmers say that they cannot pay it.',
    'The mill was bought by Acme Inc. | Shareholders approved it.',
    'Acme Inc. Shares fell. | He spoke to members of the U.S. Farmers Union.',
    'They sailed with the U.S. Marines landed on the reef.',
    'She does not favor changing the Fisheries Act. | Roe left at noon.',
    'It carried oil for the U.S. Navy but sank.',
    'See the report at www.example.org/a.b?c=1 for more. | It is free.',
  ])('%s', (marked) => {
    const sentences = marked.split(' | ')
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })
})

describe('sentences in quotation marks', () => {
  test.each([
    '“We shall try again,” he said. | “It will work.” | Nobody answered.',
    '"We shall try again," he said. | "It will work." | Nobody answered.',
    '"Is it over?" Mayor Roe asked the crowd. | No one spoke.',
    '“Why now?” she said.',
    'She called it “a farce.” | The council called it “a good day.”',
    'He came “from the U.S.” | Critics, meanwhile, had left.',
    'He asked, "Who pays?" | Nobody answered.',
    'The minister said: “We have no choice.” | The unions disagree.',
  ])('%s', (marked) => {
    const sentences = marked.split(' | ')
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })
})

describe('sentences whose writer shuns capitals, or uses nothing else', () => {
  test.each([
    'it was late in the evening. nobody came.',
    'THE COURT RULED FOR THE STATE. THE FIRM WILL APPEAL.',
    'the mayor resigned on monday. her deputy takes over.',
  ])('%s', (text) => expect(sentencesOf(text)).toHaveLength(2))
})

/** As above; what the writer left out is the stop. */
describe('sentences without final stops end before a capital where another begins', () => {
  test.each([
    'Rain fell all night and the river rose | Two families left their homes | They spent the night at a school',
    'I called the office twice | There was no answer | Then they wrote that the order was lost',
    'He told the Senate that the Treasury had no money left | The House heard the same on Tuesday',
    'The council of Port Roe voted on Tuesday for the plan of Mayor Ada Roe',
    'Shares of Acme fell by a tenth in London on Friday as the Bank of England raised its rate',
  ])('%s', (marked) => {
    const sentences = marked.split(' | ')
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })
})

describe('lines end sentences where the lay-out says so', () => {
  test.each([
    ['Port reopens\nThe first ferry left the port after a week of storms.', 2],
    ['- bread and butter\n- milk\n- eggs', 3],
    ['1. The bridge is closed.\n2. The tunnel is open.', 2],
    ['18:30\nThe first ferry has left the port.\n18:45\nIt has come back.', 4],
    ['The last train of the evening leaves the old station at\n18:45', 1],
    ['A line wrapped by its writer at a width of some\nforty characters goes on to the next one here.', 1],
  ])('%j', (text, count) => expect(sentencesOf(text)).toHaveLength(count))

  test('a heading that the article marks ends where its span ends', () => {
    const text = 'A long day and how it ended\nand went on it did.'
    const { sentences } = segment(text, paragraphs(text), [{ start: 0, end: 27 }])
    expect(sentences.map(({ start, end, heading }) => [start, end, heading])).toEqual([
      [0, 27, true],
      [28, 47, false],
    ])
  })
})

describe('words are those of Universal Dependencies', () => {
  test.each([
    ["She doesn't know, and he can't say.", "She|does|n't|know|,|and|he|ca|n't|say|."],
    ['They’re Norway’s; it isn’t theirs.', 'They|’re|Norway|’s|;|it|is|n’t|theirs|.'],
    ['I cannot stay because we are gonna win.', 'I|can|not|stay|because|we|are|gon|na|win|.'],
    ['A 61-metre wall fell at 18:30.', 'A|61|-|metre|wall|fell|at|18:30|.'],
    ['The U.S. paid $6,200 (or 1.2%) by 9 a.m. on Friday.', 'The|U.S.|paid|$|6,200|(|or|1.2|%|)|by|9|a.m.|on|Friday|.'],
    ['Dr. Roe and Gen. Poe met Mr. Coe.', 'Dr.|Roe|and|Gen.|Poe|met|Mr.|Coe|.'],
    ['He said: “No—never!”', 'He|said|:|“|No|—|never|!|”'],
    ['A wall—61 m long—fell—', 'A|wall|—|61|m|long|—|fell|—'],
    [
      'Write to press@example.org or see https://example.org/a.',
      'Write|to|press@example.org|or|see|https://example.org/a|.',
    ],
    ["the officers' badges", "the|officers|'|badges"],
    ['The bank said its chairman had left its board.', 'The|bank|said|its|chairman|had|left|its|board|.'],
    ['They will meet in May. It was all he came in.', 'They|will|meet|in|May|.|It|was|all|he|came|in|.'],
  ])('%s', (text, expected) => expect(wordsOf(text).join('|')).toBe(expected))
})

describe('any text', () => {
  // Runs beyond the longest chunk and the longest word, and marks without a letter.
  const runs = fc.constantFrom('', 'a'.repeat(40), '.'.repeat(700), ' \u0301', '\u200b \u200b', 'U.S. 1.\n- Mr.')
  const hostile = fc.tuple(runs, hostileText, runs).map((parts) => parts.join(''))

  test('is covered by words, in order and apart, each in one sentence; no sentence ends within a token', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const blocks = paragraphs(text)
        const { sentences, tokens, wordSpans } = segment(text, blocks, [])
        let end = 0
        for (const word of wordSpans) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(text.slice(end, word.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
          expect(text.slice(word.start, word.end)).not.toMatch(/\s/)
          end = word.end
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
        let [nextWord, nextToken] = [0, 0]
        for (const { start, end: sentenceEnd, words, tokens: range, paragraph } of sentences) {
          expect([words[0], range[0]]).toEqual([nextWord, nextToken])
          expect(words[1]).toBeGreaterThan(words[0])
          expect(range[1]).toBeGreaterThan(range[0])
          const inside = [...wordSpans.slice(...words), ...tokens.slice(...range), { start, end: sentenceEnd }]
          expect(Math.min(...inside.map((span) => span.start))).toBe(start)
          expect(Math.max(...inside.map((span) => span.end))).toBe(sentenceEnd)
          expect(blocks[paragraph]!.start <= start && sentenceEnd <= blocks[paragraph]!.end).toBe(true)
          nextWord = words[1]
          nextToken = range[1]
        }
        expect([nextWord, nextToken]).toEqual([wordSpans.length, tokens.length])
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
      { numRuns: 200 },
    )
  })

  test.each(['a', 'a ', '.', 'a\n', '-', ' \u0301', '👩\u200d', 'www.', 'Mr. '])(
    'takes linear time on a long run of %j',
    (unit) => {
      const timeMs = (length: number) => {
        const started = cpuMs()
        segmented(unit.repeat(length / unit.length))
        return cpuMs() - started
      }
      timeMs(10_000)
      expect(timeMs(100_000)).toBeLessThan(40 * Math.max(timeMs(10_000), 50))
    },
    60_000,
  )
})
