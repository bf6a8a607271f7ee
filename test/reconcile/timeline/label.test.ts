import { expect, test } from 'vitest'
import { datesParticiple, labelOf, undated } from '../../../src/reconcile/timeline/label.ts'

const shown = (text: string, date: string): string => {
  const start = text.indexOf(date)
  const { start: from, end } = undated(text, { start: 0, end: text.length }, { start, end: start + date.length })
  return text.slice(from, end)
}

test.each([
  ['at the end', 'The ferry sank off Port Brill on 3 May', '3 May', 'The ferry sank off Port Brill'],
  ['at the start', 'On 3 May, the ferry sank off Port Brill', '3 May', 'the ferry sank off Port Brill'],
  ['within', 'The ferry sank on 3 May off Port Brill', '3 May', 'The ferry sank on 3 May off Port Brill'],
  ['with a word that says more', 'The ferry has been idle since 3 May', '3 May', 'The ferry has been idle since 3 May'],
  ['with that word in it', 'The ferry will be mended by 3 May', 'by 3 May', 'The ferry will be mended by 3 May'],
  ['as what is said', 'The hearing of the ferry was on 3 May', '3 May', 'The hearing of the ferry was on 3 May'],
  ['with too little beside it', 'It sank on 3 May', '3 May', 'It sank on 3 May'],
])('a date %s', (_, text, date, expected) => expect(shown(text, date)).toBe(expected))

test.each([
  ['a participle behind a noun', 'The weir is part of the harbour works agreed in', true],
  ['the main verb', 'The board of the harbour works resigned on', false],
  ['what is said', 'The union said the head of the works resigned on', false],
])('a date behind %s', (_, words, expected) => expect(datesParticiple(words)).toBe(expected))

test('what came before or after is told alone', () => {
  const text = 'The guild sued before the yard was sold on 3 May, and lost.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const label = labelOf(
    text,
    at('before the yard was sold on 3 May'),
    { start: 0, end: text.length },
    at('3 May'),
    false,
  )
  expect(text.slice(label!.start, label!.end)).toBe('the yard was sold on 3 May')
})

test.each([
  [
    'nobody was reached',
    'Ines Baker left the yard in May and could not be reached.',
    'Ines Baker left the yard in May',
  ],
  ['nobody answered', 'The yard shut in May but declined to comment.', 'The yard shut in May'],
])('what reporters tried in vain goes: %s', (_, text, expected) => {
  const whole = { start: 0, end: text.length }
  const label = labelOf(
    text,
    { start: 0, end: text.length - 1 },
    whole,
    { start: text.indexOf('May'), end: text.indexOf('May') + 3 },
    false,
  )
  expect(text.slice(label!.start, label!.end)).toBe(expected)
})
