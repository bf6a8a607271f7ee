import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOf } from '../../../../src/pipeline/as-of.ts'
import { readSituation } from '../../../../src/pipeline/read-situation.ts'
import { ask } from '../../../../src/present/dossier/ask/index.ts'
import { openSqlite } from '../../../../src/store/sqlite.ts'
import type { Store } from '../../../../src/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-ask-standing-'))
let store: Store

const REPORTS: readonly (readonly [day: string, sentences: readonly string[]])[] = [
  [
    '2030-03-04',
    ['Nine people have died in the landslide at Sarn, police said.', 'The Sarn tunnel cost 40 million euros.'],
  ],
  ['2030-03-05', ['The landslide at Sarn has killed 12 people, the rescue service said on Tuesday.']],
  ['2030-03-06', ['Fourteen people have now died in the landslide at Sarn, police said.']],
]

beforeAll(async () => {
  store = await openSqlite(join(folder, 'one.db'))
  const files = REPORTS.map(([day, sentences]) => {
    const file = join(folder, `${day}.md`)
    writeFileSync(file, `---\ntitle: Sarn, ${day}\ndate: ${day}\n---\n\n${sentences.join('\n\n')}\n`)
    return file
  })
  await readSituation(store, 'sarn', files)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('ask, of what reports replace', () => {
  test('gives the newest value first and marks the older ones', async () => {
    const { answers } = await ask(store, 'sarn', 'How many people have died in the landslide?')
    expect(answers[0]).toMatchObject({ exact: expect.stringContaining('Fourteen people'), replacedBy: null })
    const older = answers.filter(({ exact }) => /Nine|12/.test(exact))
    expect(older).not.toEqual([])
    for (const { replacedBy } of older) expect(replacedBy).toMatch(/fourteen/i)
  })

  test('marks nothing as replaced by what was not yet known', async () => {
    const { answers } = await ask(asOf(store, '2030-03-04'), 'sarn', 'How many people have died in the landslide?')
    expect(answers.map(({ replacedBy }) => replacedBy)).toEqual([null])
  })
})
