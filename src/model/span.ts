/** Half-open run of UTF-16 code units, `0 <= start < end`; `text.slice(start, end)` is what it holds. */
export interface Span {
  readonly start: number
  readonly end: number
}
