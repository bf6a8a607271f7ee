import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../src/present/api/app.ts'
import { listen } from '../../../src/present/api/listen.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { fill, SITUATION } from '../dossier/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-api-'))
let store: Store
let app: Hono

beforeAll(async () => {
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>Synoptic</title>')
  writeFileSync(join(folder, 'page/assets/main-1a2b.js'), `console.log(${JSON.stringify('x'.repeat(5000))})`)
  store = await openSqlite(join(folder, 'one.db'))
  await fill(store)
  app = createApp(store, join(folder, 'page'))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(`http://127.0.0.1:4173${path}`, { headers: { host: '127.0.0.1:4173', ...headers } }))

describe('the API', () => {
  test('answers as of a day', async () => {
    const part = async (query: string) => (await get(`/api/s/${SITUATION}/overview${query}`)).json()
    const [then, now] = (await Promise.all([part('?asOf=2030-05-08'), part('')])) as Record<string, never>[]
    expect(then).toMatchObject({
      situation: { articles: 3 },
      counts: { articles: 3 },
      dates: { last: '2030-05-08T09:00' },
    })
    expect(now).toMatchObject({ situation: { articles: 4 }, counts: { articles: 4 } })
  })

  test('lists situations', async () => {
    const [one] = (await (await get('/api/situations')).json()) as { name: string; articles: number }[]
    expect(one).toMatchObject({ name: SITUATION, articles: 4 })
  })

  test.each([
    ['overview', 'counts'],
    ['points', 'points'],
    ['timeline', 'items'],
    ['sources', 'sources'],
    ['causes', 'links'],
    ['decision', 'options'],
    ['decision?asOf=2030-05-08', 'options'],
    ['gaps', 'gaps'],
    ['overview?asOf=2030-05-08', 'counts'],
    ['changes?since=2030-05-09', 'points'],
    ['ask?q=How+many+passengers+were+injured%3F', 'answers'],
    ['find?q=passengers', 'evidence'],
    ['articles/wire', 'text'],
    ['elsewhere?article=wire&start=0&end=40', 'evidence'],
  ])('answers %s', async (part, key) => {
    const response = await get(`/api/s/${SITUATION}/${part}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toHaveProperty(key)
  })

  test.each([
    [`/api/s/${SITUATION}/articles/nothing/sentence?at=0`, 404, 'dossier/no-article'],
    [`/api/s/${SITUATION}/articles/wire/sentence`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/overview?asOf=tomorrow`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/articles/paper?asOf=2030-05-08`, 404, 'dossier/no-article'],
    [`/api/s/${SITUATION}/nowhere?asOf=2030-05-08`, 404, 'api/no-address'],
    [`/api/s/${SITUATION}/what-if?variable=v0&push=rises`, 404, 'dossier/no-variable'],
    [`/api/s/${SITUATION}/what-if?variable=v0&push=up`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/articles/wire/sentence?at=99999`, 404, 'dossier/bad-span'],
    [`/api/s/${SITUATION}/articles/undated/sentence?at=0`, 404, 'dossier/not-analysed'],
    ['/api/s/nothing/overview', 404, 'dossier/no-situation'],
    [`/api/s/${SITUATION}/articles/nothing`, 404, 'dossier/no-article'],
    [`/api/s/${SITUATION}/nothing`, 404, 'api/no-address'],
    ['/api/nothing', 404, 'api/no-address'],
    [`/api/s/${SITUATION}/ask`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/ask?q=${'x'.repeat(501)}`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/changes?since=yesterday`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/elsewhere?article=wire&start=-1&end=2`, 400, 'api/bad-parameter'],
    [`/api/s/${SITUATION}/elsewhere?article=wire&start=0&end=99999`, 404, 'dossier/bad-span'],
  ])('says what is wrong with %s', async (path, status, code) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    const body = (await response.json()) as Record<string, string>
    expect(body).toMatchObject({ code })
    expect(Object.keys(body).sort()).toEqual(['advice', 'code', 'message'])
  })
})

describe('the server', () => {
  test.each(['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', '10.0.0.1:4173', ''])(
    'refuses the host %j',
    async (host) => {
      expect((await get('/api/situations', { host })).status).toBe(403)
    },
  )

  test.each(['localhost:4173', '127.0.0.1', '[::1]:80'])('accepts the host %s', async (host) => {
    expect((await get('/api/situations', { host })).status).toBe(200)
  })

  test.each(['/', '/api/situations', '/s/any/view', '/assets/nothing.js'])('guards %s by its headers', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('shows the page at every address that is no file', async () => {
    for (const path of ['/', '/s/morning-star/points', '/s/a.b/reader']) {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<title>Synoptic</title>')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  test('keeps hashed files for long, small on the way, and knows when there is none', async () => {
    const found = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(found.headers.get('cache-control')).toContain('immutable')
    expect(found.headers.get('content-encoding')).toBe('gzip')
    expect((await get('/assets/main-ffff.js')).status).toBe(404)
  })

  test.each(['/assets/..%2f..%2fone.db', '/..%2fone.db', '/%2e%2e/one.db'])(
    'gives no file outside the page: %s',
    async (path) => {
      const response = await get(path)
      expect(await response.text()).not.toContain('SQLite')
    },
  )

  test('says so when the page is not built', async () => {
    const bare = createApp(store, join(folder, 'nothing'))
    const response = await bare.request('http://localhost/', { headers: { host: 'localhost' } })
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')])
  })
})

describe('listen', () => {
  test('answers on this machine and ends', async () => {
    const { address, close } = await listen(app, 0)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(`${address}api/situations`)).status).toBe(200)
    await close()
    await expect(fetch(`${address}api/situations`)).rejects.toThrow()
  })

  test('says so when the port named is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    await expect(listen(app, port)).rejects.toMatchObject({ code: 'api/port-taken', port })
    other.close()
  })

  test('finds a free port when none is named', async () => {
    const first = await listen(app, null)
    const second = await listen(app, null)
    expect(second.address).not.toBe(first.address)
    await first.close()
    await second.close()
  })
})
