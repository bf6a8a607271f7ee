import { describe, expect, test } from 'vitest'
import { endsBehindNumbers, plainEnds } from '../../../../src/language/en/segment/ends.ts'
import type { SegmentedWord } from '../../../../src/language/en/segment/words.ts'
import { type RawToken, tokens } from '../../../../src/language/en/tokens.ts'

type Step = (text: string, words: readonly SegmentedWord[], tokens: readonly RawToken[]) => readonly SegmentedWord[]

/** Words between bars; a double bar is an end of a sentence. */
function settled(step: Step, marked: string): string {
  const words: SegmentedWord[] = []
  let text = ''
  for (const [, word = '', bars, blank = ''] of marked.matchAll(/([^|\s]+)(\|*)( ?)/g)) {
    words.push({ start: text.length, end: text.length + word.length, endsSentence: bars === '||', mayEnd: false })
    text += word + blank
  }
  return step(text, words, tokens(text))
    .map(({ start, end, endsSentence }) => text.slice(start, end) + (endsSentence ? '||' : ''))
    .join(' ')
}

describe('ends of sentences that need no judgement', () => {
  test.each([
    ['a stop by itself before a capital', 'They met Roe|. Mrs. Coe left|.||', 'They met Roe .|| Mrs. Coe left .||'],
    ['not that of an initial', 'They met J|. Roe|.||', 'They met J . Roe .||'],
    ['nor of an abbreviation', 'They met Gen|. Roe|.||', 'They met Gen . Roe .||'],
    ['nor of a number', 'Rule 4|. Never ask|.||', 'Rule 4 . Never ask .||'],
    ['nor before a small letter', 'It fell ca|. ten feet|.||', 'It fell ca . ten feet .||'],
    ['letters with stops before an article', 'Go by 5 p.m.| The| bus left|.||', 'Go by 5 p.m.|| The bus left .||'],
    ['not an abbreviation of words', 'Read one, e.g.| The| Sea| Wall|.||', 'Read one, e.g. The Sea Wall .||'],
    ['not those before another name', 'Go by 5 p.m.| Lima| time|.||', 'Go by 5 p.m. Lima time .||'],
    [
      'a number before an article',
      'It rose to|,| say|,| 31|.| The| sea| fell|.||',
      'It rose to , say , 31 .|| The sea fell .||',
    ],
    ['not one by itself', '3|.| The| sea| fell|.||', '3 . The sea fell .||'],
    ['a quotation with a comma', '“|Go|,|”|| Ada| Roe| said|.||', '“ Go , ” Ada Roe said .||'],
    ['not one with a stop', '“|Go|.|”|| Ada| Roe| left|.||', '“ Go . ”|| Ada Roe left .||'],
    ['a name with an exclamation mark', 'Whizz|!|| said no|.||', 'Whizz ! said no .||'],
    ['such a name as one word', 'It fell|.|| Whizz!|| rose|.||', 'It fell .|| Whizz! rose .||'],
    ['not a cry of more words', 'Go now|!|| she said|.||', 'Go now !|| she said .||'],
    ['nor one before a capital', 'Stop|!|| Nobody did|.||', 'Stop !|| Nobody did .||'],
  ])('%s', (_, marked, expected) => expect(settled(plainEnds, marked)).toBe(expected))
})

describe('an end before a number and its stop', () => {
  test.each([
    ['moves behind them', 'They vote on May|| 8.| She will not|.||', 'They vote on May 8.|| She will not .||'],
    ['moves behind two words', 'They vote on May|| 8|.| She will not|.||', 'They vote on May 8 .|| She will not .||'],
    ['stays before a small letter', 'They vote in May|| 8.| is a lot|.||', 'They vote in May|| 8. is a lot .||'],
    ['stays in a list', '7.| Open it|| 8.| Wash it||', '7. Open it|| 8. Wash it||'],
    ['stays behind a mark', 'They vote in May|.|| 8.| She will not|.||', 'They vote in May .|| 8. She will not .||'],
  ])('%s', (_, marked, expected) => expect(settled(endsBehindNumbers, marked)).toBe(expected))
})
