import type { Kysely, Transaction } from 'kysely'
import type { Point } from '../../model/point.ts'
import type { Part, PartKind, Parts, Reconciliation } from '../../model/situation.ts'
import type { Graft, Host, Hosts, Left } from '../store.ts'
import { batches } from './batches.ts'
import { KINDS, keysOf, putTogether, takeApart } from './parts.ts'
import type { Tables } from './tables.ts'

type Placed<K extends PartKind> = { readonly place: number; readonly thing: Part<K> }

export async function reconciliation(db: Kysely<Tables>, situation: string): Promise<Reconciliation> {
  const rows = await db
    .selectFrom('finding')
    .select(['kind', 'body'])
    .where('situation', '=', situation)
    .orderBy('kind')
    .orderBy('place')
    .execute()
  const parts = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]]))
  for (const { kind, body } of rows) parts[kind]?.push(JSON.parse(body))
  return putTogether(parts as unknown as Parts)
}

type KeyRow = Tables['finding_key']

const keyRows = <K extends PartKind>(situation: string, kind: K, { place, thing }: Placed<K>): KeyRow[] =>
  keysOf(kind, thing).map((key) => ({ situation, kind, key, place }))

async function insert<K extends PartKind>(
  db: Transaction<Tables>,
  situation: string,
  kind: K,
  all: readonly Placed<K>[],
): Promise<void> {
  const rows = all.map(({ place, thing }) => ({ situation, kind, place, body: JSON.stringify(thing) }))
  for (const some of batches(rows)) await db.insertInto('finding').values(some).execute()
  const keys = all.flatMap((one) => keyRows(situation, kind, one))
  for (const some of batches(keys)) await db.insertInto('finding_key').values(some).execute()
}

/** Of a thing with thousands of statements only the keys that differ are written. */
async function replace<K extends PartKind>(
  db: Transaction<Tables>,
  situation: string,
  kind: K,
  place: number,
  thing: Part<K> | null,
): Promise<void> {
  const at = db.selectFrom('finding').where('situation', '=', situation).where('kind', '=', kind)
  const { body } = await at.select('body').where('place', '=', place).executeTakeFirstOrThrow()
  const before = new Set(keysOf(kind, JSON.parse(body) as Part<K>))
  const now = new Set(thing ? keysOf(kind, thing) : [])
  const gone = [...before].filter((key) => !now.has(key))
  for (const some of batches(gone))
    await db
      .deleteFrom('finding_key')
      .where('situation', '=', situation)
      .where('kind', '=', kind)
      .where('key', 'in', some)
      .where('place', '=', place)
      .execute()
  if (thing === null) {
    await db
      .deleteFrom('finding')
      .where('situation', '=', situation)
      .where('kind', '=', kind)
      .where('place', '=', place)
      .execute()
    return
  }
  const fresh = keyRows(situation, kind, { place, thing }).filter(({ key }) => !before.has(key))
  for (const some of batches(fresh)) await db.insertInto('finding_key').values(some).execute()
  await db
    .updateTable('finding')
    .set({ body: JSON.stringify(thing) })
    .where('situation', '=', situation)
    .where('kind', '=', kind)
    .where('place', '=', place)
    .execute()
}

/** Stores a reconciliation in place of the earlier one. */
export async function saveReconciliation(
  db: Transaction<Tables>,
  situation: string,
  reconciliation: Reconciliation,
): Promise<void> {
  for (const table of ['finding', 'finding_key'] as const)
    await db.deleteFrom(table).where('situation', '=', situation).execute()
  const parts = takeApart(reconciliation)
  for (const kind of KINDS) {
    const things: readonly Part[] = parts[kind]
    await insert(
      db,
      situation,
      kind,
      things.map((thing, place) => ({ place, thing })),
    )
  }
}

/** Of what shares a key with a thing, only the most alike can be the same. */
const MOST_HOSTS = 4

