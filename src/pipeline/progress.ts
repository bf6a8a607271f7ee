import type { SourceRef } from '../read/index.ts'

/** How far a reading is. */
export interface ReadProgress {
  /** Sources. */
  readonly done: number
  readonly total: number
  /** Name of the source that is being read, or was last. */
  readonly current: string
  /** Articles found so far. */
  readonly articles: number
  /** Over all sources done; 0 before the first, and of addresses, whose size is not known before. */
  readonly bytesPerSecond: number
  readonly sourcesPerSecond: number
}

/** Counts sources and bytes against the clock. */
export class Meter {
  readonly #total: number
  readonly #startMs = performance.now()
  #done = 0
  #bytes = 0
  #articles = 0

  constructor(sources: readonly SourceRef[]) {
    this.#total = sources.length
  }

  elapsedMs(): number {
    return performance.now() - this.#startMs
  }

  at({ name }: SourceRef): ReadProgress {
    const seconds = this.elapsedMs() / 1000
    return {
      done: this.#done,
      total: this.#total,
      current: name,
      articles: this.#articles,
      bytesPerSecond: this.#done === 0 ? 0 : this.#bytes / seconds,
      sourcesPerSecond: this.#done === 0 ? 0 : this.#done / seconds,
    }
  }

  done(source: SourceRef, articles: number): ReadProgress {
    this.#done++
    this.#bytes += source.bytes ?? 0
    this.#articles = articles
    return this.at(source)
  }
}
