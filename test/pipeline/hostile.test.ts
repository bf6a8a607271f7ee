import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '../../src/extract/index.ts'
import { analyse } from '../../src/language/index.ts'
import type { Anchor } from '../../src/model/anchor.ts'
import type { Article } from '../../src/model/article.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { articleOf } from '../article.ts'
import { cpuMs, hostileText } from '../hostile-text.ts'

/** Reports cut off where a rule looks for more. */
const CUT_OFF = [
  'The fire chief, Ida Lund, was hurt, it told',
  'Ida Lund said she would ask the council for ',
  'According to reports from ',
  'The mayor declined to comment on -',
  'The cracks do not appear like that. Lawyers went against that, such as',
]

const article = (text: string, id: string, more: Partial<Article> = {}): Article =>
  articleOf(text, { id, source: { file: `${id}.txt` }, published: '2031-05-06', ...more })

/** Every anchor anywhere in a value. */
function anchorsIn(value: unknown): Anchor[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'exact' in value && 'start' in value ? [value as Anchor] : []
  return [...own, ...Object.values(value).flatMap(anchorsIn)]
}

function through(articles: readonly Article[]) {
  const statements = articles.flatMap((one) => extractStatements(analyse(one)))
  return { statements, reconciliation: reconcile(articles, statements) }
}

test('whatever two reports hold, every stage ends and every word it gives stands where it says', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (first, second) => {
      const articles = [article(first, 'a'), article(second, 'b', { published: null, title: first.slice(0, 40) })]
      const { statements, reconciliation } = through(articles)
      const known = new Set(statements.map(({ id }) => id))
      for (const statement of statements) {
        const text = statement.article === 'a' ? first : second
        for (const { start, end, exact } of anchorsIn(statement)) expect(text.slice(start, end)).toBe(exact)
      }
      for (const { accounts } of reconciliation.points) {
        for (const id of accounts.flatMap((account) => account.statements)) expect(known).toContain(id)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

test.each(CUT_OFF)('a report may end with: %s', (text) => {
  for (const { start, end, exact } of anchorsIn(through([article(text, 'a')]).statements)) {
    expect(text.slice(start, end)).toBe(exact)
  }
})

describe('one line of many characters without an end costs its length, not its square', () => {
  test.each([
    [
      'no stop',
      'the mill burned for 14 hours on Monday and the fire chief Ida Lund said that 20 people were hurt and ',
    ],
    ['verbs without subject', 'will close the mill and '],
    ['possessives', "'s "],
    ['opening marks', 'x “y '],
    ['relative clauses', 'the man who said that the woman who '],
    ['speakers', 'said that he said '],
    ['capitals', 'THE MAYOR SAID 14 PEOPLE WERE HURT ON MONDAY '],
    ['one sentence again', 'The mayor, Ida Lund, said 14 people were hurt on Monday. '],
  ])('%s', (_, unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const from = cpuMs()
      through([article(text, 'a')])
      return cpuMs() - from
    }
    cost(2000)
    const [short, long] = [cost(15_000), cost(60_000)]
    // Four times the text in less than eight times the time; what is short is not measured well.
    expect(long).toBeLessThan(Math.max(8 * short, 1500))
  })
}, 120_000)
