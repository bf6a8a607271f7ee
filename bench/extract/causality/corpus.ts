import { readFileSync } from 'node:fs'
import type { Span } from '../../../src/model/span.ts'
import { shared } from '../../shared.ts'

/** One cause with its effect, and the words that join them. */
export interface Relation {
  readonly cause: Span
  readonly effect: Span
  readonly signals: readonly Span[]
}

/** A sentence of the Causal News Corpus. */
export interface Sentence {
  readonly document: string
  readonly text: string
  readonly causal: boolean
  readonly relations: readonly Relation[]
}

/** Every so many documents one is kept for choosing. */
const DEV = 5

/** The sentences of the corpus, version 2, its train part split anew by document. */
export function sentences(part: 'train' | 'dev'): Sentence[] {
  const pairs = new Map<string, Relation[]>()
  for (const { text = '', text_w_pairs: marked = '' } of table('train_subtask2.csv')) {
    const found = read(marked, text)
    if (found !== null) pairs.set(text, [...(pairs.get(text) ?? []), found])
  }
  return table('train_subtask1.csv')
    .map(({ index = '', text = '', label }) => ({
      document: index.slice(0, index.lastIndexOf('_')),
      text,
      causal: label === '1',
      relations: pairs.get(text) ?? [],
    }))
    .filter(({ document }) => (hash(document) % DEV === 0) === (part === 'dev'))
}

/** 32 bits of FNV-1a over the UTF-16 units of a text. */
export function hash(text: string): number {
  let found = 0x811c9dc5
  for (let at = 0; at < text.length; at++) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193)
  return found >>> 0
}

/** The spans of one marked sentence; null where its words are not those of the plain one. */
function read(marked: string, text: string): Relation | null {
  const spans = new Map<string, Span>()
  const open = new Map<string, number>()
  let plain = ''
  for (const piece of marked.split(/(<\/?(?:ARG|SIG)\d+>)/)) {
    const tag = /^<(\/?)((?:ARG|SIG)\d+)>$/.exec(piece)
    if (tag === null) plain += piece
    else if (tag[1] === '') open.set(tag[2]!, plain.length)
    else spans.set(tag[2]!, { start: open.get(tag[2]!) ?? plain.length, end: plain.length })
  }
  const [cause, effect] = [spans.get('ARG0'), spans.get('ARG1')]
  if (plain !== text || cause === undefined || effect === undefined) return null
  return { cause, effect, signals: Array.from(spans).flatMap(([name, span]) => (name.startsWith('SIG') ? [span] : [])) }
}

/** Rows of a file of comma-separated values, by the names of its columns; fields may stand in quotation marks. */
function table(name: string): Record<string, string>[] {
  const text = readFileSync(shared(`corpora/causal-news-corpus/V2/${name}`), 'utf8')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  const [head = [], ...body] = rows
  return body.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])))
}
