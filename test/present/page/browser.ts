import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium on this machine; null for none. */
function onThisMachine(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
  if (found !== undefined) return found
  const ofPlaywright = chromium.executablePath()
  return existsSync(ofPlaywright) ? ofPlaywright : null
}

const isRoot = (): boolean => process.getuid?.() === 0

/** Installs one: the system's own package where this is root on Debian, else playwright's. */
function install(): void {
  const byApt = isRoot() && existsSync('/usr/bin/apt-get')
  const [command, args] = byApt
    ? ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']]
    : [process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']]
  try {
    if (byApt) execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync(command as string, args as string[], { stdio: 'ignore', timeout: 300_000 })
  } catch (cause) {
    throw new Error(
      `There is no Chromium here, and "${command} ${(args as string[]).join(' ')}" failed. ` +
        'Install Chromium, or name its path in CHROMIUM_PATH.',
      { cause },
    )
  }
}

/** Installs a browser where this machine has none; called once before the tests, which run side by side. */
export function ensureBrowser(): void {
  if (onThisMachine() === null) install()
}

/** A browser to test the page with; the caller closes it. */
export async function launch(): Promise<Browser> {
  ensureBrowser()
  const executablePath = onThisMachine()
  if (executablePath === null)
    throw new Error('Chromium was installed but is not found: name its path in CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] })
}
