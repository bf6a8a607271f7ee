import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Statement } from '../model/statement.ts'
import type { SourceRef } from '../read/index.ts'
import type { Reading } from '../store/store.ts'
import type { Stages } from './stages.ts'

type Analysed = Pick<Reading, 'statements' | 'notices'> & { readonly stored: Reading['articles'][number] }

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** English name of the language an article is written in. */
export const languageName = ({ language }: Article): string => LANGUAGES.of(language ?? 'und') ?? language ?? 'unknown'

/** Under which a source's reading is stored: the same file however it was named. */
export function keyOf({ kind, path }: SourceRef): string {
  return kind === 'file' ? resolve(path) : path
}

/** SHA-256 of the bytes with the version of the rules. */
export function fingerprintOf(bytes: Uint8Array, version: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}/${version}`
}

function notAnalysed(article: Article, source: SourceRef): Notice {
  return {
    code: 'language/not-analysed',
    source: source.name,
    severity: 'warning',
    message: `kept and shown; not analysed: ${languageName(article)}`,
    advice: 'Only English is analysed; add an English report of the same to compare what it says.',
    place: null,
  }
}

/** A report on which a rule fails: its text is as good as any, so it is kept. */
const fault = (source: SourceRef, error: unknown): Notice => ({
  code: 'pipeline/fault',
  source: source.name,
  severity: 'error',
  message: `kept and shown; not analysed: a fault of this program: ${error instanceof Error ? error.message : String(error)}`,
  advice: 'The other inputs were read. Please report this with the file.',
  place: null,
})

/** What the rules find; a notice where one of them fails. */
export function extract(analysis: Analysis, source: SourceRef, stages: Stages): readonly Statement[] | Notice {
  try {
    return stages.extract(analysis)
  } catch (error) {
    return fault(source, error)
  }
}

function analyse(article: Article, source: SourceRef, stages: Stages): Analysed {
  const analysis = stages.analyse(article)
  const found = analysis.layers.size > 0 ? extract(analysis, source, stages) : notAnalysed(article, source)
  const analysed = !('code' in found)
  return {
    stored: {
      article,
      analysed,
      sentences: spans(analysis.layers.size > 0 ? analysis.sentences : analysis.paragraphs),
    },
    statements: analysed ? found : [],
    notices: analysed ? [] : [found],
  }
}

const spans = (all: readonly { start: number; end: number }[]) => all.map(({ start, end }) => ({ start, end }))

/** All that the bytes of one source give. */
export async function readSource(
  bytes: Uint8Array,
  source: SourceRef,
  fingerprint: string,
  stages: Stages,
): Promise<Reading> {
  const { articles, notices } = await stages.readArticles(bytes, source)
  const all = articles.map((article) => analyse(article, source, stages))
  return {
    source: keyOf(source),
    name: source.name,
    fingerprint,
    articles: all.map(({ stored }) => stored),
    statements: all.flatMap(({ statements }) => statements),
    notices: [...notices, ...all.flatMap((one) => one.notices)],
  }
}
