import { describe, expect, test } from 'vitest'
import { plainEnds } from '../../../../src/language/en/segment/ends.ts'
import type { SegmentedWord } from '../../../../src/language/en/segment/words.ts'
import { tokens } from '../../../../src/language/en/tokens.ts'

/** Words between bars; a double bar is an end of a sentence. */
function settled(marked: string): string {
  const words: SegmentedWord[] = []
  let text = ''
  for (const [, word = '', bars, blank = ''] of marked.matchAll(/([^|\s]+)(\|*)( ?)/g)) {
    words.push({ start: text.length, end: text.length + word.length, endsSentence: bars === '||', mayEnd: false })
    text += word + blank
  }
  return plainEnds(text, words, tokens(text))
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
    ['a name with an exclamation mark', 'Whizz|!|| said no|.||', 'Whizz ! said no .||'],
    ['such a name as one word', 'It fell|.|| Whizz!|| rose|.||', 'It fell .|| Whizz! rose .||'],
    ['not a cry of more words', 'Go now|!|| she said|.||', 'Go now !|| she said .||'],
    ['nor one before a capital', 'Stop|!|| Nobody did|.||', 'Stop !|| Nobody did .||'],
  ])('%s', (_, marked, expected) => expect(settled(marked)).toBe(expected))
})
