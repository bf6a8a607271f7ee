import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listSources, readArticles, readBytes } from '../../src/read/index.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-read-'))
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, '.git'))
  for (const name of ['z.txt', 'a.txt', 'b/deep/c.html', 'b/1.md', '.git/config', '.hidden'])
    writeFileSync(join(folder, name), 'text')
  symlinkSync(folder, join(folder, 'b', 'loop'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const denied = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))

describe('listSources', () => {
  test('files below a folder, in a stable order, hidden ones and links to folders left out', async () => {
    const { sources, notices } = await listSources([folder])
    expect(sources.map(({ name }) => name)).toEqual(['a.txt', 'b/1.md', 'b/deep/c.html', 'z.txt'])
    expect(sources[0]).toEqual({ kind: 'file', path: join(folder, 'a.txt'), name: 'a.txt', bytes: 4 })
    expect(notices).toEqual([])
  })

  test('a file and an address as named; the same file once', async () => {
    const { sources } = await listSources([join(folder, 'z.txt'), 'https://echo.example/a', folder])
    expect(sources.map(({ name }) => name)).toEqual([
      'z.txt',
      'https://echo.example/a',
      'a.txt',
      'b/1.md',
      'b/deep/c.html',
    ])
  })

  test.each([
    ['missing path', () => [join(folder, 'nowhere')], undefined, 'read/missing'],
    ['folder without files', () => [join(folder, 'empty')], undefined, 'read/empty-folder'],
    ['no permission', () => [folder], { stat: denied, readdir: denied }, 'read/no-permission'],
  ])('%s', async (_, inputs, folders, code) => {
    const { sources, notices } = await listSources(inputs(), folders)
    expect(sources).toEqual([])
    expect(notices).toMatchObject([{ code, severity: 'error', source: inputs()[0] }])
    expect(notices[0]!.message).toContain(inputs()[0])
  })
})

describe('readBytes', () => {
  test('a file of 200 MB is not loaded', async () => {
    const path = join(folder, 'huge.bin')
    writeFileSync(path, '')
    truncateSync(path, 200_000_000)
    const before = process.memoryUsage().arrayBuffers
    const read = await readBytes({ kind: 'file', path, name: 'huge.bin', bytes: null })
    rmSync(path)
    expect(read).toMatchObject({
      notice: { code: 'read/too-large', source: 'huge.bin', message: expect.stringMatching(/200 MB.*at most 50 MB/) },
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  test.each([
    ['no permission', { open: denied }, 'a.txt', 'read/no-permission'],
    ['gone since it was listed', {}, 'gone.txt', 'read/missing'],
  ])('%s', async (_, limits, name, code) => {
    const read = await readBytes({ kind: 'file', path: join(folder, name), name, bytes: 4 }, limits)
    expect(read).toMatchObject({ notice: { code, source: name } })
  })
})

describe('addresses', () => {
  let server: Server
  let base = ''
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/latin')
        response
          .setHeader('content-type', 'text/plain; charset=iso-8859-1')
          .end(
            Buffer.from(
              'Caf\xe9 shuts\n\nThe owner of the caf\xe9 at Marl said on Monday that he had no choice.',
              'latin1',
            ),
          )
      else if (request.url === '/endless') response.end(Buffer.alloc(5000, 'x'))
      else if (request.url === '/slow') setTimeout(() => response.end('late'), 2000).unref()
      else response.writeHead(404).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const source = (path: string) => ({ kind: 'url', path: base + path, name: base + path, bytes: null }) as const

  test("the server's header names the encoding", async () => {
    const read = await readBytes(source('/latin'))
    const { articles } = readArticles('bytes' in read ? read.bytes : Buffer.of(), source('/latin'))
    expect(articles[0]).toMatchObject({ title: 'Café shuts', source: { url: `${base}/latin` } })
  })

  test.each([
    ['/missing', {}, 'read/unreachable', /404/],
    ['/slow', { timeoutMs: 100 }, 'read/unreachable', /no answer within 0.1 seconds/],
    ['/endless', { mostBytes: 1000 }, 'read/too-large', /goes on/],
  ])('%s', async (path, limits, code, message) => {
    const read = await readBytes(source(path), limits)
    expect(read).toMatchObject({ notice: { code, source: base + path, message: expect.stringMatching(message) } })
  })

  test('no server', async () => {
    const read = await readBytes({
      kind: 'url',
      path: 'http://127.0.0.1:9/x',
      name: 'http://127.0.0.1:9/x',
      bytes: null,
    })
    expect(read).toMatchObject({ notice: { code: 'read/unreachable' } })
  })
})
