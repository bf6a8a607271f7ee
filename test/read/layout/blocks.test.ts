import { expect, test } from 'vitest'
import { textBlocks } from '../../../src/read/layout/blocks.ts'

const texts = (text: string) => textBlocks(text).map((block) => block.text)

test('CRLF, tabs and blank lines with spaces', () => {
  expect(texts('One\r\n \t\r\nTwo  \tthree\r\n\r\n\r\nFour')).toEqual(['One', 'Two three', 'Four'])
})

test('lines of a file without wrapping are paragraphs', () => {
  const long =
    'A sentence that goes on for well over a hundred and ten characters, as the paragraphs of a file without wrapping do. '
  expect(texts(`${long}\nShort line\n${long}`)).toEqual([long.trim(), 'Short line', long.trim()])
})

test('a hard-wrapped file is joined; items and their hanging lines too', () => {
  const file = [
    'The council met on Tuesday evening to hear the engineers and then',
    'voted by nine to four to close the bridge until the end of winter.',
    '',
    'Three things were decided at the meeting, the clerk of the council',
    'said afterwards to those who were waiting:',
    '- lorries must use the upper bridge, which is eleven kilometres to',
    '  the north of the town;',
    '- buses may turn at the market.',
  ].join('\n')
  expect(texts(file)).toEqual([
    'The council met on Tuesday evening to hear the engineers and then voted by nine to four to close the bridge until the end of winter.',
    'Three things were decided at the meeting, the clerk of the council said afterwards to those who were waiting:',
    'lorries must use the upper bridge, which is eleven kilometres to the north of the town;',
    'buses may turn at the market.',
  ])
})

test('stamps and items are told apart; rules are dropped', () => {
  expect(textBlocks('18:30\nTitle\n* * *\n• one\n2) two').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'stamp 18:30',
    'text Title',
    'item one',
    'item 2) two',
  ])
})
