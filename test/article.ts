import type { Article } from '../src/model/article.ts'

/** An article that holds nothing but its text. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a',
    source: { file: 'a.txt' },
    title: null,
    published: null,
    outlet: null,
    byline: [],
    language: 'en',
    text,
    headings: [],
    copyOf: null,
    ...more,
  }
}
