interface Span {
  readonly start: number
  readonly end: number
}

export interface Paragraph extends Span {
  readonly heading: boolean
}

/** A paragraph longer than this is shown in several, cut at sentences: one endless line must still be readable. */
const LONGEST = 4000

function cutLong({ start, end }: Span, sentences: readonly Span[]): Span[] {
  if (end - start <= LONGEST) return [{ start, end }]
  const pieces: Span[] = []
  let from = start
  for (const sentence of sentences) {
    if (sentence.start <= from || sentence.start >= end) continue
    if (sentence.start - from > LONGEST / 4) {
      pieces.push({ start: from, end: sentence.start })
      from = sentence.start
    }
  }
  // Where the last piece has no sentence to be cut at, a plain cut keeps the page alive.
  for (; end - from > LONGEST; from += LONGEST) pieces.push({ start: from, end: from + LONGEST })
  pieces.push({ start: from, end })
  return pieces
}

/** The paragraphs of a text, which blank lines part; those that are headings are marked as such. */
export function paragraphsOf(
  text: string,
  headings: readonly Span[],
  sentences: readonly Span[],
): readonly Paragraph[] {
  const starts = new Set(headings.map(({ start }) => start))
  const found: Paragraph[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    const trimmed = match[0].trimEnd()
    if (trimmed === '') continue
    const whole = { start: match.index, end: match.index + trimmed.length }
    if (starts.has(whole.start)) found.push({ ...whole, heading: true })
    else for (const piece of cutLong(whole, sentences)) found.push({ ...piece, heading: false })
  }
  return found
}
