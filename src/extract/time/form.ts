import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { anchorAt } from '../../text/anchor.ts'
import { perArticle } from '../clause/per-article.ts'
import { clauseAround, sentenceAt } from '../surface/clause.ts'
import { type Direction, directionOf } from './direction.ts'
import { innerClause } from './inner.ts'
import { type Reference, referenceOf } from './reference.ts'
import { settle } from './settle.ts'

export type TimeFinding = Finding<Time>

/** What a form may ask of the article around a match. */
export interface Surroundings {
  readonly analysis: Analysis
  readonly reference: Reference | null
  /** Times that earlier forms found, in the order of the text. */
  readonly times: readonly TimeFinding[]
  direction(span: Span): Direction
}

/** What a match means: its value, and its span where that is not the whole match. */
export interface Reading {
  readonly edtf: string
  readonly resolution: Time['resolution']
  readonly span?: Span
}

export interface Form {
  /** `time/<form>`. */
  readonly name: string
  /** Global and linear; what it matches may still be refused by `read`. */
  readonly pattern: RegExp
  /** Quick to run, and found in every text in which `pattern` is; without it `pattern` is run on every text. */
  readonly needs?: RegExp
  readonly readsTimes?: boolean
  /** The reading of a match, or null where it denotes no time or nothing resolves it. */
  read(match: RegExpExecArray, surroundings: Surroundings): Reading | null
}

const referenceFor = perArticle(({ article }) => referenceOf(article))

/** An extractor of one form of time expression. */
export function timeForm({ name, pattern, needs, readsTimes = false, read }: Form): Extractor {
  return {
    name,
    requires: ['sentences', 'tokens'],
    reads: readsTimes ? ['time'] : [],
    extract: (analysis, found) => {
      if (!analysis.layers.has('sentences') || needs?.test(analysis.text) === false) return []
      const surroundings: Surroundings = {
        analysis,
        reference: referenceFor(analysis, found),
        times: readsTimes ? timesOf(found) : [],
        direction: (span) => directionOf(analysis, span),
      }
      return Array.from(analysis.text.matchAll(pattern)).flatMap((match) => {
        const reading = read(match, surroundings)
        if (reading === null) return []
        return [timeFinding(name, analysis, reading, reading.span ?? spanOf(match))]
      })
    },
  }
}

/** The finding of a time, with the clause it dates; none for a heading, a stamp or a dateline. */
export function timeFinding(rule: string, analysis: Analysis, { edtf, resolution }: Reading, span: Span): TimeFinding {
  const index = sentenceAt(analysis, span.start)
  const sentence = analysis.sentences[index]
  const within = sentence !== undefined && !sentence.heading && span.end <= sentence.end
  const clause = within ? (innerClause(analysis, index, span) ?? clauseAround(analysis, span)) : null
  const dates =
    clause === null || (clause.start === span.start && clause.end === span.end) ? null : anchorAt(analysis.text, clause)
  return { rule, anchor: anchorAt(analysis.text, span), content: { kind: 'time', edtf, resolution, dates } }
}

/** Times among findings, overlaps settled, in the order of the text. */
export function timesOf(found: readonly Finding[]): TimeFinding[] {
  return settle(found.filter((finding): finding is TimeFinding => finding.content.kind === 'time'))
}

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** The word before `at`, as written, and the one behind it; empty at an end of the text or behind a mark. */
export function wordBefore(text: string, at: number): string {
  return /([\p{L}\p{N}.'’-]{1,40})\s{1,3}$/u.exec(text.slice(Math.max(0, at - 44), at))?.[1] ?? ''
}

export function wordAfter(text: string, at: number): string {
  return /^\s{1,3}([\p{L}\p{N}'’-]{1,40})/u.exec(text.slice(at, at + 44))?.[1] ?? ''
}
