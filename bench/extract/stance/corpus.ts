import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../../src/model/span.ts'
import { shared } from '../../shared.ts'
import { hash } from '../causality/corpus.ts'

export const CLASSES = ['negative', 'neutral', 'positive'] as const

/** Somebody in a sentence of NewsMTSC, and what the sentence expresses towards them. */
export interface Target extends Span {
  readonly text: string
  /** Index into `CLASSES`. */
  readonly polarity: number
  readonly isDev: boolean
}

/** Every so many articles one is kept for choosing. */
const DEV = 5

interface Row {
  readonly primary_gid: string
  readonly sentence_normalized: string
  readonly targets: readonly { readonly from: number; readonly to: number; readonly polarity: number }[]
}

/** All targets of the train part, its articles parted anew into train and dev. */
export function targets(): Target[] {
  const lines = gunzipSync(readFileSync(shared('corpora/newsmtsc/train.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  return lines.filter(Boolean).flatMap((line) => {
    const row = JSON.parse(line) as Row
    const article = /^(?:polusa_v\d+|[^_]+_\d+)_\d+/.exec(row.primary_gid)?.[0] ?? row.primary_gid
    return row.targets.map(({ from, to, polarity }) => ({
      text: row.sentence_normalized,
      start: from,
      end: to,
      polarity: polarity / 2 - 1,
      isDev: hash(article) % DEV === 0,
    }))
  })
}
