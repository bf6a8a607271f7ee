import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Passage } from '../../../src/language/en/coreference/candidate.ts'
import type { Entities } from '../../../src/language/en/coreference/entities.ts'
import type { Span } from '../../../src/model/span.ts'
import { shared } from '../../shared.ts'

/** A paragraph of GAP: one pronoun, two names, and for each whether the pronoun goes back to it. */
export interface GapCase {
  readonly id: string
  readonly text: string
  readonly pronoun: Span
  readonly feminine: boolean
  readonly names: readonly { readonly span: Span; readonly same: boolean }[]
}

/** @see Webster et al., TACL 2018; offsets of the file count characters, those returned UTF-16 units */
export function gap(split: 'development' | 'validation'): GapCase[] {
  const file = shared(`corpora/gap-coreference/gap-${split}.tsv.gz`)
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').slice(1)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', text = '', pronoun = '', at = '', a = '', aAt = '', aSame, b = '', bAt = '', bSame] = line
        .replace('\r', '')
        .split('\t')
      const span = (exact: string, offset: string) => {
        const start = [...text].slice(0, Number(offset)).join('').length
        return { start, end: start + exact.length }
      }
      return {
        id,
        text,
        pronoun: span(pronoun, at),
        feminine: /^(?:she|her|hers)$/i.test(pronoun),
        names: [
          { span: span(a, aAt), same: aSame === 'TRUE' },
          { span: span(b, bAt), same: bSame === 'TRUE' },
        ],
      }
    })
}

/** Index of the candidate that is the pronoun at `span`, or -1. */
export function pronounAt({ candidates, words }: Passage, { start, end }: Span): number {
  const found = candidates.find(({ head, pronoun }) => {
    const word = words[head]!
    return pronoun !== null && word.start < end && start < word.end
  })
  return found?.index ?? -1
}

/** Indices of the candidates that speak of the name at `span`: their head word stands in it. */
export function namesAt({ candidates, words }: Passage, { start, end }: Span): number[] {
  return candidates
    .filter(({ head, pronoun, parts }) => {
      const word = words[head]!
      return pronoun === null && parts === null && word.start < end && start < word.end
    })
    .map(({ index }) => index)
}

export interface GapScore {
  right: number
  claimed: number
  wanted: number
}

/**
 * Adds one paragraph to `score`: of its two pairs how many are claimed to be one thing, how many are, and how many
 * both.
 */
export function scoreGap(gapCase: GapCase, passage: Passage, entities: Entities, score: GapScore): void {
  const pronoun = pronounAt(passage, gapCase.pronoun)
  for (const { span, same } of gapCase.names) {
    const claimed = pronoun >= 0 && namesAt(passage, span).some((name) => entities.same(pronoun, name))
    if (claimed && same) score.right++
    if (claimed) score.claimed++
    if (same) score.wanted++
  }
}
