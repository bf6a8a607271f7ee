import { readFileSync } from 'node:fs'
import { analyse } from '../../src/language/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Extractor } from '../../src/model/extractor.ts'
import type { Finding } from '../../src/model/statement.ts'
import { articleOf } from '../article.ts'

/** A text and what must be found in it, a row a finding. */
export interface Case {
  readonly text: string
  readonly outlet: string | null
  readonly expected: readonly string[]
}

/** Reads blocks parted by blank lines: `@ outlet`, the text with `|` between paragraphs, `> expected`. */
export function readCases(url: URL): Case[] {
  return readFileSync(url, 'utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      outlet: lines.find((line) => line.startsWith('@ '))?.slice(2) ?? null,
      text: lines.find((line) => !/^[@>] /.test(line))!.replaceAll('|', '\n\n'),
      expected: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)),
    }))
}

export function analysisOf(text: string, outlet: string | null = null): Analysis {
  return analyse(articleOf(text, { outlet }))
}

/** What the extractors find, each reading what those before it found; every anchor is checked. */
export function runAll(extractors: readonly Extractor[], analysis: Analysis): Finding[] {
  const found: Finding[] = []
  for (const extractor of extractors) found.push(...extractor.extract(analysis, [...found]))
  for (const { anchor, rule } of found) {
    if (analysis.text.slice(anchor.start, anchor.end) !== anchor.exact) throw new Error(`${rule}: anchor does not hold`)
  }
  return found
}
