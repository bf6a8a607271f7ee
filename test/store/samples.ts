import { createHash } from 'node:crypto'
import type { Article } from '../../src/model/article.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Reading } from '../../src/store/store.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

export function article(file: string, text: string): Article {
  return {
    id: hash(`${file}\n${text}`),
    source: { file },
    title: `Report ${file}`,
    published: '2030-01-01',
    outlet: null,
    byline: ['Ada Quay'],
    language: 'en',
    text,
    headings: [],
    copyOf: null,
  }
}

/** A count whose anchor is the one unit of text at `at`. */
export function quantity({ id, text }: Article, at: number): Statement<Quantity> {
  const anchor = { start: at, end: at + 1, exact: text.slice(at, at + 1) }
  const content: Quantity = {
    kind: 'quantity',
    value: 2,
    valueMax: null,
    unit: 'crane',
    of: 'cranes',
    modifier: null,
    asOf: null,
    clause: anchor,
  }
  return { id: hash(`${id} ${at}`), article: id, attribution: null, reader: 'rules', rule: 'test/one', anchor, content }
}

/** A reading of one file with one article of these sentences and one statement. */
export function reading(file: string, sentences: readonly string[]): Reading {
  const text = sentences.join(' ')
  const one = article(file, text)
  let from = 0
  const spans = sentences.map((sentence) => {
    const start = from
    from += sentence.length + 1
    return { start, end: start + sentence.length }
  })
  return {
    source: `/news/${file}`,
    name: file,
    fingerprint: hash(text),
    articles: [{ article: one, analysed: true, sentences: spans }],
    statements: [quantity(one, 0)],
    notices: [
      { code: 'read/no-date', source: file, severity: 'warning', message: 'No date.', advice: 'Add one.', place: null },
    ],
  }
}
