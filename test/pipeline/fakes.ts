import type { Analysis } from '../../src/model/analysis.ts'
import type { Article } from '../../src/model/article.ts'
import type { Notice } from '../../src/model/notice.ts'
import type { Stages } from '../../src/pipeline/stages.ts'
import type { SourceRef } from '../../src/read/index.ts'
import { graft, restingOn } from '../../src/reconcile/graft/graft.ts'
import { prune } from '../../src/reconcile/graft/prune.ts'
import { quantity } from '../store/samples.ts'

const notice = (source: string, code: string): Notice => ({
  code,
  source,
  severity: 'error',
  message: `${source} cannot be read.`,
  advice: 'Look at it.',
  place: null,
})

/** Stages over texts by path instead of files: each text is one article, "!" a source that cannot be read. */
export function fakeStages(files: Record<string, string>) {
  const calls = { read: [] as string[], reconcile: 0 }
  const stages: Stages = {
    listSources: async (inputs) => ({
      sources: inputs.map(
        (path): SourceRef => ({ kind: 'file', path, name: path.split('/').at(-1)!, bytes: files[path]?.length ?? 0 }),
      ),
      notices: [],
    }),
    readBytes: async ({ path }) => {
      const text = files[path]
      if (text === undefined || text === '!') return { notice: notice(path, 'read/no-access') }
      return { bytes: new TextEncoder().encode(text) }
    },
    readArticles: (bytes, { name, path }) => {
      calls.read.push(name)
      const text = new TextDecoder().decode(bytes)
      if (text === 'empty') return { articles: [], notices: [notice(path, 'read/no-text')] }
      const language = text.startsWith('El ') ? 'es' : 'en'
      const article: Article = {
        id: `${name} ${text}`,
        source: { file: name },
        title: null,
        published: null,
        outlet: null,
        byline: [],
        language,
        text,
        headings: [],
        copyOf: null,
      }
      return { articles: [article], notices: [] }
    },
    analyse: (article): Analysis => {
      const whole = { start: 0, end: article.text.length }
      const isEnglish = article.language === 'en'
      return {
        article,
        text: article.text,
        layers: new Set(isEnglish ? (['sentences', 'tokens'] as const) : []),
        paragraphs: [whole],
        sentences: isEnglish ? [{ ...whole, paragraph: 0, tokens: [0, 0], words: [0, 0], heading: false }] : [],
        tokens: [],
        words: [],
        names: [],
        mentions: [],
        clauses: [],
      }
    },
    extract: ({ article }) => {
      if (article.text.includes('fault')) throw new Error('rule test/one: expected "x"')
      return [quantity(article, 0)]
    },
    findCopies: (articles) => {
      const first = new Map<string, string>()
      const copyOf = new Map<string, string | null>()
      for (const { id, text } of articles) {
        copyOf.set(id, first.get(text) ?? null)
        if (!first.has(text)) first.set(text, id)
      }
      return { copyOf, duplicates: new Map() }
    },
    reconcile: (articles, statements) => {
      calls.reconcile++
      const ids = statements.map(({ id }) => id)
      const label = articles.map(({ text }) => text).join(' ')
      return {
        actors: [],
        measures: [],
        points: [],
        timeline: [{ id: 't', date: '2030', label, statements: ids }],
        causes: { variables: [], links: [] },
        loops: [],
      }
    },
    keysOf: ({ text }) => text.split(/\W+/),
    restingOn,
    graft,
    prune,
    readingVersion: () => 'r1',
    reconcilingVersion: () => 'c1',
  }
  return { stages, calls }
}
