import type { Anchor } from './anchor.ts'

/** An expression that denotes a calendar time (TIMEX3 DATE or TIME), resolved against the publication date. */
export interface Time {
  readonly kind: 'time'
  /** EDTF level 1, `2025-02`, `2024-10/2024-12`, `2018/..`, or a local date-time `2026-10-27T23:40`. Never empty. */
  readonly edtf: string
  /** `stated`: every part stands in the words; `inferred`: some part was read from the publication date or the text before. */
  readonly resolution: 'stated' | 'inferred'
  /** The clause whose happening the expression dates; null where it dates nothing (a stamp, a heading). */
  readonly dates: Anchor | null
}
