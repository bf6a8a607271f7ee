import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readSituation } from '../../../../src/pipeline/read-situation.ts'
import { ask } from '../../../../src/present/dossier/ask/index.ts'
import type { AskView } from '../../../../src/present/dossier/types.ts'
import { openSqlite } from '../../../../src/store/sqlite.ts'
import type { ReadStore, Store } from '../../../../src/store/store.ts'

export interface Report {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly sentences: readonly string[]
}

/** Questions to a situation. */
export interface Asking {
  /** @param seen  the read side of its store, as it is or limited to a day */
  readonly ask: (question: string, seen?: (store: ReadStore) => ReadStore) => Promise<AskView>
  /** Exact words of the answers, best first. */
  readonly answersTo: (question: string) => Promise<string[]>
}

const SITUATION = 'told'

/** A situation of these reports, one paragraph a sentence; read before the tests of a file and removed after them. */
export function askingOf(reports: readonly Report[]): Asking {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-ask-'))
  let store: Store
  beforeAll(async () => {
    store = await openSqlite(join(folder, 'one.db'))
    const files = reports.map(({ day, title, sentences }, at) => {
      const file = join(folder, `${at}.md`)
      writeFileSync(file, `---\ntitle: ${title}\ndate: ${day}\n---\n\n${sentences.join('\n\n')}\n`)
      return file
    })
    await readSituation(store, SITUATION, files)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const asked: Asking['ask'] = (question, seen = (all) => all) => ask(seen(store), SITUATION, question)
  return { ask: asked, answersTo: async (question) => (await asked(question)).answers.map(({ exact }) => exact) }
}
