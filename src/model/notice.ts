import type { Span } from './span.ts'

/** What is wrong with an input, as data: it never stops the other inputs (after vfile's messages). */
export interface Notice {
  /** Stable, `stage/what-happened`, e.g. `read/no-text`. */
  readonly code: string
  /** File path or address as the user gave it. */
  readonly source: string
  /** `error`: the input was not read. `warning`: it was, with a loss or a doubt worth knowing. */
  readonly severity: 'error' | 'warning'
  /** One sentence: what is wrong and where. */
  readonly message: string
  /** One sentence: what the reader can do about it. */
  readonly advice: string
  /** Where in the source, e.g. `byte 120`, `line 3`; null for the whole. */
  readonly place: string | null
  readonly span?: Span
}
