import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { launch } from '../test/present/page/browser.ts'
import { MAIN } from './program.ts'

/** Milliseconds, whole. */
export interface FirstPaint {
  /** From the program's start, reading included, to its address. */
  readonly listening: number
  /** First contentful paint after the browser asked for the page. */
  readonly painted: number
  /** From the asking to a point's question on the page. */
  readonly usable: number
}

/** Reads `folder` into a new store at `data`, serves it, and opens it in a browser with an empty cache. */
export async function firstPaint(folder: string, data: string): Promise<FirstPaint> {
  const from = performance.now()
  const server = spawn(process.execPath, [MAIN, 'serve', folder, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let address: string | undefined
    for await (const line of createInterface({ input: server.stdout })) {
      address = /http:\/\/\S+/.exec(line)?.[0]
      if (address) break
    }
    if (!address) throw new Error('the program ended before it listened')
    const listening = Math.round(performance.now() - from)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      const asked = performance.now()
      await page.goto(address)
      await page.locator('main h2').first().waitFor()
      const usable = Math.round(performance.now() - asked)
      const painted = await page.evaluate<number>(
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN",
      )
      return { listening, painted: Math.round(painted), usable }
    } finally {
      await browser.close()
    }
  } finally {
    server.kill()
  }
}
