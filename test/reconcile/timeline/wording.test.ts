import { expect, test } from 'vitest'
import type { EventMention } from '../../../src/model/event.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { inPerson, unrelative, withName, worded } from '../../../src/reconcile/timeline/wording.ts'
import { anchorIn, eventOf, statementOf } from '../../statement.ts'

const event = (text: string, words: string, named: string, action = 'leave'): Statement<EventMention> =>
  statementOf(eventOf(action, { actors: [named] }), words, {
    anchor: anchorIn(text, words),
    grounds: { actors: { grade: 'context', words: { start: 0, end: named.length, exact: named } } },
  })

test.each([
  [
    'within',
    'The bishop visited the quarry yesterday and met the miners',
    'The bishop visited the quarry and met the miners',
  ],
  [
    'of an office then',
    'The bishop at the time, a miner, left the hall yesterday',
    'The bishop, a miner, left the hall',
  ],
  [
    'tied to a number',
    'The bishop counted 14 graves on Monday and 17 yesterday',
    'The bishop counted 14 graves on Monday and 17',
  ],
  [
    'of a thing',
    'The bishop praised yesterday’s vote in the quarry',
    'The bishop praised yesterday’s vote in the quarry',
  ],
])('a day that only the report can say: %s', (_, text, expected) => {
  const start = text.indexOf('yesterday')
  const { words } = worded(text, { start: 0, end: text.length }, [{ start, end: start + 9 }])
  expect(words).toBe(expected)
})

test.each([
  ['a name', 'Ines Baker, who left the guild', 'Ines Baker left the guild'],
  ['a thing', 'the lock that gave way', 'the lock gave way'],
  ['the object of the clause', 'the ledger that Ines Baker kept', null],
  ['a clause with a verb before', 'Ines Baker said it was the clerk who left', null],
])('what a relative clause says of %s', (_, words, expected) => expect(unrelative(words)).toBe(expected))

test.each([
  ['a person', 'Ines Baker spoke. She left the guild.', 'She left the guild', '[Ines Baker] left the guild'],
  ['a thing', 'Ines Baker spoke. It left the yard.', 'It left the yard', null],
])('a name for the pronoun of %s', (_, text, words, expected) =>
  expect(withName(words, event(text, words, 'Ines Baker'))).toBe(expected),
)

test('an owner is named', () => {
  const text = 'Baker Mills shut. Its chairman left on Friday.'
  const one = event(text, 'Its chairman left', 'Baker Mills')
  const told = { ...one, content: { ...one.content, actors: ['Baker Mills’s chairman'] } }
  expect(withName('Its chairman left', told)).toBe('[Baker Mills’] chairman left')
})

test.each([
  [
    'an act of an office',
    'The warden rose. “I have resigned,” she said.',
    'I have resigned',
    'resign',
    '[The warden]: “I have resigned”',
  ],
  ['a memory', 'The warden rose. “I have seen it,” she said.', 'I have seen it', 'see', null],
  ['the writer’s', 'The warden rose. I have resigned from the club.', 'I have resigned', 'resign', null],
])('what somebody says of their own acts: %s', (_, text, words, action, expected) =>
  expect(inPerson(text, event(text, words, 'The warden', action))).toBe(expected),
)
