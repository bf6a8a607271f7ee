// Makes the models and word lists of `src/language/en/` anew, in order; see README.md beside this file.
//   npm run train [-- STEP…]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const python = process.env.PYTHON ?? '/usr/bin/python3'
// More threads than one make such small matrices slower.
const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
const run = (command, ...args) => execFileSync(command, args, { cwd: root, env, stdio: 'inherit' })

const STEPS = {
  lemma: () => run('npx', 'tsx', 'train/lemma/run.ts'),
  morphology: () => run('npx', 'tsx', 'train/morphology/run.ts'),
  actions: () => run('npx', 'tsx', 'train/actions/run.ts'),
  clauses: () => run(python, 'train/clauses/lexicon.py'),
  roles: () => run(python, 'train/roles/distil.py'),
  events: () => run(python, 'train/events/classes.py'),
  means: () => run('npx', 'tsx', 'train/means/run.ts'),
  ask: () => {
    run('npx', 'tsx', 'train/ask/run.ts')
    run('npx', 'tsx', 'train/ask/demonyms.ts')
  },
  effect: () => run(python, 'train/effect/agents.py'),
  segment: () => run(python, 'train/segment/train.py'),
  parser: () => run(python, 'train/parser/run.py'),
  same: () => {
    run('npx', 'tsx', 'train/same/words.ts')
    run('npx', 'tsx', 'train/same/things.ts')
    run('npx', 'tsx', 'train/same/once.ts')
    run('npx', 'tsx', 'train/same/run.ts')
  },
  coreference: () => {
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-train-'))
    try {
      run(python, 'train/coreference/distil.py')
      run('npx', 'tsx', 'train/coreference/examples.ts', folder)
      run(python, 'train/coreference/train.py', folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((step) => !(step in STEPS))
if (unknown.length > 0) {
  console.error(`train: no step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}
for (const [name, step] of Object.entries(STEPS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`== ${name}`)
  step()
}
