/**
 * Runs the benches of what is held to be the same in two reports.
 *
 *     npm run bench:reconcile -- [--only answers,events,entities] [--record]
 *
 * Needs the corpora in ../shared.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ROOT } from '../program.ts'
import { record } from '../results.ts'

const BENCHES: Readonly<Record<string, readonly [title: string, script: string]>> = {
  answers: ['Same answer', 'nanco'],
  events: ['Same event', 'events'],
  entities: ['Same actor, place or thing', 'entities'],
}

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, record: { type: 'boolean', default: false } },
})
const wanted = options.only?.split(',') ?? Object.keys(BENCHES)
for (const [name, [title, script]] of Object.entries(BENCHES)) {
  if (!wanted.includes(name)) continue
  const file = `bench/reconcile/${script}.ts`
  const output = execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: ROOT, encoding: 'utf8' })
  console.log(output)
  if (options.record) record(title, `npm run bench:reconcile -- --only ${name}`, output)
}
