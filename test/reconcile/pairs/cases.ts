import { readdirSync, readFileSync } from 'node:fs'
import type { Relation } from '../../../src/model/point.ts'

/** Two or three reports of one matter, or of two that are alike, and what is contested between them. */
export interface PairCase {
  readonly file: string
  readonly name: string
  readonly reports: readonly { readonly name: string; readonly text: string }[]
  readonly contested: readonly Contested[]
}

export interface Contested {
  readonly relation: Relation
  /** Words of the reports, one run for each account. */
  readonly accounts: readonly string[]
  /** Whether it is found; what is not found yet is written down all the same. */
  readonly reached: boolean
}

const FOLDER = new URL('../../../fixtures/pairs/', import.meta.url)
const HEAD = /^(?<outlet>[^,]+), (?<date>\d{1,2} \p{L}+ \d{4}): (?<title>.+)$/u
const EXPECTED = /^(?<relation>differs|changed)(?<missed> \[reached: false\])?: (?<accounts>.+)$/

/**
 * The cases of `fixtures/pairs/*.txt`.
 *
 *     # name of the case
 *     == OUTLET, DATE: HEADLINE
 *     a paragraph a line
 *     => none | differs: WORDS | WORDS | changed: WORDS | WORDS | changed [reached: false]: WORDS | WORDS
 *
 * @throws Error  for a line that is none of these
 */
export function readPairs(): readonly PairCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((block) => readCase(file, block.trim())),
    )
}

function readCase(file: string, block: string): PairCase {
  const [name = '', ...lines] = block.split('\n')
  const contested = lines.filter((line) => line.startsWith('=> ') && line !== '=> none').map(readExpected)
  const [, ...reports] = lines
    .filter((line) => !line.startsWith('=> '))
    .join('\n')
    .split(/^== /m)
  return { file, name, contested, reports: reports.map(readReport) }
}

function readExpected(line: string): Contested {
  const found = EXPECTED.exec(line.slice(3))?.groups
  if (!found?.accounts) throw new Error(`expected of a pair: ${line}`)
  return {
    relation: found.relation as Relation,
    accounts: found.accounts.split(' | '),
    reached: found.missed === undefined,
  }
}

function readReport(report: string, index: number): { name: string; text: string } {
  const [head = '', ...paragraphs] = report.trim().split('\n')
  const found = HEAD.exec(head)?.groups
  if (!found) throw new Error(`head of a report: ${head}`)
  const text = [found.title, `By ${found.outlet} staff, ${found.outlet}\n${found.date}`, ...paragraphs].join('\n\n')
  return { name: `${index + 1}.txt`, text: `${text}\n` }
}
