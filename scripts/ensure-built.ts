import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Builds `dist/` where it is missing or older than its sources, so that nobody tests or measures what is no longer there. */
export function ensureBuilt(): void {
  // The kernel is itself built.
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.endsWith('.wasm'),
  )
  const changed = Math.max(...sources.map((file) => changedAt(join(ROOT, 'src', file))))
  if (changed <= changedAt(join(ROOT, 'dist/.built'))) return
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { cwd: ROOT, stdio: 'inherit' })
}
