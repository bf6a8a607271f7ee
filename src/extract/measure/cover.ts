import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'

/** Which characters measures stand on already, so that no two share a word. */
export class Cover {
  readonly #spans: Span[]

  constructor(found: readonly Finding[] = []) {
    this.#spans = found
      .flatMap(({ content, anchor }) => (content.kind === 'measure' ? [{ start: anchor.start, end: anchor.end }] : []))
      .toSorted((a, b) => a.start - b.start)
  }

  /** Index of the first span that ends past an offset. */
  #after(at: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#spans[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  has({ start, end }: Span): boolean {
    const next = this.#spans[this.#after(start)]
    return next !== undefined && next.start < end
  }

  add({ start, end }: Span): void {
    this.#spans.splice(this.#after(start), 0, { start, end })
  }
}
