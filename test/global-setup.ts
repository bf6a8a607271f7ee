import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './present/page/browser.ts'

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

/** Whether the tests chosen on the command line may run the built program, or a browser. */
function mayRun(parts: string, filters: readonly string[]): boolean {
  const named = new RegExp(`present\\/?$|present\\/(?:${parts})|^test\\/?$`)
  return filters.length === 0 || filters.some((filter) => named.test(filter))
}

/**
 * The compiled kernel; a browser for the tests that need one; the built program for those that run it, unless it is newer
 * than its source.
 */
export default function setup(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/kernel.mjs')], { stdio: 'inherit' })
  const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('-') && argument !== 'run')
  if (mayRun('page', filters)) ensureBrowser()
  if (!mayRun('cli|page', filters) || changed() <= built()) return
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { cwd: ROOT, stdio: 'inherit' })
}
