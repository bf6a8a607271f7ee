import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/read/index.ts'

const root = new URL('../../fixtures/read/', import.meta.url)

for (const format of ['txt', 'md', 'html']) {
  const folder = new URL(`${format}/`, root)
  const files = readdirSync(folder).filter((file) => !file.endsWith('.json'))
  test.each(files)(`${format}: %s`, (file) => {
    const golden = JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'))
    const { articles, notices } = readArticles(readFileSync(new URL(file, folder)), {
      kind: 'file',
      path: file,
      name: file,
      bytes: null,
    })
    expect(articles).toHaveLength(1)
    const { text, headings, title, published, outlet, byline, language, copyOf, source } = articles[0]!
    expect({
      title,
      published,
      outlet,
      byline,
      language,
      headings: headings.map(({ start, end }) => text.slice(start, end)),
      paragraphs: text.split('\n\n'),
      notices: notices.map(({ code }) => code),
    }).toEqual(golden)
    expect(source).toEqual({ file })
    expect(copyOf).toBeNull()
    for (const notice of notices) {
      expect(notice.source).toBe(file)
      expect(notice.message).toMatch(/\.$/)
      expect(notice.advice).toMatch(/\.$/)
    }
  })
}
