import type { Word } from '../../src/model/word.ts'
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
  const { words, sentences, text } = document
  const heads = new Set(words.map(({ head }) => head))
  const lasts = sentences.map(({ words: [, to] }) => to - 1)
  const dropped = new Set(lasts.filter((last) => words[last]?.text === '.' && !heads.has(last)))
  // How many words before each stay; one more entry, for the end.
  const before = [0]
  for (const index of words.keys()) before.push(before[index]! + (dropped.has(index) ? 0 : 1))
  const kept: Word[] = []
  let [shorter, removed, from] = ['', 0, 0]
  words.forEach((word, index) => {
    const { start, end, head } = word
    if (dropped.has(index)) {
      shorter += text.slice(from, start)
      from = end
      removed += end - start
    } else kept.push({ ...word, head: head < 0 ? -1 : before[head]!, start: start - removed, end: end - removed })
  })
  return {
    ...document,
    text: shorter + text.slice(from),
    words: kept,
    sentences: sentences.map((one) => ({ ...one, words: [before[one.words[0]]!, before[one.words[1]]!] })),
  }
}
