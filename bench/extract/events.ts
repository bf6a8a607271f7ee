/**
 * Who did what to whom, beside the records of two coders of political events: the 217 records of PLOVER's manual and the
 * unit tests of PETRARCH 2.
 *
 *     npx tsx bench/extract/events.ts [--misses N]
 *
 * These call more an event than Synoptic does: a demand, a promise or a refusal is an attribution, a measure or a
 * position here. So a record is found where a statement of one of these kinds stands at its words. Classes of events
 * (AGREE, 064) are not compared: Synoptic keeps the verb and gives none.
 *
 * PLOVER marks words: a source is right where it stands in the subject that names those who act by the statement
 * ("British" in "British Defence Secretary Tom King"), a target where it stands in the rest of the statement. PETRARCH has codes of three letters, whose dictionaries are not public: a code fits
 * words that begin with its first letter and hold the others in order, so that ARN fits "Arnor".
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extractStatements } from '../../src/extract/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import type { Content, Statement } from '../../src/model/statement.ts'
import { shared } from '../shared.ts'
import { markedText } from './events/markup.ts'
import { analysisOf } from './text.ts'

/** The dyads of one sentence; each role is a test of words. */
interface Dyad {
  readonly text: string
  readonly at: readonly Span[]
  source(words: string): boolean
  target(words: string): boolean
}

/** Those who act by a statement; null for a kind that is no event to anybody. */
function actorsOf(content: Content): readonly string[] | null {
  switch (content.kind) {
    case 'event':
      return content.actors
    case 'attribution':
      return [content.source]
    case 'measure':
      return content.actor === null ? [] : [content.actor]
    case 'position':
      return [content.actor]
    default:
      return null
  }
}

const isIn = (part: string, whole: string): boolean => whole.toLowerCase().includes(part.toLowerCase())

function plover(): Dyad[] {
  const records = JSON.parse(readFileSync(shared('corpora/plover-gsr/PLOVER_GSR_CAMEO.dev.json'), 'utf8')) as {
    readonly textInfo?: { readonly markup?: string }
  }[]
  return records.flatMap(({ textInfo }) => {
    if (textInfo?.markup === undefined) return []
    const { text, spans } = markedText(textInfo.markup)
    const marked = (role: string): Span[] => spans.filter(({ roles }) => roles.includes(role))
    const fits = (role: string) => (words: string) =>
      marked(role).some(({ start, end }) => isIn(text.slice(start, end), words))
    const isWhole = ['SRC', 'TAR', 'EVT'].every((role) => marked(role).length > 0)
    return isWhole ? [{ text, at: marked('EVT'), source: fits('SRC'), target: fits('TAR') }] : []
  })
}

/** Whether a word begins with the first of three letters and holds the others in order. */
const fitsCode = (code: string) => {
  const [first, ...rest] = code.slice(0, 3)
  const pattern = new RegExp(`\\b${first}[a-z]*?${rest.join('[a-z]*?')}`, 'i')
  return (words: string) => pattern.test(words)
}

function petrarch(): Dyad[] {
  const file = readFileSync(shared('corpora/petrarch2-validation/PETR.UnitTest.records.dev.xml'), 'utf8')
  return [...file.matchAll(/<Sentence [\s\S]*?<\/Sentence>/g)].flatMap(([sentence]) => {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(sentence)?.[1]?.replace(/\s+/g, ' ').trim()
    if (text === undefined) return []
    return [...sentence.matchAll(/sourcecode="(\w{3})\w*" targetcode="(\w{3})\w*"/g)].map(([, source, target]) => ({
      text,
      at: [{ start: 0, end: text.length }],
      source: fitsCode(source!),
      target: fitsCode(target!),
    }))
  })
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What is left of words without those of the actors. */
const outside = (words: string, actors: readonly string[]): string =>
  actors.reduce((left, actor) => left.replaceAll(actor, ''), words)

interface Reading {
  readonly actors: string
  readonly rest: string
}

/** Who acts, with the subjects that name them, and the words of the statement beside; null for other kinds. */
function readingOf({ content, anchor }: Statement, { text, words, clauses }: Analysis): Reading | null {
  const names = actorsOf(content)
  if (names === null) return null
  const subjects = clauses.flatMap(({ subject }) => {
    if (subject === null) return []
    const said = text.slice(words[subject.words[0]]!.start, words[subject.words[1] - 1]!.end)
    return names.some((name) => isIn(name, said)) ? [said] : []
  })
  const actors = [...new Set([...names, ...subjects])].join('; ')
  const said = content.kind === 'event' ? (content.target ?? '') : ''
  const place = content.kind === 'event' ? (content.place ?? '') : ''
  const rest = [outside(text.slice(anchor.start, anchor.end), [...subjects, ...names]), said, place].join('; ')
  return { actors, rest }
}

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' } } })
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1).padStart(8)
const misses: string[] = []
console.log('per cent of dyads      dyads    found   source   source and target')
for (const [name, dyads] of [
  ['PLOVER', plover()],
  ['PETRARCH 2', petrarch()],
] as const) {
  const right = { found: 0, source: 0, both: 0 }
  for (const { text, at, source, target } of dyads) {
    const analysis = analysisOf(text)
    const readings = extractStatements(analysis)
      .filter(({ anchor }) => at.some((span) => touches(span, anchor)))
      .flatMap((statement) => readingOf(statement, analysis) ?? [])
    const acting = readings.filter(({ actors }) => source(actors))
    const isBoth = acting.some(({ rest }) => target(rest))
    right.found += Number(readings.length > 0)
    right.source += Number(acting.length > 0)
    right.both += Number(isBoth)
    if (!isBoth) misses.push(`${text}\n    ${readings.map(({ actors, rest }) => `${actors} | ${rest}`).join('\n    ')}`)
  }
  const count = dyads.length
  console.log(
    `${name.padEnd(20)} ${String(count).padStart(7)} ${percent(right.found, count)} ${percent(right.source, count)} ${percent(right.both, count)}`,
  )
}
for (const miss of misses.slice(0, Number(options.misses))) console.log(miss)
