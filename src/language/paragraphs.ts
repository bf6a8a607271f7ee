import type { Span } from '../model/span.ts'

/** Lines of `text` without their line ends and outer white space, blank ones left out; `blank` where one stood before. */
export function lines(text: string): (Span & { readonly blankBefore: boolean })[] {
  const found: (Span & { blankBefore: boolean })[] = []
  let blankBefore = true
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const line = text.slice(from, to)
    const end = from + line.trimEnd().length
    const start = to - line.trimStart().length
    if (start < end) found.push({ start, end, blankBefore })
    blankBefore = start >= end
    from = to + 1
  }
  return found
}

/** Blocks of text between blank lines, outer white space off. */
export function paragraphs(text: string): Span[] {
  const blocks: { start: number; end: number }[] = []
  for (const { start, end, blankBefore } of lines(text)) {
    const last = blocks.at(-1)
    if (blankBefore || last === undefined) blocks.push({ start, end })
    else last.end = end
  }
  return blocks
}
