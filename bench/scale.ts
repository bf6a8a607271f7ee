// Time to add one report to a situation of 10, 1,000 and 10,000, and to ask it a question.
//   npx tsx bench/scale.ts [--counts 10,1000,10000] [--runs 5] [--folder FOLDER] [--record]
// The situations are those of the sample again and again, each time with other names, figures and words (scale/varied.ts),
// their statements moved with the words instead of read anew. What is added is one more such report, read from its file.
// With --folder the stores are kept there and used again.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSituation } from '../src/pipeline/read-situation.ts'
import { readSource } from '../src/pipeline/read-source.ts'
import { STAGES } from '../src/pipeline/stages.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Reading, Store } from '../src/store/store.ts'
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
  await fill(store, SITUATION, base, count, STAGES.reconcilingVersion())
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

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function add(store: Store, folder: string, count: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < Number(options.runs); run++) {
    const file = another(folder, count, run)
    times.push(await timed(() => readSituation(store, SITUATION, [file])))
  }
  return times
}

const work = options.folder ?? mkdtempSync(join(tmpdir(), 'synoptic-scale-'))
mkdirSync(work, { recursive: true })
const lines = ['articles   build s   add one ms: median   all runs']
try {
  for (const count of options.counts.split(',').map(Number)) {
    const [kept, path] = [join(work, `store-${count}.db`), join(work, `used-${count}.db`)]
    const buildMs = existsSync(kept) ? 0 : await timed(() => build(kept, count))
    for (const end of ['', '-wal']) if (existsSync(kept + end)) copyFileSync(kept + end, path + end)
    const store = await openSqlite(path)
    const times = await add(store, work, count)
    await store.close()
    const all = times.map((ms) => ms.toFixed(0)).join(' ')
    lines.push(
      `${String(count).padStart(8)} ${(buildMs / 1000).toFixed(1).padStart(9)} ${median(times).toFixed(0).padStart(20)}   ${all}`,
    )
    console.log(lines.at(-1))
  }
} finally {
  if (!options.folder) rmSync(work, { recursive: true, force: true })
}
console.log(lines.join('\n'))
