import type { Span } from '../../src/model/span.ts'
import type { Document } from './conllu.ts'

/** Changes letters one by one; one that would become several stays as it is, so that all places hold. */
function withLetters(document: Document, change: (letter: string) => string): Document {
  const text = Array.from(document.text, (letter) =>
    change(letter).length === letter.length ? change(letter) : letter,
  )
  const changed = text.join('')
  return {
    ...document,
    text: changed,
    words: document.words.map((word) => ({ ...word, text: changed.slice(word.start, word.end) })),
  }
}

export const inSmallLetters = (document: Document): Document => withLetters(document, (letter) => letter.toLowerCase())
export const inCapitals = (document: Document): Document => withLetters(document, (letter) => letter.toUpperCase())

/** Without the full stop that ends a sentence, unless something depends on it. */
export function withoutStops(document: Document): Document {
  const { words, sentences, paragraphs, text } = document
  const heads = new Set(words.map(({ head }) => head))
  const lasts = sentences.map(({ words: [, to] }) => to - 1)
  const dropped = new Set(lasts.filter((last) => words[last]?.text === '.' && !heads.has(last)))
  // How many words stay before each, and how many characters go; one more entry, for the end.
  const before = [0]
  for (const index of words.keys()) before.push(before[index]! + (dropped.has(index) ? 0 : 1))
  const stops = new Set(Array.from(dropped, (index) => words[index]!.start))
  const gone = [0]
  for (let at = 0; at < text.length; at++) gone.push(gone[at]! + (stops.has(at) ? 1 : 0))
  const moved = ({ start, end }: Span): Span => ({ start: start - gone[start]!, end: end - gone[end]! })
  const kept = words
    .filter((_, index) => !dropped.has(index))
    .map((word) => ({ ...word, ...moved(word), head: word.head < 0 ? -1 : before[word.head]! }))
  return {
    ...document,
    text: Array.from({ length: text.length }, (_, at) => (stops.has(at) ? '' : text[at])).join(''),
    paragraphs: paragraphs.map(moved),
    words: kept,
    sentences: sentences.map((one) => {
      const [from, to] = [before[one.words[0]]!, before[one.words[1]]!]
      // A blank may have stood before the stop.
      const end = from < to ? kept[to - 1]!.end : moved(one).end
      return { ...one, start: moved(one).start, end, words: [from, to] }
    }),
  }
}
