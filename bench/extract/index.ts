/**
 * Runs the benches of what is found in a text beside the cases of others.
 *
 *     npm run bench:extract -- [--only times,numbers,stance,causality,events] [--record]
 *
 * Needs the corpora in ../shared.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ROOT } from '../program.ts'
import { record } from '../results.ts'

const TITLES: Readonly<Record<string, string>> = {
  times: 'Times',
  numbers: 'Numbers',
  stance: 'Stance',
  causality: 'Causality',
  events: 'Political events',
}

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, record: { type: 'boolean', default: false } },
})
const wanted = options.only?.split(',') ?? Object.keys(TITLES)
for (const [name, title] of Object.entries(TITLES)) {
  if (!wanted.includes(name)) continue
  const script = `bench/extract/${name}.ts`
  const output = execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, encoding: 'utf8' })
  console.log(output)
  if (options.record) record(title, `npm run bench:extract -- --only ${name}`, output)
}
