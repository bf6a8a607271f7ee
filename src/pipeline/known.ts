import type { SourceRef } from '../read/index.ts'
import type { ReadingInfo } from '../store/store.ts'
import { keyOf } from './read-source.ts'

/** What was read before, to be asked whether these bytes are among it. */
export class Known {
  readonly #bySource = new Map<string, ReadingInfo>()
  readonly #byName = new Map<string, ReadingInfo>()

  constructor(readings: readonly ReadingInfo[]) {
    for (const one of readings) this.add(one)
  }

  add(one: ReadingInfo): void {
    this.#bySource.set(one.source, one)
    this.#byName.set(`${one.name}\n${one.fingerprint}`, one)
  }

  /** The reading of the same source, or of the same name elsewhere: a folder moved or copied gives nothing new. */
  find(source: SourceRef, fingerprint: string): ReadingInfo | undefined {
    const same = this.#bySource.get(keyOf(source))
    return same?.fingerprint === fingerprint ? same : this.#byName.get(`${source.name}\n${fingerprint}`)
  }
}
