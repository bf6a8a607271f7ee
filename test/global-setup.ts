import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../scripts/ensure-built.ts'
import { ensureBrowser } from './present/page/browser.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

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
  if (mayRun('cli|page', filters)) ensureBuilt()
}
