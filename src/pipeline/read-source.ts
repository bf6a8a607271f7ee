import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { SourceRef } from '../read/index.ts'
import type { Reading } from '../store/store.ts'
import type { Stages } from './stages.ts'

type Analysed = Pick<Reading, 'statements' | 'notices'> & { readonly stored: Reading['articles'][number] }

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** Under which a source's reading is stored: the same file however it was named. */
export function keyOf({ kind, path }: SourceRef): string {
  return kind === 'file' ? resolve(path) : path
}

/** SHA-256 of the bytes with the version of the rules. */
export function fingerprintOf(bytes: Uint8Array, version: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}/${version}`
}

function notAnalysed(article: Article, source: SourceRef): Notice {
  const language = LANGUAGES.of(article.language ?? 'und') ?? article.language
  return {
    code: 'language/not-analysed',
    source: source.name,
    severity: 'warning',
    message: `kept and shown; not analysed: ${language}`,
    advice: 'Only English is analysed; add an English report of the same to compare what it says.',
    place: null,
  }
}

function analyse(article: Article, source: SourceRef, stages: Stages): Analysed {
  const analysis = stages.analyse(article)
  const analysed = analysis.layers.size > 0
  return {
    stored: { article, analysed, sentences: spans(analysed ? analysis.sentences : analysis.paragraphs) },
    statements: analysed ? stages.extract(analysis) : [],
    notices: analysed ? [] : [notAnalysed(article, source)],
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
