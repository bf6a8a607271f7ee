import { expect, test } from 'vitest'
import { extractStatements } from '../../../src/extract/index.ts'
import { analysisOf } from '../cases.ts'

const denied = (text: string): string[] =>
  extractStatements(analysisOf(text)).flatMap(({ anchor, content }) => {
    expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
    const isDenied =
      content.kind === 'event' ? content.factuality === 'denied' : content.kind === 'effect' && content.sign === '?'
    return isDenied ? [anchor.exact] : []
  })

test.each([
  [
    'a verb that denies',
    'On Friday the harbour authority denied that it signed the contract.',
    'the harbour authority denied that it signed the contract',
  ],
  ['its own negation', 'The company said it never sold the mine.', 'it never sold the mine'],
  [
    'a noun that is denied',
    'The firm said that there was "no indication that seepage caused the slide".',
    'no indication that seepage caused the slide',
  ],
  ['a question', 'Asked whether a toll could hurt traders, she shrugged.', 'Asked whether a toll could hurt traders'],
])('the words of a denial hold it: %s', (_, text, exact) => {
  expect(denied(text)).toEqual([exact])
})

test('who denies something is still whose words it is', () => {
  const text = 'The harbour authority denied that it signed the contract.'
  const statements = extractStatements(analysisOf(text))
  const event = statements.find(({ content }) => content.kind === 'event')
  const saying = statements.find(({ content }) => content.kind === 'attribution')
  expect(event?.attribution).toBe(saying?.id)
  expect(saying).toBeDefined()
})
