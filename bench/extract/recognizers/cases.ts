import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../../src/model/span.ts'
import { shared } from '../../shared.ts'

/** Something that a case says is in its text. */
export interface Expected extends Span {
  /** As the source names it: `date`, `daterange`, `currency`. */
  readonly type: string
  /** What it stands for, in the form of its file: `Resolution` of models, `Value` of parsers. */
  readonly resolution: Readonly<Record<string, unknown>>
}

/** A text with all that is in it, after microsoft/Recognizers-Text. */
export interface Case {
  readonly text: string
  /** ISO date-time without offset that relative expressions are seen from; null where the case gives none. */
  readonly reference: string | null
  readonly expected: readonly Expected[]
}

interface Row {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly {
    readonly Start?: number
    readonly End?: number
    readonly Length?: number
    readonly Text: string
    readonly TypeName?: string
    readonly Type?: string
    readonly Resolution?: Readonly<Record<string, unknown>> | null
    readonly Value?: Readonly<Record<string, unknown>> | null
  }[]
}

/**
 * The cases of files of the shared specifications; a text that several give with the same reference counts once, as the
 * first has it.
 *
 * @param files  paths without their endings, as `DateTime/English/DateParser`
 */
export function casesOf(files: readonly string[]): Case[] {
  const found = new Map<string, Case>()
  for (const one of files.flatMap(read)) {
    const key = `${one.reference}\n${one.text}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function read(name: string): Case[] {
  return rows(`corpora/recognizers-text-english/${name}.json`).map(({ Input: text, Context, Results = [] }) => ({
    text,
    reference: Context?.ReferenceDateTime ?? null,
    expected: Results.map(({ Start, End, Length, Text, TypeName, Type, Resolution, Value }) => {
      const start = Start ?? text.toLowerCase().indexOf(Text.toLowerCase())
      return {
        type: (TypeName ?? Type ?? '').replace(/^datetimeV2\./, ''),
        start,
        end: End === undefined ? start + (Length ?? Text.length) : End + 1,
        resolution: Resolution ?? Value ?? {},
      }
    }),
  }))
}

function rows(path: string): Row[] {
  try {
    return JSON.parse(readFileSync(shared(path), 'utf8').replace(/^\uFEFF/, '')) as Row[]
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('is not there'))) throw error
    return JSON.parse(
      gunzipSync(readFileSync(shared(`${path}.gz`)))
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ) as Row[]
  }
}
