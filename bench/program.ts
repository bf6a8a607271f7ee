import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../scripts/ensure-built.ts'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const MAIN = fileURLToPath(new URL('../dist/present/cli/main.js', import.meta.url))

// Every bench that runs the program imports this file: what is measured is what the sources say.
ensureBuilt()

/**
 * Runs the built program and gives its standard output; its notices go to the terminal.
 *
 * @throws Error  for an exit code other than 0 and 1 (1: some input could not be read, the rest was)
 */
export function synoptic(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { status, stdout, stderr } = error as { status?: number; stdout?: string; stderr?: string }
    if (status === 1 && stdout !== undefined) return stdout
    throw new Error(`synoptic ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
}

/** The short hash of the commit that is measured, with `+` where the tree has uncommitted changes. */
export function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src') ? '+' : '')
}
