import { describe, expect, test } from 'vitest'
import { unmarkedEnds } from '../../../../src/language/en/segment/unmarked.ts'
import type { SegmentedWord } from '../../../../src/language/en/segment/words.ts'

/** Words between blanks or bars; a double bar is an end of a sentence, a single one a doubtful end. */
function settled(marked: string): string {
  const words: SegmentedWord[] = []
  let text = ''
  for (const [, word = '', bars, blank = ''] of marked.matchAll(/([^|\s]+)(\|*)( ?)/g)) {
    const start = text.length
    words.push({ start, end: start + word.length, endsSentence: bars === '||', mayEnd: bars === '|' })
    text += word + blank
  }
  return unmarkedEnds(text, words)
    .map(({ start, end, endsSentence }) => text.slice(start, end) + (endsSentence ? '||' : ''))
    .join(' ')
}

describe('doubtful ends', () => {
  test('are ends in a long stretch without a mark at its end', () =>
    expect(settled('we took the late boat home| nobody else was on it at all||')).toBe(
      'we took the late boat home|| nobody else was on it at all||',
    ))

  test.each([
    ['with a mark at its end', 'we took the late boat home| nobody else was on it .||'],
    ['with a quotation mark at its end', 'we took the late boat home| nobody else was on it ”||'],
    ['of few words', 'late boat home| nobody aboard||'],
    ['of few words behind another', 'nobody else was on it at all|| late boat home| nobody aboard||'],
    ['where no blank follows', 'we took the late boat|’s place and nobody else was there||'],
  ])('are none in a stretch %s', (_, marked) =>
    expect(settled(marked)).toBe(marked.replace(/\|’/, ' ’').replace(/\b\|(?= )/, '')),
  )
})
