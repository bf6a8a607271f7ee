import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'

/** Half-open range of indices into `Analysis.words`. */
export type Range = readonly [from: number, to: number]

/** Whether a range of words holds the beginning of any of some spans; answered in constant time. */
export type Holds = (range: Range) => boolean

/** @param spans  in the order of the text */
export function holderOf({ words }: Analysis, spans: readonly Span[]): Holds {
  const before = new Uint32Array(words.length + 1)
  let next = 0
  words.forEach(({ end }, index) => {
    let begun = 0
    for (; next < spans.length && spans[next]!.start < end; next++) begun++
    before[index + 1] = before[index]! + begun
  })
  return ([from, to]) => before[to]! > before[from]!
}

/** Whether a range of words holds a figure that the stage of quantities gave. */
export const figuresOf = (analysis: Analysis, found: readonly Finding[]): Holds =>
  holderOf(
    analysis,
    found.filter(({ content }) => content.kind === 'quantity').map(({ anchor }) => anchor),
  )

/** Whether a place stands in the words of an event found before; asked in the order of the text. */
export function coveredBy(found: readonly Finding[]): (at: number) => boolean {
  const spans = found.filter(({ content }) => content.kind === 'event').map(({ anchor }) => anchor)
  spans.sort((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  return (at) => {
    for (; next < spans.length && spans[next]!.start <= at; next++) end = Math.max(end, spans[next]!.end)
    return at < end
  }
}
