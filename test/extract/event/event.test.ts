import { describe, expect, test } from 'vitest'
import { eventExtractors } from '../../../src/extract/event/index.ts'
import { quantityExtractors, settle as settleQuantities } from '../../../src/extract/quantity/index.ts'
import { plan } from '../../../src/extract/stages.ts'
import { settle as settleTimes, timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { EventMention } from '../../../src/model/event.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { articleOf } from '../../article.ts'
import { readCases } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/event/cases.txt', import.meta.url))
const PUBLISHED = '2031-05-14'
const LIVE = [
  ...['09:15', 'Runways', 'The Nordhaven airport has reopened two runways.'],
  ...['08:40', 'Good morning', 'Rain fell all night.'],
].join('\n\n')

const run = plan(
  [
    { kind: 'time', extractors: timeExtractors, settle: settleTimes },
    { kind: 'quantity', extractors: quantityExtractors, settle: settleQuantities },
    { kind: 'event', extractors: eventExtractors },
  ],
  ['sentences', 'tokens', 'words', 'names', 'coreference', 'clauses'],
)

function events(text: string): Finding<EventMention>[] {
  const analysis = analyse(articleOf(text, { published: PUBLISHED }))
  const found = run(analysis).filter((one): one is Finding<EventMention> => one.content.kind === 'event')
  for (const { anchor } of found) expect(analysis.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
  return found
}

describe('what happened', () => {
  test.each(CASES)('$text', ({ text, expected }) => {
    const rows = events(text).map(({ anchor, content, grade }) => {
      const { factuality, date, actors, action, target, place } = content
      const how = grade === undefined ? factuality : `${factuality} ${grade}`
      return [how, date, actors.join('; '), action, target, place, anchor.exact].map((one) => one ?? '-').join(' | ')
    })
    expect(rows).toEqual(expected)
  })

  test('a name that "she" goes back to is context', () => {
    const [, second] = events('Ilse Brandt sold the brewery in 2019. She bought a vineyard in 2024.')
    expect(second?.content.actors).toEqual(['Ilse Brandt'])
    expect(second?.grounds?.actors?.grade).toBe('context')
  })

  test('an entry of a live blog dates its news', () => {
    const [first] = events(LIVE)
    expect(first?.content.date).toBe('2031-05-14')
    expect(first?.grounds?.date).toMatchObject({ grade: 'context' })
  })
})
