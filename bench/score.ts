// Reads every situation under ../shared/reports that has gold, and the sample with the gold of its own, exports each, and
// prints what the scorers say.
//   npm run score [-- --misses 40] [--only cartels] [--pairs] [--record]
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MAIN, ROOT } from './program.ts'
import { record } from './results.ts'
import { shared } from './shared.ts'
import { exportOf, type Situation, situations, withStore } from './situations.ts'

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

function scoreSituation(situation: Situation): string {
  return withStore(situation, (data, work) => {
    const file = join(work, 'export.json')
    writeFileSync(file, exportOf(data))
    const misses = ['--misses', options.misses]
    const statements = run(shared('gold/score.mjs'), file, situation.gold, ...misses)
    const ask = [process.execPath, MAIN, 'ask', '--json', '--data', data]
    return statements + run(shared('gold/score-ask.mjs'), situation.gold, ...misses, '--', ...ask)
  })
}

function report(title: string, command: string, output: string): void {
  console.log(`\n== ${title}\n${output.trimEnd()}`)
  if (options.record) record(title, command, output)
}

const only = options.only?.split(',')
for (const situation of situations().filter(({ name }) => !only || only.includes(name))) {
  const { name } = situation
  report(`Score: ${name}`, `npm run score -- --only ${name}`, scoreSituation(situation))
}
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
