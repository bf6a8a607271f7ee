import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Reconciliation } from '../../src/model/situation.ts'
import { readSituation } from '../../src/pipeline/read-situation.ts'
import { STAGES } from '../../src/pipeline/stages.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-settle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (title: string, date: string, ...text: readonly string[]): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text.join('\n\n')}\n`

const REPORTS: Readonly<Record<string, string>> = {
  'a.md': report(
    'Fire destroys the Tolbeck grain store',
    '2030-03-02',
    'A fire destroyed the grain store in Tolbeck on Friday night. It burned 4,200 tonnes of wheat, the harbour board said.',
    'Mayor Ilse Varga said the town would rebuild the store. Three firefighters were injured.',
  ),
  'b.md': report(
    'Tolbeck counts its losses',
    '2030-03-03',
    'Some 4,200 tonnes of wheat burned in the grain store in Tolbeck, according to the harbour board.',
    'Five firefighters were injured, the hospital in Tolbeck said. The store opened in 1961.',
  ),
  'c.md': report(
    'Millers ask for help after the fire',
    '2030-03-04',
    'The millers of Tolbeck asked the ministry for a loan. The fire caused a shortage of flour, they said.',
    'The grain store in Tolbeck opened in 1958, their chairman, Bram Oster, said.',
  ),
  'd.md': report(
    'Council to vote on a new grain store',
    '2030-03-06',
    'The council of Tolbeck will vote on the new grain store on 20 March 2030. Mayor Varga supports the plan.',
    'The fire led to a shortage of flour in the villages, Bram Oster said.',
  ),
  'e.md': report(
    'Ministry grants millers a loan',
    '2030-03-09',
    'The ministry granted the millers a loan of 2 million crowns. The council votes on the new grain store on 20 March.',
    'Three firefighters were injured in the fire that destroyed the grain store.',
  ),
}
const NAMES = Object.keys(REPORTS)

let made = 0
async function inNewStore(work: (store: Store, files: readonly string[]) => Promise<void>): Promise<Reconciliation> {
  const own = join(folder, String(made++))
  mkdirSync(own)
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(own, name), text)
  const store = await openSqlite(join(own, 'store.db'))
  try {
    await work(
      store,
      NAMES.map((name) => join(own, name)),
    )
    return await store.reconciliation('fire')
  } finally {
    await store.close()
  }
}

const orders = fc.shuffledSubarray([...NAMES.keys()], { minLength: NAMES.length })
const tell = ({ points }: Reconciliation) =>
  points
    .map(({ question, relation, accounts }) => ({
      question,
      relation,
      accounts: accounts.map(({ answer, articles }) => ({ answer, reports: articles.length })),
    }))
    .sort((a, b) => (a.question < b.question ? -1 : 1))

describe('reconcileSituation', () => {
  test('gives the same whether reports come all at once or one by one, in any order', async () => {
    const atOnce = await inNewStore(async (store, files) => {
      await readSituation(store, 'fire', files)
    })
    expect(atOnce.points.length).toBeGreaterThan(1)
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const oneByOne = await inNewStore(async (store, files) => {
          for (const at of order) await readSituation(store, 'fire', [files[at]!])
        })
        expect(tell(oneByOne)).toEqual(tell(atOnce))
        expect(oneByOne.timeline.map(({ date }) => date)).toEqual(atOnce.timeline.map(({ date }) => date))
        expect(oneByOne.actors.map(({ name }) => name).sort()).toEqual(atOnce.actors.map(({ name }) => name).sort())
      }),
      { numRuns: 3 },
    )
  }, 90_000)

  test('grafts a new report on what was found among the others', async () => {
    const atOnce = await inNewStore(async (store, files) => {
      await readSituation(store, 'fire', files)
    })
    let compared = 0
    const found: number[] = []
    const grafted = await inNewStore(async (store, files) => {
      const reconcile: typeof STAGES.reconcile = (articles, statements) => {
        compared = articles.length
        return STAGES.reconcile(articles, statements)
      }
      const options = { stages: { ...STAGES, reconcile }, reach: { few: 2, knownToNew: 1 } }
      await readSituation(store, 'fire', files.slice(0, 3), options)
      for (const file of files.slice(3)) {
        await readSituation(store, 'fire', [file], options)
        found.push(compared)
      }
    })
    // Those that are like the new one, itself among them.
    expect(found).toEqual([4, 5])
    expect(tell(grafted)).toEqual(tell(atOnce))
    expect(grafted.timeline.map(({ date }) => date).sort()).toEqual(atOnce.timeline.map(({ date }) => date).sort())
    expect(grafted.causes.links.map(({ claims }) => claims.length).sort()).toEqual(
      atOnce.causes.links.map(({ claims }) => claims.length).sort(),
    )
  })

  test('takes what rested on a report out when the report has changed', async () => {
    const reach = { few: 2, knownToNew: 1 }
    const changed = report(
      'Tolbeck counts its losses',
      '2030-03-03',
      'Some 4,200 tonnes of wheat burned in the grain store in Tolbeck, according to the harbour board.',
      'The store had no sprinklers.',
    )
    const change = (files: readonly string[]) => writeFileSync(files[1]!, changed)
    const atOnce = await inNewStore(async (store, files) => {
      change(files)
      await readSituation(store, 'fire', files)
    })
    const later = await inNewStore(async (store, files) => {
      await readSituation(store, 'fire', files)
      change(files)
      await readSituation(store, 'fire', [files[1]!], { reach })
      expect((await store.left('fire')).articles).toEqual([])
    })
    expect(tell(later)).toEqual(tell(atOnce))
  })
})
