import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { timelineOf } from '../../../src/reconcile/timeline/timeline.ts'
import { articleOf } from '../../article.ts'
import { anchorIn, statementOf, timeOf } from '../../statement.ts'

interface Dating {
  readonly words: string
  readonly edtf: string
  readonly clause?: string
  readonly said?: boolean
}

/** A report of 3 May 2031 whose times are named by their words. */
function report(id: string, text: string, times: readonly Dating[]): { article: Article; statements: Statement[] } {
  const article = articleOf(text, { id, published: '2031-05-03', outlet: id })
  const statements = times.map(({ words, edtf, clause, said }, i) =>
    statementOf({ ...timeOf(edtf), dates: clause === undefined ? null : anchorIn(text, clause) }, words, {
      id: `${id}-${i}`,
      article: id,
      anchor: anchorIn(text, words),
      attribution: said ? `${id}-saying` : null,
    }),
  )
  return { article, statements }
}

function entries(...reports: { article: Article; statements: Statement[] }[]) {
  return timelineOf(
    corpusOf(
      reports.map(({ article }) => article),
      reports.flatMap(({ statements }) => statements),
    ),
    [],
  )
}

const shown = (text: string, time: Dating): string[] =>
  entries(report('a', text, [time])).map(({ date, label }) => `${date} ${label}`)

describe('what an entry says', () => {
  test.each<[string, string, Dating, string]>([
    [
      'a clause that is a sentence',
      'Parliament passed the harbour bill on 2 May, and the guild is angry.',
      { words: '2 May', edtf: '2031-05-02', clause: 'Parliament passed the harbour bill on 2 May' },
      '2031-05-02 Parliament passed the harbour bill',
    ],
    [
      'a list number and a full stop go',
      '3.2 The old mill was closed in June 2029.',
      { words: 'June 2029', edtf: '2029-06', clause: '3.2 The old mill was closed in June 2029' },
      '2029-06 The old mill was closed',
    ],
    [
      'a clause that breaks off gives way to its sentence',
      'The board voted on 2 May to sell the yard.',
      { words: '2 May', edtf: '2031-05-02', clause: 'The board voted on 2 May' },
      '2031-05-02 The board voted on 2 May to sell the yard',
    ],
    [
      'a participle left hanging goes',
      'On 2 May the governor signed a decree on wells, arguing that the aquifer "cannot wait for another dry year like the last one was".',
      { words: '2 May', edtf: '2031-05-02', clause: 'On 2 May the governor signed a decree on wells, arguing' },
      '2031-05-02 the governor signed a decree on wells',
    ],
    [
      'what somebody says stands with who says it',
      'The union says the boiler failed on 2 May.',
      { words: '2 May', edtf: '2031-05-02', clause: 'the boiler failed on 2 May', said: true },
      '2031-05-02 The union says the boiler failed',
    ],
    [
      'a year that opens a line of a list',
      'What went before\n\n1998: the east pier burned down',
      { words: '1998', edtf: '1998' },
      '1998 the east pier burned down',
    ],
    [
      'a deadline that is put as no later day',
      'The guild may file its protest at the county court not later than 20 May.',
      {
        words: '20 May',
        edtf: '2031-05-20',
        clause: 'The guild may file its protest at the county court not later than 20 May',
      },
      '2031-05-20 The guild may file its protest at the county court not later than 20 May',
    ],
    [
      'what was done within a quarter',
      'The governor ordered a census of wells in late 2030.',
      {
        words: 'late 2030',
        edtf: '2030-10/2030-12',
        clause: 'The governor ordered a census of wells in late 2030',
      },
      '2030-10/2030-12 The governor ordered a census of wells',
    ],
    [
      'what holds from a day',
      'Two smaller ferries have carried the mail since 12 April.',
      {
        words: 'since 12 April',
        edtf: '2031-04-12/..',
        clause: 'Two smaller ferries have carried the mail since 12 April',
      },
      '2031-04-12 Two smaller ferries have carried the mail since 12 April',
    ],
  ])('%s', (_, text, time, expected) => expect(shown(text, time)).toEqual([expected]))
})

