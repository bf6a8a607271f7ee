import { expect, test } from 'vitest'
import { counterBefore, giverOf, isItself } from '../../../src/reconcile/support/giver.ts'
import { anchorIn } from '../../statement.ts'

const giver = (text: string, figure: string) => giverOf(text, anchorIn(text, figure), { start: 0, end: text.length })

test.each([
  ['It lost 4 million, well below the 9 million claimed by the owner in May.', '9 million', 'the owner'],
  ['The valley counts 300 goats in 12 herds recorded by the Shepherds’ Guild.', '12 herds', 'Shepherds’ Guild'],
  ['The union called the owner’s figure of 9 million a dream.', '9 million', 'the owner'],
  ['He was told of 9 million, and the examiners say 7 million.', '7 million', 'the examiners'],
  ['By the owner’s count 12 boats lie there.', '12 boats', 'the owner'],
  ['“The owner will tell the court it was 9 million,” she said.', '9 million', 'The owner'],
  ['On Friday the Quay Office published what all had feared: 12 leaks.', '12 leaks', 'Quay Office'],
])('whose figure it is: %s', (text, figure, by) => {
  expect(giver(text, figure)).toEqual({ by })
})

test.each([
  ['I was given a loss of 9 million.', '9 million'],
  ['She had been told that 40 goats were ill.', '40 goats'],
  ['The guild disputes that 40 goats were ill.', '40 goats'],
  ['The guild said 40 goats was far too many.', '40 goats'],
  ['An earlier version of this page said 40 goats were ill.', '40 goats'],
  ['We wrongly gave 40 goats.', '40 goats'],
])('nobody’s: %s', (text, figure) => expect(giver(text, figure)).toBe('nobody'))

test.each([
  ['The goats of the guild, 40 goats in all, were ill.', '40 goats'],
  ['Nobody disputes that 40 goats were ill.', '40 goats'],
  ['She was given 9 million for the house.', '9 million'],
  ['The hill was bought by the guild with 40 goats.', '40 goats'],
])('the teller’s: %s', (text, figure) => expect(giver(text, figure)).toBe('teller'))

test.each([
  ['The clerks of the port have counted ', 'The clerks of the port'],
  ['The votes were counted ', null],
  ['They counted ', null],
])('who counted: %s', (words, who) => expect(counterBefore(words)).toBe(who))

test('a text that cites itself', () => {
  expect(isItself('An earlier version of this page')).toBe(true)
  expect(isItself('a page of the ministry')).toBe(false)
})
