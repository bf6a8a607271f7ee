import { expect, test } from 'vitest'
import type { EventFactuality, EventMention } from '../../../src/model/event.ts'
import type { Content } from '../../../src/model/statement.ts'
import type { TimelineEntry } from '../../../src/model/timeline.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { timelineOf } from '../../../src/reconcile/timeline/timeline.ts'
import { articleOf } from '../../article.ts'
import { anchorIn, eventOf, statementOf, timeOf } from '../../statement.ts'

type Marked = readonly [words: string, content: Content]

const event = (date: string, factuality: EventFactuality = 'happened'): EventMention =>
  eventOf('happen', { date, factuality })

/** Entries of one report of 3 May 2031; the n-th statement has the id `n`. */
function entries(text: string, marked: readonly Marked[]): readonly TimelineEntry[] {
  const article = articleOf(text, { published: '2031-05-03' })
  const statements = marked.map(([words, content], id) =>
    statementOf(content, words, { id: String(id), anchor: anchorIn(text, words) }),
  )
  return timelineOf(corpusOf([article], statements), [])
}

const shown = (text: string, ...marked: Marked[]): string[] =>
  entries(text, marked).map(({ date, label }) => `${date} ${label}`)

test('an event dated by the head of its passage is an entry', () => {
  expect(
    shown('The harbour master has closed the north quay.', [
      'The harbour master has closed the north quay',
      event('2031-05-02T09:15'),
    ]),
  ).toEqual(['2031-05-02 The harbour master has closed the north quay'])
})

test('a clause inside a sentence is told alone', () => {
  expect(
    shown('It was the oldest ferry of the fleet when the Alma was launched in 1975 at Port Brill.', [
      'the Alma was launched in 1975 at Port Brill',
      event('1975'),
    ]),
  ).toEqual(['1975 the Alma was launched in 1975 at Port Brill'])
})

test('an event whose words are no sentence goes to the entry of its day that shares its words', () => {
  const text = 'The mill burned down on 1 May. They mourn the dead of the burning of the mill on 1 May.'
  const found = entries(text, [
    ['The mill burned down on 1 May', event('2031-05-01')],
    ['the burning of the mill on 1 May', event('2031-05-01')],
  ])
  expect(found.map(({ label, statements }) => [label, statements])).toEqual([
    ['The mill burned down on 1 May', ['0', '1']],
  ])
})

test.each<[string, string, ...Marked[]]>([
  ['a rumour', 'The mine may have flooded.', ['The mine flooded', event('2031-05-02', 'alleged')]],
  ['a denial', 'The mine did not flood.', ['The mine did not flood', event('2031-05-02', 'denied')]],
  ['a figure of a year', 'The mine lost 40 million in 2030.', ['The mine lost 40 million in 2030', event('2030')]],
  [
    'a vague stretch',
    'The mine shed jobs two weeks ago.',
    ['The mine shed jobs two weeks ago', event('2031-04-14/2031-04-20')],
    ['two weeks ago', timeOf('2031-04-14/2031-04-20')],
  ],
  [
    'a clause that describes a noun',
    'Miners wept for the pit the owners had flooded.',
    ['the owners had flooded', event('2031-05-02')],
  ],
  ['words without a subject', 'Miners left and went home in April.', ['and went home in April', event('2031-04')]],
])('no entry: %s', (_, text, ...marked) => expect(shown(text, ...marked)).toEqual([]))
