// Reads every situation under ../shared/reports that has gold, exports it, and prints what the scorers say.
//   npm run score [-- --misses 40] [--only cartels] [--pairs] [--record]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MAIN, ROOT, synoptic } from './program.ts'
import { record } from './results.ts'
import { shared } from './shared.ts'

const { values: options } = parseArgs({
  options: {
    misses: { type: 'string', default: '0' },
    only: { type: 'string' },
    pairs: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})

const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: ROOT, maxBuffer: 1 << 26 })

function scoreSituation(name: string): string {
  const work = mkdtempSync(join(tmpdir(), 'synoptic-score-'))
  try {
    const data = join(work, 'data')
    const file = join(work, 'export.json')
    const gold = shared(`gold/${name}`)
    synoptic('read', shared(`reports/${name}`), '--data', data)
    writeFileSync(file, synoptic('export', '--format', 'situation', '--data', data))
    const misses = ['--misses', options.misses]
    const statements = run(shared('gold/score.mjs'), file, gold, ...misses)
    const ask = [process.execPath, MAIN, 'ask', '--json', '--data', data]
    return statements + run(shared('gold/score-ask.mjs'), gold, ...misses, '--', ...ask)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function report(title: string, command: string, output: string): void {
  console.log(`\n== ${title}\n${output.trimEnd()}`)
  if (options.record) record(title, command, output)
}

const situations = readdirSync(shared('reports')).filter(
  (name) => existsSync(join(shared('gold'), name)) && (!options.only || options.only.split(',').includes(name)),
)
for (const name of situations) report(`Score: ${name}`, `npm run score -- --only ${name}`, scoreSituation(name))
if (options.pairs) {
  const output = run(
    shared('gold/pairs/run.mjs'),
    '--misses',
    options.misses,
    '--command',
    `${process.execPath} ${MAIN}`,
  )
  report('Score: pairs', 'npm run score -- --only none --pairs', output)
}
