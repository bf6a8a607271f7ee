import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { ended, printed, run, start } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-trouble-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder of reports, each of some length and in other words. */
function reportsOf(name: string, count: number): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  for (let at = 0; at < count; at++) {
    const lines = Array.from(
      { length: 40 },
      (_, line) => `Crane ${name} ${at}-${line} lifted ${at * 7 + line} tons on Monday, Ida Lund said.`,
    )
    writeFileSync(join(path, `${name}-${at}.txt`), `Quay report ${at}\n\n${lines.join('\n\n')}`)
  }
  return path
}

async function counts(data: string, situation: string) {
  const store = await openSqlite(join(data, 'synoptic.db'), { create: false })
  const { reconciled, revision } = await store.progress(situation)
  const articles = (await store.articles(situation)).length
  await store.close()
  return { articles, isCompared: reconciled?.startsWith(`${revision}/`) ?? false }
}

describe('a read that is killed', () => {
  test('loses nothing it had saved, and the next goes on and compares', async () => {
    const [reports, data] = [reportsOf('killed', 60), join(folder, 'killed-data')]
    const child = start(['read', reports, '--data', data])
    const end = ended(child)
    let saved = 0
    for (let tries = 0; tries < 400 && saved < 3; tries++) {
      await sleep(25)
      saved = await counts(data, 'killed').then(
        ({ articles }) => articles,
        () => 0,
      )
    }
    child.kill('SIGKILL')
    await end
    const left = await counts(data, 'killed')
    expect(left.articles).toBeGreaterThanOrEqual(saved)
    expect(left.articles).toBeLessThan(60)
    expect(left.isCompared).toBe(false)
    const show = await run(['show', '--data', data])
    expect(show.err).toContain('cut off')
    const { code, out } = await run(['read', reports, '--data', data, '--json'])
    const result = JSON.parse(out)
    expect(code).toBe(0)
    expect(result.unchanged).toBeGreaterThanOrEqual(left.articles)
    expect(result.read + result.unchanged).toBe(60)
    expect(await counts(data, 'killed')).toEqual({ articles: 60, isCompared: true })
  }, 60_000)
})

describe('two programs at once', () => {
  test('lose no report of either', async () => {
    const data = join(folder, 'both-data')
    const names = ['left', 'right']
    const results = await Promise.all(
      names.map((name) => run(['read', reportsOf(name, 25), '--situation', 'both', '--data', data])),
    )
    expect(results.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ])
    expect((await counts(data, 'both')).articles).toBe(50)
    await run(['read', join(folder, 'left'), '--situation', 'both', '--data', data])
    expect((await counts(data, 'both')).isCompared).toBe(true)
  }, 60_000)
})

// The rights of files bind everybody but root; as root the program is run as nobody.
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

describe('a store that may not be written', () => {
  test('is shown, but not read into, and says why', async () => {
    const [reports, data] = [reportsOf('locked', 2), join(folder, 'locked-data')]
    await run(['read', reports, '--data', data])
    chmodSync(join(data, 'synoptic.db'), 0o444)
    chmodSync(data, 0o555)
    const env = { HOME: folder }
    expect(await run(['show', '--data', data], { ...asNobody, env })).toMatchObject({ code: 0 })
    const more = reportsOf('more', 1)
    const { code, err } = await run(['read', more, '--data', data], { ...asNobody, env })
    expect(code).toBe(1)
    expect(err).toContain(join(data, 'synoptic.db'))
    expect(err).toMatch(/may not be written/)
    chmodSync(data, 0o755)
    expect((await counts(data, 'locked')).articles).toBe(2)
  })

  test('is named where the file is no store', async () => {
    const data = join(folder, 'letter')
    mkdirSync(data)
    writeFileSync(join(data, 'synoptic.db'), 'Dear reader, this is a letter. '.repeat(50))
    const { code, err } = await run(['read', reportsOf('more', 1), '--data', data])
    expect(code).toBe(1)
    expect(err).toMatch(/synoptic\.db: the file is no store/)
  })
})

describe('serve', () => {
  test('reads, prints where it is, answers, and ends when told', async () => {
    const data = join(folder, 'serve-data')
    const child = start(['serve', reportsOf('served', 2), '--port', '0', '--data', data])
    const end = ended(child)
    const address = await printed(child, /http:\/\/127\.0\.0\.1:\d+\//)
    const situations = await (await fetch(`${address}api/situations`)).json()
    expect(situations).toMatchObject([{ name: 'served', articles: 2 }])
    child.kill('SIGTERM')
    expect((await end).code).toBe(0)
  })

  test('reads the sample where it is asked to and no input is named', async () => {
    const child = start(['serve', '--sample', '--port', '0', '--data', join(folder, 'sample-data')])
    const end = ended(child)
    const address = await printed(child, /http:\/\/127\.0\.0\.1:\d+\//)
    const situations = await (await fetch(`${address}api/situations`)).json()
    expect(situations).toMatchObject([{ name: 'Vellasay ferry line' }])
    child.kill('SIGINT')
    expect((await end).code).toBe(0)
  })

  test('says so when the port named is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    const { code, err } = await run(['serve', '--port', String(port), '--data', join(folder, 'port-data')])
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`port ${port} cannot be used`))
    other.close()
  })
})
