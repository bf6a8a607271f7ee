import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../../src/model/analysis.ts'
import type { Upos, Word } from '../../src/model/word.ts'

/** A document of a treebank: its raw text as a reader would have it, and the hand-made analysis. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly { start: number; end: number }[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** MISC column of each word. */
  readonly misc: readonly string[]
}

const read = (file: string) => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString()

/**
 * The documents of a CoNLL-U file (gzipped or not).
 *
 * Sentences are joined by a space, paragraphs by a blank line. A word whose form is not in the surface text (a contraction
 * written together, "dunno") takes the span of its whole token.
 *
 * @see https://universaldependencies.org/format.html
 */
export function documents(file: string): Document[] {
  const found: Mutable[] = []
  for (const block of read(file).replaceAll('\r', '').split(/\n\n+/)) {
    const lines = block.split('\n')
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const comment = (name: string) =>
      lines
        .find((line) => line.startsWith(`# ${name} =`))
        ?.split('=', 2)[1]
        ?.trim()
    const fresh = found.length === 0 || lines.some((line) => line.startsWith('# newdoc'))
    if (fresh)
      found.push({ id: comment('newdoc id') ?? '', text: '', paragraphs: [], sentences: [], words: [], misc: [] })
    add(found.at(-1)!, rows, lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '', {
      paragraph: fresh || lines.some((line) => /^# newpar(?!_block)/.test(line)),
    })
  }
  return found
}

type Mutable = {
  -readonly [K in keyof Document]: Document[K] extends readonly (infer T)[] ? T[] : Document[K]
}

function add(document: Mutable, rows: string[][], text: string, { paragraph }: { paragraph: boolean }): void {
  if (document.text !== '') document.text += paragraph ? '\n\n' : ' '
  const start = document.text.length
  document.text += text
  const end = document.text.length
  if (paragraph) document.paragraphs.push({ start, end })
  else document.paragraphs.at(-1)!.end = end
  const from = document.words.length
  const sentence = document.sentences.length
  let at = start
  let whole: { to: number; start: number; end: number } | null = null
  for (const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', relation = '', , misc = ''] of rows) {
    if (id.includes('.')) continue
    if (id.includes('-')) {
      const found = document.text.indexOf(form, at)
      whole = { to: Number(id.split('-')[1]), start: found, end: found + form.length }
      continue
    }
    const found = document.text.indexOf(form, at)
    const inside = whole === null ? found >= 0 : found >= whole.start && found + form.length <= whole.end
    const span = inside ? { start: found, end: found + form.length } : { start: whole!.start, end: whole!.end }
    at = span.end
    document.words.push({
      ...span,
      text: document.text.slice(span.start, span.end),
      sentence,
      lemma,
      upos: upos as Upos,
      xpos,
      head: head === '0' ? -1 : from + Number(head) - 1,
      relation,
    })
    document.misc.push(misc)
    if (whole?.to === Number(id)) {
      at = whole.end
      whole = null
    }
  }
  document.sentences.push({
    start,
    end,
    paragraph: document.paragraphs.length - 1,
    tokens: [0, 0],
    words: [from, document.words.length],
    heading: false,
  })
}
