import { expect, test } from 'vitest'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { datedOf } from '../../../src/reconcile/dates/dated.ts'
import { tellingIn } from '../../../src/reconcile/dates/telling.ts'
import { readCase } from '../build.ts'

const { articles, statements } = readCase(new URL('./telling.txt', import.meta.url))
const { text } = articles[0]!

function surveyed(date: string | null): Statement {
  const exact = 'The Marlow bridge was last surveyed in 2019'
  return {
    ...statements[0]!,
    id: 'e',
    anchor: { start: 0, end: exact.length, exact },
    content: { kind: 'event', action: 'survey', actors: [], target: null, place: null, date, factuality: 'happened' },
  }
}

function told(event: Statement): string[] {
  const corpus = corpusOf(articles, [...statements, event])
  const telling = tellingIn(corpus)
  const times = corpus.of('time')
  return times.flatMap((time) => {
    const dated = datedOf(
      time,
      corpus,
      times.map(({ anchor }) => anchor),
    )
    return dated ? [telling(dated).anchor.exact] : []
  })
}

test('a bare year is told by the event of that year, fuller words by themselves', () => {
  expect(text).toContain('wet Monday in March 2019')
  expect(told(surveyed('2019'))).toEqual(['The Marlow bridge was last surveyed in 2019', 'wet Monday in March 2019'])
})

test('an event of another year, or of none, tells nothing of it', () => {
  expect(told(surveyed('2015'))[0]).toBe('2019')
  expect(told(surveyed(null))[0]).toBe('2019')
})
