import type { Notice } from '../model/notice.ts'
import type { SourceRef } from '../read/index.ts'
import type { Reading, ReadingInfo, Store } from '../store/store.ts'
import { Meter, type ReadProgress } from './progress.ts'
import { fingerprintOf, keyOf, readSource } from './read-source.ts'
import { type Reach, reconcileSituation } from './reconcile-situation.ts'
import { STAGES, type Stages } from './stages.ts'

export interface ReadOptions {
  /** Called before and after each source. */
  readonly onProgress?: (progress: ReadProgress) => void
  readonly stages?: Stages
  readonly reach?: Reach
}

/** The account of one run. */
export interface ReadResult {
  /** Sources read in this run, and sources that had not changed since they were. */
  readonly read: number
  readonly unchanged: number
  /** Articles and statements of the sources read in this run. */
  readonly articles: number
  readonly statements: number
  /** What is wrong with the inputs read, and what still cannot be read of those that had not changed. */
  readonly notices: readonly Notice[]
  readonly durationMs: number
}

type Outcome =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'unchanged'; readonly notices: readonly Notice[] }
  | { readonly kind: 'failed'; readonly notice: Notice }

const fault = (source: SourceRef, error: unknown): Notice => ({
  code: 'pipeline/fault',
  source: source.name,
  severity: 'error',
  message: `a fault of this program: ${error instanceof Error ? error.message : String(error)}`,
  advice: 'The other inputs were read. Please report this with the file.',
  place: null,
})

/** What was read before of a source, found by its bytes and the rules. */
type Find = (source: SourceRef, fingerprint: string) => Promise<ReadingInfo | null>

async function readOne(source: SourceRef, find: Find, version: string, stages: Stages): Promise<Outcome> {
  const got = await stages.readBytes(source)
  if ('notice' in got) return { kind: 'failed', notice: got.notice }
  const fingerprint = fingerprintOf(got.bytes, version)
  const before = await find(source, fingerprint)
  if (before) return { kind: 'unchanged', notices: before.notices }
  try {
    return { kind: 'read', reading: await readSource(got.bytes, source, fingerprint, stages) }
  } catch (error) {
    return { kind: 'failed', notice: fault(source, error) }
  }
}

/**
 * Reads inputs into a situation: what is new or changed since the last time, each source saved as it is done, so that a
 * run cut off goes on where it stopped. A source that cannot be read is a notice; the others are read.
 *
 * @param inputs  files, folders, addresses
 * @throws StoreError  when something cannot be saved
 */
export async function readSituation(
  store: Store,
  situation: string,
  inputs: readonly string[],
  { onProgress = () => {}, stages = STAGES, reach }: ReadOptions = {},
): Promise<ReadResult> {
  const { sources, notices: listed } = await stages.listSources(inputs)
  // A folder moved or copied gives nothing new.
  const find: Find = (source, fingerprint) =>
    store.reading(situation, { source: keyOf(source), name: source.name, fingerprint })
  const version = stages.readingVersion()
  const meter = new Meter(sources)
  const notices: Notice[] = [...listed]
  const count = { read: 0, unchanged: 0, articles: 0, statements: 0 }
  for (const source of sources) {
    onProgress(meter.at(source))
    const outcome = await readOne(source, find, version, stages)
    if (outcome.kind === 'failed') notices.push(outcome.notice)
    if (outcome.kind === 'unchanged') {
      notices.push(...outcome.notices.filter(({ severity }) => severity === 'error'))
      count.unchanged++
    }
    if (outcome.kind === 'read') {
      const { reading } = outcome
      await store.saveReading(situation, reading)
      notices.push(...reading.notices)
      count.read++
      count.articles += reading.articles.length
      count.statements += reading.statements.length
    }
    onProgress(meter.done(source, count.articles))
  }
  await reconcileSituation(store, situation, stages, reach)
  return { ...count, notices, durationMs: meter.elapsedMs() }
}
