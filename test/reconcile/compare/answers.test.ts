import { expect, test } from 'vitest'
import { answerOf, compareAnswers, isSameAnswer } from '../../../src/reconcile/compare/answers.ts'

const WHEN = 'How long may the quarry stay open?'
const WHY = 'Why did the college close its library?'

test.each([
  ['the same words', WHY, 'to save money', 'saving money', 'yes'],
  ['words of like meaning', WHY, 'to purchase land', 'so that it could buy land', 'yes'],
  ['more words for the same', WHEN, 'until March 2040', 'March 31, 2040', 'yes'],
  ['a number in words and in figures', WHEN, 'three more years', '3 years', 'yes'],
  ['other years', WHEN, 'until March 2040', 'until March 2045', 'no'],
  ['other numbers', WHEN, 'three years', 'five years', 'no'],
  ['other reasons', WHY, 'damp walls', 'a shortage of staff', 'no'],
])('%s', (_, question, a, b, expected) =>
  expect(isSameAnswer(answerOf(a, question), answerOf(b, question))).toBe(expected),
)

test('words of the question say nothing', () => {
  const [a, b] = ['The college library lacked readers', 'The college library had mould'].map((one) =>
    answerOf(one, WHY),
  )
  expect(isSameAnswer(a!, b!)).toBe('no')
})

test('what sets two answers apart is named', () =>
  expect(compareAnswers(answerOf('in 2031', WHEN), answerOf('in 2033', WHEN)).apart).toBe('numbers'))
