import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSituation } from '../../../src/pipeline/read-situation.ts'
import { createApp } from '../../../src/present/api/app.ts'
import type { OverviewView } from '../../../src/present/dossier/types.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { launch } from './browser.ts'
import { ensureBundle } from './bundle.ts'
import { expectNoOverflow, settled } from './page.ts'

const PAGE = fileURLToPath(new URL('../../../dist/page', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../../../sample/ferry', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'synoptic-page-'))

let store: Store
let server: ServerType
let browser: Browser
let url: string

beforeAll(async () => {
  await ensureBundle()
  store = await openSqlite(join(folder, 'store.db'), { create: true })
  await readSituation(store, 'ferry', [SAMPLE])
  server = serve({ fetch: createApp(store, PAGE).fetch, port: 0, hostname: '127.0.0.1' })
  browser = await launch()
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser?.close()
  await new Promise((done) => server?.close(done))
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the sample, read and served by the program itself, is drawn in every view', async () => {
  const overview = (await (await fetch(`${url}/api/s/ferry/overview`)).json()) as OverviewView
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  const report = overview.articles[0]?.id ?? ''
  for (const path of [
    'situation',
    'reader',
    `reader/${report}`,
    'points',
    'timeline',
    'causes',
    'sources',
    'ask?q=When%20is%20the%20vote',
    'changes',
  ]) {
    await page.goto(`${url}/s/ferry/${path}`)
    await page.locator('h1').first().waitFor({ state: 'attached' })
    await settled(page)
    expect(await page.getByRole('alert').count(), path).toBe(0)
    await expectNoOverflow(page, path)
  }
  expect(faults).toEqual([])

  await page.goto(`${url}/`)
  await page.waitForURL(/\/s\/ferry\/situation$/)
  await expect.poll(() => page.locator('#reports li').count()).toBe(overview.articles.length)
}, 60_000)

test('as known on a day: fewer reports, every link stays on that day, and one leads out', async () => {
  const all = (await (await fetch(`${url}/api/s/ferry/overview`)).json()) as OverviewView
  const days = [...new Set(all.articles.map(({ published }) => published?.slice(0, 10) ?? ''))].sort()
  const day = days[2] ?? ''
  const then = (await (await fetch(`${url}/api/s/ferry/overview?asOf=${day}`)).json()) as OverviewView
  expect(then.counts.articles).toBeLessThan(all.counts.articles)
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
  await page.goto(`${url}/s/ferry/situation`)
  await page.getByRole('button', { name: 'As known on a day' }).click()
  await page.locator('.as-of li a').nth(2).click()
  await page.waitForURL(`**/as-of/${day}/s/ferry/situation`)
  await page.getByText(`${then.counts.articles} of ${all.counts.articles} reports`).waitFor()
  await expect.poll(() => page.locator('#reports li').count()).toBe(then.counts.articles)
  await settled(page)
  await expectNoOverflow(page, 'as known on a day')
  await page.getByRole('navigation', { name: 'Views, short' }).getByRole('link', { name: 'Points' }).click()
  await page.waitForURL(`**/as-of/${day}/s/ferry/points`)
  await page.getByText('As known on').waitFor()
  await page.keyboard.press('.')
  await page.waitForURL(`**/as-of/${days[3]}/s/ferry/points`)
  await page.getByRole('link', { name: 'Show all' }).click()
  await page.waitForURL(/\d\/s\/ferry\/points$/)
  expect(await page.getByText('As known on', { exact: false }).count()).toBe(0)
}, 60_000)

test('the words that the page marks stand in the report, letter by letter', async () => {
  const overview = (await (await fetch(`${url}/api/s/ferry/overview`)).json()) as OverviewView
  const point = [...overview.differs, ...overview.changed, ...overview.agrees][0]
  const words = point?.accounts[0]?.evidence[0]
  expect(words).toBeDefined()
  const page = await browser.newPage()
  await page.goto(`${url}/s/ferry/reader/${words?.article}?at=${words?.start}-${words?.end}`)
  await page.locator('.txt .x').first().waitFor()
  expect((await page.locator('.txt .x').allTextContents()).join('')).toBe(words?.exact)
}, 60_000)
