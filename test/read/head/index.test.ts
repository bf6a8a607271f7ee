import { expect, test } from 'vitest'
import { readArticles } from '../../../src/read/index.ts'

const read = (text: string) =>
  readArticles(Buffer.from(text), { kind: 'file', path: 'a.txt', name: 'a.txt', bytes: text.length }).articles[0]!

const BODY = 'The quay was shut at noon after a crane fell on it, the harbour master told the council on Tuesday.'

test.each([
  ['letter', `From: Ada Roe <ada@example.org>\nTo: all\nSubject: Quay shut\n\n${BODY}`, 'Quay shut'],
  ['release', `Contact: Ada Roe, +44 20 7946 0000\n\nPort shuts the quay\n\n${BODY}`, 'Port shuts the quay'],
  ['headline that begins with The', `The Quay at Dusk\n\nNobody works there now\n\n${BODY}`, 'The Quay at Dusk'],
  ['outlet that begins with The', `The Lindow Echo\n\nPort shuts the quay\n\n${BODY}`, 'Port shuts the quay'],
  ['interview', `Q: Why was it shut?\n\nA: A crane fell.\n\nQ: When?\n\nA: ${BODY}`, null],
  ['hearing', `CHAIR: We begin.\nMS. ROE: ${BODY}\nCHAIR: Thank you.`, null],
  ['chat', `[12:01] ada: the quay is shut\n[12:02] ben: why?\n[12:03] ada: a crane fell on it`, null],
])('headline of a %s', (_, text, title) => {
  expect(read(text).title).toBe(title)
})

test('short lines in small letters that stand among the text stay', () => {
  const { text } = read(`Soup for a cold quay\n\nServes 4. Takes an hour.\n\n2 large onions\n\n1 kg of fish\n\n${BODY}`)
  expect(text).toContain('2 large onions\n\n1 kg of fish')
})

test('a single sentence is the report, not its headline', () => {
  expect(read('The quay was shut at noon.')).toMatchObject({ title: null, text: 'The quay was shut at noon.' })
})
