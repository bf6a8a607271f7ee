import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** When `dist/` was built, in milliseconds; 0 where it was not. */
function built(): number {
  return statSync(join(ROOT, 'dist/.built'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** When a source was last changed. */
function changed(): number {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(ROOT, 'src', file), { throwIfNoEntry: false })?.mtimeMs ?? 0))
}

/** Whether the tests chosen on the command line may run the built program. */
function isNeeded(filters: readonly string[]): boolean {
  return (
    filters.length === 0 ||
    filters.some((filter) => /present\/?(?:cli|page)?$|present\/(?:cli|page)|^test\/?$/.test(filter))
  )
}

/** Builds the program for the tests that run it, unless that was done since the last change. */
export default function setup(): void {
  const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('-') && argument !== 'run')
  if (!isNeeded(filters) || changed() <= built()) return
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { cwd: ROOT, stdio: 'inherit' })
}
