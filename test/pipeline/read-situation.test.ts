import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { ReadProgress } from '../../src/pipeline/progress.ts'
import { readSituation } from '../../src/pipeline/read-situation.ts'
import { reconcileSituation } from '../../src/pipeline/reconcile-situation.ts'
import { rulesVersion } from '../../src/pipeline/rules-version.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeStages } from './fakes.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-pipeline-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
let store: Store
beforeEach(async () => {
  store = await openSqlite(join(folder, `${++count}.db`))
  return () => store.close()
})

const FILES = { '/a/one.txt': 'One crane fell.', '/a/two.txt': 'Two cranes fell.' }
const INPUTS = Object.keys(FILES)
const texts = async (): Promise<string[]> =>
  (await store.articles('harbour')).map(({ article: { text } }) => text).sort()

describe('readSituation', () => {
  test('reads, saves and lays side by side', async () => {
    const { stages, calls } = fakeStages(FILES)
    const result = await readSituation(store, 'harbour', INPUTS, { stages })
    expect(result).toMatchObject({ read: 2, unchanged: 0, articles: 2, statements: 2, notices: [] })
    expect(await texts()).toEqual(['One crane fell.', 'Two cranes fell.'])
    expect((await store.reconciliation('harbour')).timeline[0]!.statements).toHaveLength(2)
    expect(calls.reconcile).toBe(1)
  })

  test('does nothing for the same input again', async () => {
    const { stages, calls } = fakeStages(FILES)
    await readSituation(store, 'harbour', INPUTS, { stages })
    const before = await store.progress('harbour')
    expect(await readSituation(store, 'harbour', INPUTS, { stages })).toMatchObject({ read: 0, unchanged: 2 })
    expect(await store.progress('harbour')).toEqual(before)
    expect(calls).toEqual({ read: ['one.txt', 'two.txt'], reconcile: 1 })
  })

  test('does nothing for the same folder moved', async () => {
    await readSituation(store, 'harbour', INPUTS, { stages: fakeStages(FILES).stages })
    const moved = { '/b/one.txt': FILES['/a/one.txt'] }
    const result = await readSituation(store, 'harbour', ['/b/one.txt'], { stages: fakeStages(moved).stages })
    expect(result).toMatchObject({ read: 0, unchanged: 1 })
  })

  test('keeps two files of one name in two folders', async () => {
    const both = { '/a/one.txt': 'One crane fell.', '/b/one.txt': 'A gull circled.' }
    await readSituation(store, 'harbour', Object.keys(both), { stages: fakeStages(both).stages })
    expect(await texts()).toEqual(['A gull circled.', 'One crane fell.'])
  })

  test('replaces what a changed file gave, keeps what a removed one gave', async () => {
    await readSituation(store, 'harbour', INPUTS, { stages: fakeStages(FILES).stages })
    const changed = { '/a/one.txt': 'Three cranes fell.' }
    await readSituation(store, 'harbour', ['/a/one.txt'], { stages: fakeStages(changed).stages })
    expect(await texts()).toEqual(['Three cranes fell.', 'Two cranes fell.'])
    expect((await store.reconciliation('harbour')).timeline[0]!.label).toContain('Three')
  })

  test('reads all anew when the rules change', async () => {
    const { stages } = fakeStages(FILES)
    await readSituation(store, 'harbour', INPUTS, { stages })
    const newer = { ...stages, readingVersion: () => 'r2' }
    expect(await readSituation(store, 'harbour', INPUTS, { stages: newer })).toMatchObject({ read: 2, unchanged: 0 })
    expect(await texts()).toHaveLength(2)
  })

  test('tells what is wrong with one input and reads the others', async () => {
    const files = { '/a/bad.txt': '!', '/a/fault.txt': 'A fault.', '/a/none.txt': 'empty', ...FILES }
    const result = await readSituation(store, 'harbour', Object.keys(files), { stages: fakeStages(files).stages })
    expect(result.notices.map(({ code, source }) => [code, source])).toEqual([
      ['read/no-access', '/a/bad.txt'],
      ['pipeline/fault', 'fault.txt'],
      ['read/no-text', '/a/none.txt'],
    ])
    expect(await texts()).toEqual(['A fault.', 'One crane fell.', 'Two cranes fell.'])
  })

  test('tells again of an unchanged input that gave nothing', async () => {
    const files = { '/a/none.txt': 'empty' }
    const { stages } = fakeStages(files)
    await readSituation(store, 'harbour', ['/a/none.txt'], { stages })
    const again = await readSituation(store, 'harbour', ['/a/none.txt'], { stages })
    expect(again).toMatchObject({ unchanged: 1, notices: [{ code: 'read/no-text' }] })
  })

  test('keeps an article in a language that is not analysed, and says so', async () => {
    const files = { '/a/es.txt': 'El muelle ardió.' }
    const result = await readSituation(store, 'harbour', ['/a/es.txt'], { stages: fakeStages(files).stages })
    expect(result.notices.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'kept and shown; not analysed: Spanish'],
    ])
    expect(await store.articles('harbour')).toMatchObject([{ analysed: false, sentences: [{ start: 0, end: 16 }] }])
    expect(await store.statements('harbour')).toEqual([])
    expect(await store.search('harbour', ['muelle'], 5)).toHaveLength(1)
  })

  test('marks copies', async () => {
    const files = { '/a/one.txt': 'One crane fell.', '/a/two.txt': 'One crane fell.' }
    await readSituation(store, 'harbour', Object.keys(files), { stages: fakeStages(files).stages })
    const found = await store.articles('harbour')
    expect(found.map(({ article: { copyOf } }) => copyOf)).toEqual([null, found[0]!.article.id])
  })

  test('tells how far it is', async () => {
    const told: ReadProgress[] = []
    const onProgress = (progress: ReadProgress): void => void told.push(progress)
    await readSituation(store, 'harbour', INPUTS, { stages: fakeStages(FILES).stages, onProgress })
    expect(told.map(({ done, total, current, articles }) => [done, total, current, articles])).toEqual([
      [0, 2, 'one.txt', 0],
      [1, 2, 'one.txt', 1],
      [1, 2, 'two.txt', 1],
      [2, 2, 'two.txt', 2],
    ])
    expect(told.at(-1)!.bytesPerSecond).toBeGreaterThan(0)
  })
})

