import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findCopies, readArticles } from '../../src/read/index.ts'

/** Annotated reports that live beside this project and are not part of it. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

interface Gold {
  report: string
  article: { title: string | null; published: string | null; byline: string[]; furniture: string[] }
}

const read = (situation: string, file: string) => {
  const bytes = readFileSync(join(shared, 'reports', situation, file))
  return readArticles(bytes, { kind: 'file', path: file, name: basename(file), bytes: null })
}

test('the annotated reports lie in ../shared', () => {
  expect(existsSync(join(shared, 'gold')), `${shared}gold is missing: put the annotated reports there`).toBe(true)
})

describe.skipIf(!existsSync(join(shared, 'gold'))).each(['cartels', 'dam', 'dam-txt'])('%s', (situation) => {
  const folder = join(shared, 'gold', situation)
  const golds = readdirSync(folder)
    .filter((file) => file !== 'situation.json')
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold & Record<string, { exact?: string }[]>)

  test.each(golds.map((gold) => [gold.report, gold] as const))(
    '%s: title, date, writers and text as annotated',
    (report, gold) => {
      const { articles, notices } = read(situation, report)
      const { title, published, byline, text } = articles[0]!
      expect(title).toBe(gold.article.title)
      expect(published?.slice(0, gold.article.published?.length) ?? null).toBe(gold.article.published)
      expect(byline).toEqual(gold.article.byline.map((name) => name.replace(/^Dr\.? /, '')))
      expect(gold.article.furniture.filter((line) => text.includes(line))).toEqual([])
      const exact = ['attributions', 'times', 'quantities', 'events', 'measures', 'positions', 'effects'].flatMap(
        (kind) => gold[kind]!.map((record) => record.exact!),
      )
      expect(exact.filter((words) => !text.includes(words))).toEqual([])
      expect(notices).toEqual([])
    },
  )

  test('copies as annotated', () => {
    const { copies } = JSON.parse(readFileSync(join(folder, 'situation.json'), 'utf8')) as {
      copies: { report: string; of: string }[]
    }
    const articles = golds.map(({ report }) => read(situation, report).articles[0]!)
    const name = new Map(articles.map((article) => [article.id, (article.source as { file: string }).file]))
    const { copyOf } = findCopies(articles)
    const found = [...copyOf].flatMap(([id, of]) => (of === null ? [] : [{ report: name.get(id), of: name.get(of) }]))
    expect(found).toEqual(copies)
  })
})
