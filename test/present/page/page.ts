import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch } from './browser.ts'
import { ensureBundle } from './bundle.ts'
import { type Served, serveMock } from './mock/server.ts'
import type { World } from './mock/world.ts'

export interface Opened {
  readonly page: Page
  /** Errors of the page's own, and what the content security policy refused. */
  readonly faults: string[]
  close(): Promise<void>
}

/** A browser and a server for all tests of one file. */
export function setUp(world: World) {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    await ensureBundle()
    ;[browser, served] = await Promise.all([launch(), serveMock(world)])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  return {
    served: () => served,
    async open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && /content security|refused|violat/i.test(message.text()))
          faults.push(message.text())
      })
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.goto(served.url + path)
      return { page, faults, close: () => context.close() }
    },
  }
}

/** Waits until nothing is on its way any more and the faces are there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => null)')
}

/** No part of the page is wider than the window. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(over, `${what} is wider than the window`).toBe(0)
}
