// Takes the pictures of the README: the sample folder, read into a store of its own, as the built program shows it.
// Run `npm run build` before; pictures go to docs/.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register()
const { launch } = await import('../test/present/page/browser.ts')

const root = fileURLToPath(new URL('..', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'synoptic-screenshot-'))
const main = join(root, 'dist/present/cli/main.js')
const server = spawn(process.execPath, [main, 'serve', '--sample', '--data', data], {
  stdio: ['ignore', 'pipe', 'inherit'],
})

/** The address that the program prints once it listens. */
async function listening() {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /https?:\/\/\S+/.exec(line)?.[0]
    if (address !== undefined) return address.replace(/\/$/, '')
  }
  throw new Error('the program ended before it listened: run `npm run build` and try again')
}

const situation = encodeURIComponent('Vellasay ferry line')

const settle = async (page) => {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready.then(() => null)')
  await page.waitForTimeout(400)
}

let browser
try {
  const url = await listening()
  browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })

  await page.goto(`${url}/s/${situation}/situation`)
  await settle(page)
  await page.screenshot({ path: join(root, 'docs/screenshot.png') })

  // The report whose words stand in the first disagreement, with that note open.
  const { differs, changed } = await (await fetch(`${url}/api/s/${situation}/overview`)).json()
  const words = [...differs, ...changed][0].accounts.at(-1).evidence[0]
  await page.goto(`${url}/s/${situation}/reader/${words.article}?at=${words.start}-${words.end}`)
  await settle(page)
  await page.screenshot({ path: join(root, 'docs/screenshot-reader.png') })
} finally {
  await browser?.close()
  server.kill()
  rmSync(data, { recursive: true, force: true })
}
