/** A stretch of a sentence, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string
  readonly at: number
  readonly found: boolean
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What a word and its other forms begin with: "crossings" and "crossing" are found by either. */
const stem = (word: string): string => (word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word)

/** The sentence in pieces, the words of the query in any form marked as found. */
export function piecesOf(sentence: string, query: string): readonly Piece[] {
  const stems = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stem(fold(word)))
  const pieces: Piece[] = []
  let from = 0
  for (const match of sentence.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = fold(match[0])
    if (!stems.some((one) => word.startsWith(one) && word.length <= one.length + 5)) continue
    if (match.index > from) pieces.push({ text: sentence.slice(from, match.index), at: from, found: false })
    pieces.push({ text: match[0], at: match.index, found: true })
    from = match.index + match[0].length
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), at: from, found: false })
  return pieces
}