async function hostsOf<K extends PartKind>(
  db: Kysely<Tables>,
  situation: string,
  kind: K,
  thing: Part<K>,
): Promise<Host<Part<K>>[]> {
  const shared = await db
    .selectFrom('finding_key')
    .select(({ fn }) => ['place', fn.countAll<number>().as('shared')])
    .where('situation', '=', situation)
    .where('kind', '=', kind)
    .where('key', 'in', keysOf(kind, thing))
    .groupBy('place')
    .orderBy('shared', 'desc')
    .orderBy('place')
    .limit(MOST_HOSTS)
    .execute()
  if (shared.length === 0) return []
  const rows = await db
    .selectFrom('finding')
    .select(['place', 'body'])
    .where('situation', '=', situation)
    .where('kind', '=', kind)
    .where(
      'place',
      'in',
      shared.map(({ place }) => place),
    )
    .execute()
  const bodies = new Map(rows.map(({ place, body }) => [place, body]))
  return shared.map((one) => ({ ...one, thing: JSON.parse(bodies.get(one.place)!) as Part<K> }))
}

export async function hosts(db: Kysely<Tables>, situation: string, parts: Parts): Promise<Hosts> {
  const found: Partial<Record<PartKind, unknown>> = {}
  for (const kind of KINDS) {
    const things: readonly Part[] = parts[kind]
    const all: unknown[] = []
    for (const thing of things) all.push(await hostsOf(db, situation, kind, thing))
    found[kind] = all
  }
  return found as Hosts
}

export async function saveGraft(db: Transaction<Tables>, situation: string, graft: Graft): Promise<void> {
  for (const kind of KINDS) {
    const changes: readonly { place: number | null; thing: Part | null }[] = graft[kind]
    if (changes.length === 0) continue
    const { last } = await db
      .selectFrom('finding')
      .select(({ fn }) => fn.max('place').as('last'))
      .where('situation', '=', situation)
      .where('kind', '=', kind)
      .executeTakeFirstOrThrow()
    let next = (last ?? -1) + 1
    for (const { place, thing } of changes) {
      if (place === null) await insert(db, situation, kind, thing ? [{ place: next++, thing }] : [])
      else await replace(db, situation, kind, place, thing)
    }
  }
}

/** The things of a kind that have one of some keys. */
async function holding<K extends PartKind>(
  db: Kysely<Tables>,
  situation: string,
  kind: K,
  keys: readonly string[],
): Promise<Placed<K>[]> {
  const found = new Map<number, Part<K>>()
  for (const some of batches(keys)) {
    const rows = await db
      .selectFrom('finding')
      .select(['place', 'body'])
      .where('situation', '=', situation)
      .where('kind', '=', kind)
      .where('place', 'in', (from) =>
        from
          .selectFrom('finding_key')
          .select('place')
          .where('situation', '=', situation)
          .where('kind', '=', kind)
          .where('key', 'in', some),
      )
      .execute()
    for (const { place, body } of rows) found.set(place, JSON.parse(body) as Part<K>)
  }
  return [...found].map(([place, thing]) => ({ place, thing }))
}

export async function pointsOn(
  db: Kysely<Tables>,
  situation: string,
  statements: readonly string[],
): Promise<readonly Point[]> {
  return (await holding(db, situation, 'points', statements)).map(({ thing }) => thing)
}

export async function left(db: Kysely<Tables>, situation: string): Promise<Left> {
  const rows = await db
    .selectFrom('gone')
    .select(['article', 'statements'])
    .where('situation', '=', situation)
    .execute()
  const statements = rows.flatMap((row) => JSON.parse(row.statements) as string[])
  const held: Partial<Record<PartKind, unknown>> = {}
  for (const kind of KINDS) held[kind] = await holding(db, situation, kind, statements)
  return { articles: rows.map(({ article }) => article), statements, held: held as Left['held'] }
}

export async function forget(db: Transaction<Tables>, situation: string): Promise<void> {
  await db.deleteFrom('gone').where('situation', '=', situation).execute()
}
