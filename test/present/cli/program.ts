import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../../dist/present/cli/main.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the built program; its output is piped. */
export function start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '', ...options.env }
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options, env })
}

/** Waits for a started program to end. */
export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    child.stdout?.on('data', (chunk) => {
      out += chunk
    })
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** Runs the built program to its end. */
export const run = (args: readonly string[], options?: SpawnOptions): Promise<Ended> => ended(start(args, options))

/** Waits until a started program prints what `pattern` matches on standard output. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const match = pattern.exec(out)
      if (match) resolve(match[0])
    })
    child.on('close', () => reject(new Error(`ended without ${pattern}: ${out}`)))
  })
}