describe('reconcileSituation', () => {
  test('repairs what a reading cut off left behind, once', async () => {
    const { stages, calls } = fakeStages(FILES)
    await readSituation(store, 'harbour', ['/a/one.txt'], { stages })
    const cut = {
      ...stages,
      reconcile: () => {
        throw new Error('cut off')
      },
    }
    await expect(readSituation(store, 'harbour', INPUTS, { stages: cut })).rejects.toThrow('cut off')
    expect((await store.reconciliation('harbour')).timeline[0]!.label).toBe('One crane fell.')
    expect(await reconcileSituation(store, 'harbour', stages)).toBe(true)
    expect((await store.reconciliation('harbour')).timeline[0]!.label).toContain('Two cranes fell.')
    expect(await reconcileSituation(store, 'harbour', stages)).toBe(false)
    expect(calls.reconcile).toBe(2)
  })

  test('leaves itself stale when another process saved meanwhile', async () => {
    const { stages } = fakeStages(FILES)
    await readSituation(store, 'harbour', ['/a/one.txt'], { stages })
    const meanwhile: Promise<unknown>[] = []
    const disturbed = {
      ...stages,
      reconcilingVersion: () => 'c2',
      findCopies: (articles: Parameters<typeof stages.findCopies>[0]) => {
        meanwhile.push(readSituation(store, 'harbour', ['/a/two.txt'], { stages }))
        return stages.findCopies(articles)
      },
    }
    await reconcileSituation(store, 'harbour', disturbed)
    await Promise.all(meanwhile)
    await reconcileSituation(store, 'harbour', stages)
    expect((await store.reconciliation('harbour')).timeline[0]!.statements).toHaveLength(2)
  })

  test('has nothing to do where there is no situation', async () => {
    expect(await reconcileSituation(store, 'nothing', fakeStages({}).stages)).toBe(false)
  })
})

test('the version of the rules is that of their files', () => {
  expect(rulesVersion(['text'])).toMatch(/^[0-9a-f]{12}$/)
  expect(rulesVersion(['text'])).toBe(rulesVersion(['text']))
  expect(rulesVersion(['text'])).not.toBe(rulesVersion(['text', 'extract']))
})
