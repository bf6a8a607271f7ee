import type { ReadStore, Store } from '../../store/store.ts'
import type { Search } from '../dossier/ask/index.ts'
import type { Snapshot } from '../dossier/snapshot.ts'
import { UsageError } from './exit.ts'
import { type CommonOptions, checkDate, storePath } from './options.ts'
import { showDate } from './output/date.ts'

/** What a command that only reads works on. */
export interface Dossier {
  readonly snapshot: Snapshot
  readonly search: Search
}

/** What a command works on that reads only a part of a situation. */
export interface Chosen {
  readonly store: ReadStore
  readonly situation: string
}

/** The situation named, or the newest. */
async function choose(store: Store, name: string | undefined): Promise<string> {
  const all = (await store.situations()).map((one) => one.name)
  if (name === undefined) {
    if (all[0] !== undefined) return all[0]
    throw new UsageError('nothing has been read yet', 'Read some reports first: synoptic read FOLDER.')
  }
  if (all.includes(name)) return name
  const advice = all.length ? `There are: ${all.join(', ')}.` : 'Read some reports first: synoptic read FOLDER.'
  throw new UsageError(`there is no situation named "${name}"`, advice)
}

/** The store itself, or what of it was known on the day asked for. */
async function known(store: Store, name: string, day: string | undefined): Promise<ReadStore> {
  if (day === undefined) return store
  const { asOf } = await import('../../pipeline/as-of.ts')
  const then = asOf(store, day)
  if ((await then.articles(name)).length > 0) return then
  throw new UsageError(`no report of "${name}" was published by ${showDate(day)}`, 'Name a later day.')
}

/**
 * Opens the store, chooses the situation meant, hands both to `work`, and closes the store.
 *
 * @throws UsageError  when there is no such situation, or `--as-of` is no date or too early
 * @throws StoreError  when the store cannot be read
 */
export async function withSituation(options: CommonOptions, work: (chosen: Chosen) => Promise<void>): Promise<void> {
  if (options.asOf !== undefined) checkDate(options.asOf)
  const { openSqlite } = await import('../../store/sqlite.ts')
  const store = await openSqlite(storePath(options), { create: false })
  try {
    const name = await choose(store, options.situation)
    const { reconciled, revision } = await store.progress(name)
    if (!reconciled?.startsWith(`${revision}/`)) {
      console.error('The last read was cut off: accounts are not compared anew until it is run again.')
    }
    await work({ store: await known(store, name, options.asOf), situation: name })
  } finally {
    await store.close()
  }
}

/** As `withSituation`, the whole situation read. */
export async function withDossier(options: CommonOptions, work: (dossier: Dossier) => Promise<void>): Promise<void> {
  const { takeSnapshot } = await import('../dossier/snapshot.ts')
  await withSituation(options, async ({ store, situation }) => {
    const search: Search = (words, limit) => store.search(situation, words, limit)
    await work({ snapshot: await takeSnapshot(store, situation), search })
  })
}