describe('what is no entry', () => {
  test.each<[string, string, Dating]>([
    [
      'a comparison',
      'Thefts fell to 40, ten fewer than in 2024.',
      { words: '2024', edtf: '2024', clause: 'Thefts fell to 40, ten fewer than in 2024' },
    ],
    [
      'a supposition',
      'If the court rules by 9 May, the mine stays open.',
      { words: '9 May', edtf: '2031-05-09', clause: 'If the court rules by 9 May' },
    ],
    [
      'a question',
      'Who signed the permit on 9 April?',
      { words: '9 April', edtf: '2031-04-09', clause: 'Who signed the permit on 9 April' },
    ],
    [
      'a row of a table',
      'Result of the northern branch in June 2029',
      { words: 'June 2029', edtf: '2029-06', clause: 'Result of the northern branch in June 2029' },
    ],
    [
      'the year of a law',
      'The Quarries Act 1991 requires a yearly inspection.',
      { words: '1991', edtf: '1991', clause: 'The Quarries Act 1991 requires a yearly inspection' },
    ],
    [
      'the writer',
      'On 2 May I took the early bus to the closed quarry.',
      { words: '2 May', edtf: '2031-05-02', clause: 'On 2 May I took the early bus to the closed quarry' },
    ],
    [
      'a vague stretch',
      'The coming months will decide the merger.',
      { words: 'The coming months', edtf: '2031', clause: 'The coming months will decide the merger' },
    ],
    [
      'what never happened',
      'The pumps were not tested on 2 May.',
      { words: '2 May', edtf: '2031-05-02', clause: 'The pumps were not tested on 2 May' },
    ],
    [
      'a figure of a year',
      'The branch carried 9,000 passengers in 2029.',
      { words: '2029', edtf: '2029', clause: 'The branch carried 9,000 passengers in 2029' },
    ],
    [
      'a share over a quarter',
      'Nine percent of boats passed the survey in late 2030.',
      {
        words: 'late 2030',
        edtf: '2030-10/2030-12',
        clause: 'Nine percent of boats passed the survey in late 2030',
      },
    ],
    [
      'words that describe a noun',
      'The yard, built in June 2029, was searched by the customs officers.',
      { words: 'June 2029', edtf: '2029-06', clause: 'built in June 2029' },
    ],
    [
      'what is compared',
      'The yard built nine boats, half the number launched in June 2029.',
      { words: 'June 2029', edtf: '2029-06', clause: 'half the number launched in June 2029' },
    ],
    [
      'the day of what went before',
      'The repair kept within five years of the yard’s last survey, and nine months after its previous sale, in June 2029.',
      {
        words: 'June 2029',
        edtf: '2029-06',
        clause: 'and nine months after its previous sale, in June 2029',
      },
    ],
    [
      'the day of what is opposed',
      'The guild opposes the sale of the yard on 20 May.',
      { words: '20 May', edtf: '2031-05-20', clause: 'The guild opposes the sale of the yard on 20 May' },
    ],
    [
      'the date of a paper',
      'The agency withdrew its notice of 9 April.',
      { words: '9 April', edtf: '2031-04-09', clause: 'The agency withdrew its notice of 9 April' },
    ],
  ])('%s', (_, text, time) => expect(shown(text, time)).toEqual([]))
})

test('one event of one date is one entry with all its tellings, sorted by date', () => {
  const a = report('a', 'The city council votes on the harbour tax on 20 May. The pier burned down on 2 May.', [
    { words: '20 May', edtf: '2031-05-20', clause: 'The city council votes on the harbour tax on 20 May' },
    { words: '2 May', edtf: '2031-05-02', clause: 'The pier burned down on 2 May' },
  ])
  const b = report('b', 'The harbour tax will be put to the vote on 20 May.', [
    { words: '20 May', edtf: '2031-05-20', clause: 'The harbour tax will be put to the vote on 20 May' },
  ])
  const found = entries(a, b)
  expect(found.map(({ date, statements }) => [date, [...statements].sort()])).toEqual([
    ['2031-05-02', ['a-1']],
    ['2031-05-20', ['a-0', 'b-0']],
  ])
})

test('a year gives way to the day of the same event', () => {
  const a = report('a', 'The bridge was last inspected in 2028.', [
    { words: '2028', edtf: '2028', clause: 'The bridge was last inspected in 2028' },
  ])
  const b = report('b', 'The last inspection of the bridge took place on 4 March 2028.', [
    {
      words: '4 March 2028',
      edtf: '2028-03-04',
      clause: 'The last inspection of the bridge took place on 4 March 2028',
    },
  ])
  expect(entries(a, b).map(({ date }) => date)).toEqual(['2028-03-04'])
})
