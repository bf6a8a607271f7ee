import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('../../../src/present/page', import.meta.url))
const BUILT = fileURLToPath(new URL('../../../dist/page/index.html', import.meta.url))
const LOCK = fileURLToPath(new URL('../../../node_modules/.synoptic-page-lock', import.meta.url))

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

const isStale = (): boolean => !existsSync(BUILT) || statSync(BUILT).mtimeMs < newest(SOURCE)

/** One test file at a time builds; a lock older than a minute was left by a run that was stopped. */
async function locked(act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK)
      break
    } catch {
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 60_000)
        rmSync(LOCK, { recursive: true, force: true })
      await setTimeout(100)
    }
  }
  try {
    await act()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** Builds the page unless what is built is as new as its source. */
export async function ensureBundle(): Promise<void> {
  if (!isStale()) return
  await locked(async () => {
    if (isStale()) await build({ configFile: join(SOURCE, 'vite.config.ts'), logLevel: 'error' })
  })
}
