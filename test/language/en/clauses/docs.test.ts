import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outline } from './outline.ts'
import { FILES, read } from './trees.ts'

const PAGE = readFileSync(new URL('../../../../docs/clauses.md', import.meta.url), 'utf8')

/** Outlines of all sentences of the fixtures. */
function outlines(): Map<string, string> {
  const all = new Map<string, string>()
  for (const file of FILES) {
    const { document, found } = read(file)
    document.sentences.forEach(({ start, end }, sentence) => {
      const first = found.findIndex((clause) => clause.sentence === sentence)
      const own = found
        .filter((clause) => clause.sentence === sentence)
        .map((clause) => ({
          ...clause,
          parent: clause.parent === null ? null : clause.parent - first,
          condition: clause.condition === null ? null : clause.condition - first,
        }))
      all.set(document.text.slice(start, end), outline(own, document.words))
    })
  }
  return all
}

test('the pictures of docs/clauses.md are what is read', () => {
  const all = outlines()
  const pictures = [...PAGE.matchAll(/```text\n# (.*)\n([\s\S]*?)```/g)]
  expect(pictures.length).toBeGreaterThan(8)
  for (const [, sentence = '', picture] of pictures) expect(picture, sentence).toBe(all.get(sentence))
})
