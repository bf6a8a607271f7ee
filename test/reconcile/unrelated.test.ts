import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/statement.ts'
import { STAGES } from '../../src/pipeline/stages.ts'
import { readPairs } from './pairs/cases.ts'
import { readReports } from './pairs/outcome.ts'

const SAMPLE = new URL('../../sample/ferry/', import.meta.url)

/** Every case a situation of its own, and the sample one more; reports by their situation. */
const situations = () => [
  ...readPairs().map(({ file, name, reports }) => ({
    name: `${file} # ${name}`,
    reports: reports.map((report) => ({ ...report, name: `${name} ${report.name}` })),
  })),
  {
    name: 'sample',
    reports: readdirSync(SAMPLE).map((name) => ({ name, text: readFileSync(new URL(name, SAMPLE), 'utf8') })),
  },
]

describe('many unrelated situations in one', () => {
  test('nobody is set against a report of something else', { timeout: 120_000 }, async () => {
    const from = new Map<string, string>()
    const articles = new Map<string, Article>()
    const statements = new Map<string, Statement>()
    for (const { name, reports } of situations()) {
      const read = await readReports(reports)
      for (const article of read.articles) {
        from.set(article.id, name)
        articles.set(article.id, article)
      }
      for (const statement of read.statements) statements.set(statement.id, statement)
    }
    const { points } = STAGES.reconcile([...articles.values()], [...statements.values()])
    const mixed = points
      .filter(({ relation }) => relation !== 'agrees')
      .flatMap(({ question, accounts }) => {
        const told = new Set(accounts.flatMap((account) => account.articles.map((article) => from.get(article))))
        return told.size > 1 ? [[question, ...told].join(' | ')] : []
      })
    expect(mixed).toEqual([])
  })
})
