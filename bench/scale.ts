// Time to add one report to a situation of 10, 1,000 and 10,000, and to ask it a question.
//   npm run bench:scale -- [--counts 10,1000,10000] [--runs 5] [--folder FOLDER] [--record]
// The situations are those of the sample again and again, each time with other names, figures and words (scale/varied.ts),
// their statements moved with the words instead of read anew. What is added is one more such report, read from its file.
// Then: how far the points are the same as when all reports are compared with all.
// With --folder the stores are kept there and used again.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSituation } from '../src/pipeline/read-situation.ts'
import { readSource } from '../src/pipeline/read-source.ts'
import { STAGES } from '../src/pipeline/stages.ts'
import { ask } from '../src/present/dossier/ask/index.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Reading, Store } from '../src/store/store.ts'
import { agreement } from './scale/agreement.ts'
import { fill } from './scale/situation.ts'
import { namesOf, varying } from './scale/varied.ts'

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '10,1000,10000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const SAMPLE = new URL('../sample/ferry/', import.meta.url).pathname
/** A plain text, so that its varied bytes are read as the others were. */
const ADDED = '01-wire.txt'
const SITUATION = 'scale'
/** Stories of the situation in which adding is held against comparing all. */
const STORIES = 7
/** Stores that are kept are used with the rules as they are by then. */
const RULES = 'bench'
const stages = { ...STAGES, readingVersion: () => RULES, reconcilingVersion: () => RULES }

const { sources } = await STAGES.listSources([SAMPLE])
const base: Reading[] = []
for (const source of sources) {
  const got = await STAGES.readBytes(source)
  if ('bytes' in got) base.push(await readSource(got.bytes, source, source.name, STAGES))
}
const names = namesOf(base.flatMap(({ articles }) => articles.map(({ article }) => article.text)))
const rounds = (count: number): number => Math.ceil(count / base.length)

async function build(path: string, count: number): Promise<void> {
  const store = await openSqlite(path)
  await fill(store, SITUATION, base, count, RULES)
  await store.close()
}

/** One more report of one of the stories that are there, or of a new one, as a file. */
function another(folder: string, count: number, run: number): string {
  const text = readFileSync(join(SAMPLE, ADDED), 'utf8')
  const round = run % 2 === 0 ? rounds(count) + run : run % rounds(count)
  const cut = text.trimEnd().split('\n\n').slice(0, -1).join('\n\n')
  const path = join(folder, `added-${count}-${run}.txt`)
  writeFileSync(path, varying(names, round)(cut))
  return path
}

const QUESTIONS = [
  'When will the council vote on the closure?',
  'How many jobs are at risk?',
  'Why was the ship taken out of service?',
  'What does the union say about the plan?',
  'How much would a new ferry cost?',
  'Who owns the company?',
]

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

interface Took {
  readonly wallMs: number
  /** Of all threads: tells the work apart from waiting for a busy machine. */
  readonly cpuMs: number
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return { wallMs: performance.now() - from, cpuMs: (user + system) / 1000 }
}

async function add(store: Store, folder: string, count: number): Promise<Took[]> {
  const took: Took[] = []
  for (let run = 0; run < Number(options.runs); run++) {
    const file = another(folder, count, run)
    took.push(await timed(() => readSituation(store, SITUATION, [file], { stages })))
  }
  return took
}

async function askAll(store: Store): Promise<Took[]> {
  const took: Took[] = []
  for (const question of QUESTIONS) took.push(await timed(() => ask(store, SITUATION, question)))
  return took
}

const cell = (text: string): string => text.padStart(10)
const cells = (took: readonly Took[]): string[] => [
  median(took.map(({ wallMs }) => wallMs)).toFixed(0),
  median(took.map(({ cpuMs }) => cpuMs)).toFixed(0),
  Math.max(...took.map(({ wallMs }) => wallMs)).toFixed(0),
]

const work = options.folder ?? mkdtempSync(join(tmpdir(), 'synoptic-scale-'))
mkdirSync(work, { recursive: true })
const lines = [
  '            add one more, ms              ask, ms',
  ['articles', 'median', 'CPU', 'longest', 'median', 'CPU', 'longest'].map(cell).join(''),
]
try {
  // The first reading of a process loads the models.
  const path = join(work, 'first.db')
  rmSync(path, { force: true })
  const first = await openSqlite(path)
  await add(first, work, 1)
  await first.close()
  for (const count of options.counts.split(',').map(Number)) {
    const [kept, path] = [join(work, `store-${count}.db`), join(work, `used-${count}.db`)]
    if (!existsSync(kept)) await build(kept, count)
    for (const end of ['', '-wal']) if (existsSync(kept + end)) copyFileSync(kept + end, path + end)
    const store = await openSqlite(path)
    const added = await add(store, work, count)
    const asked = await askAll(store)
    await store.close()
    lines.push([String(count), ...cells(added), ...cells(asked)].map(cell).join(''))
    console.error(lines.at(-1))
  }
  const apart = join(work, 'agreement.db')
  rmSync(apart, { force: true })
  const store = await openSqlite(apart)
  lines.push('', await agreement(store, base, STORIES))
  await store.close()
} finally {
  if (!options.folder) rmSync(work, { recursive: true, force: true })
}
console.log(lines.join('\n'))
if (options.record) {
  const { record } = await import('./results.ts')
  record('One more article', 'npm run bench:scale', lines.join('\n'))
}
