import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ended, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-bad-'))
const reports = join(folder, 'mill-fire')
const data = join(folder, 'data')
chmodSync(folder, 0o777)

// The rights of files bind everybody but root; as root the program is run as nobody.
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const read = (...args: readonly string[]): Promise<Ended> =>
  run(['read', ...args, '--data', data], { ...asNobody, env: { HOME: folder } })

/** The same words in two files would be one report: each has its own number. */
const body = (hurt: number): string =>
  `A fire at the Orwin mill injured ${hurt} workers on Monday, the county said. The road is shut for a week.`
const BODY = body(14)
const DEEP = `<html><body>${'<div>'.repeat(10_000)}<p>${body(15)}</p>${'</div>'.repeat(10_000)}</body></html>`
const SPANISH =
  'Un incendio en el molino dejó catorce heridos el lunes, según informó el condado. Las autoridades cerraron la carretera y pidieron a los vecinos que no salieran de sus casas.'

/** What stands in the folder, and what must be told of it: the message, then what to do; null where nothing is wrong. */
const FILES: readonly (readonly [name: string, bytes: string | Uint8Array, told: RegExp | null])[] = [
  ['binary.txt', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256), /error: .* no text .*byte 0/],
  ['dated.txt', `Mill fire\n\n31 February 2031\n\n${body(16)}`, /warning: .*31 February 2031.*no calendar/],
  ['deep.html', DEEP, null],
  ['empty.txt', '', /error: .*empty/],
  ['latin.txt', Buffer.from(`Café fire\n\n${body(17)}`, 'latin1'), /warning: .*UTF-8.*byte 3/],
  [
    'note.md',
    `---\ndate: 2031-05-03\n---\n\n# Mill fire\n\n9 June 2031\n\n${body(18)}`,
    /warning: .*2031-05-03.*2031-06-09/,
  ],
  [
    'page.html',
    `<meta property="article:published_time" content="2031-05-03"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill fire","datePublished":"2031-06-09"}</script><h1>Mill fire</h1><p>${body(19)}</p>`,
    /warning: .*two dates.*2031-06-09.*2031-05-03/,
  ],
  ['spanish.txt', SPANISH, /warning: kept and shown; not analysed: Spanish/],
  ['whole.txt', `Mill fire shuts road\n\nBy Ada Quay\nCoast Post\n5 May 2031\n\n${BODY}`, null],
]

let first: Ended

beforeAll(async () => {
  mkdirSync(join(reports, 'none'), { recursive: true })
  mkdirSync(join(folder, 'no-reports'))
  for (const [name, bytes] of FILES) writeFileSync(join(reports, name), bytes)
  writeFileSync(join(reports, 'closed.txt'), BODY)
  chmodSync(join(reports, 'closed.txt'), 0o000)
  closeSync(openSync(join(reports, 'huge.txt'), 'w'))
  truncateSync(join(reports, 'huge.txt'), 200_000_000)
  first = await read(reports, join(folder, 'no-reports'), join(folder, 'missing.txt'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lines told of one input: its name, then each fault and what to do about it. */
function told({ err }: Ended, name: string): string[] {
  const lines = err.trimEnd().split('\n')
  const from = lines.indexOf(name)
  if (from < 0) return []
  const end = lines.findIndex((line, at) => at > from && !line.startsWith(' '))
  return lines.slice(from + 1, end < 0 ? undefined : end)
}

test.each(FILES)('%s', (name, _, expected) => {
  const lines = told(first, name)
  if (expected === null) return expect(lines).toEqual([])
  expect(lines[0]).toMatch(expected)
  // Each fault is followed by what to do.
  expect(lines[1]).toMatch(/^ {8,}\S.*\.$/)
})

test.each([
  ['closed.txt', /denies permission/],
  ['huge.txt', /200 MB.*at most 50 MB/],
  [join(folder, 'no-reports'), /holds no files/],
  [join(folder, 'missing.txt'), /no file or folder/],
])('%s', (name, expected) => {
  expect(told(first, name)[0]).toMatch(expected)
})

test('the rest is read, and the exit code says that something was not', async () => {
  expect(first.code).toBe(1)
  expect(first.out).toMatch(/Read 7 reports/)
  expect(first.err).not.toContain('fault of this program')
  const { articles } = JSON.parse((await run(['export', '--data', data])).out)
  const read = FILES.map(([name]) => name).filter((name) => !/empty|binary/.test(name))
  expect(articles.map((one: { source: { file: string } }) => one.source.file).sort()).toEqual(read)
})

test('a report in another language is kept and shown', async () => {
  const { out } = await run(['show', 'spanish.txt', '--data', data])
  expect(out.replace(/\s+/g, ' ')).toContain('catorce heridos el lunes')
})

test('read again, nothing is read and the same inputs still cannot be', async () => {
  const { code, out, err } = await read(reports)
  expect(code).toBe(1)
  expect(out).toContain('Nothing new for "mill-fire"')
  for (const name of ['binary.txt', 'empty.txt', 'closed.txt', 'huge.txt']) expect(err).toContain(`${name}\n`)
})

test('a file that changed replaces what it gave', async () => {
  writeFileSync(join(reports, 'whole.txt'), `Mill fire shuts road\n\n5 May 2031\n\n${body(21)}`)
  expect((await read(reports)).out).toMatch(/Read 1 report/)
  const { articles } = JSON.parse((await run(['export', '--data', data])).out)
  expect(articles).toHaveLength(7)
  expect(JSON.stringify(articles)).toContain('injured 21 workers')
})

test('a line of 5 MB is read whole, by every stage', async () => {
  const path = join(folder, 'long.txt')
  const plain =
    'Nobody on the road by the mill would say why it had burned or who had been there before the fire came. '
  const telling = (at: number) => `The fire at mill ${at} injured ${(at % 90) + 2} workers, the chief, Ida Lund, said. `
  writeFileSync(path, Array.from({ length: 4100 }, (_, at) => plain.repeat(11) + telling(at)).join(''))
  const { code, out, err } = await run(['read', path, '--json', '--data', join(folder, 'long-data')])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ read: 1, articles: 1 })
}, 240_000)

test('an address is read, and one that cannot be is told', async () => {
  const server = createServer((request, response) => {
    if (request.url !== '/mill') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' })
    return response.end(`<title>Mill fire</title><h1>Mill fire</h1><p>${BODY}</p>`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { code, out, err } = await run(['read', `${site}/mill`, `${site}/gone`, '--data', join(folder, 'web')])
  server.close()
  expect(code).toBe(1)
  expect(out).toContain('Read 1 report from 1 input into "127.0.0.1"')
  expect(err).toContain(`${site}/gone could not be fetched: the server answered 404`)
})
