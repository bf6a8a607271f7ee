/**
 * Words and sentences of UD English EWT and GUM dev, found in raw text whose paragraphs are given: F1 in the manner of the
 * CoNLL 2018 shared task, and the speed. Then the same of that text without the full stops that end its sentences.
 *
 *     npx tsx bench/language/segment.ts
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { segment } from '../../src/language/en/segment/index.ts'
import type { Span } from '../../src/model/span.ts'
import { type Document, documents } from './conllu.ts'
import { withoutStops } from './variants.ts'

const CORPORA = new URL('../../../shared/corpora/', import.meta.url)
const GUM = new URL('gum/conllu/dev/', CORPORA)

const filesOf = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gz'))
    .sort()
    .map((name) => new URL(name, folder))

const TREEBANKS: readonly (readonly [name: string, files: readonly URL[]])[] = [
  ['EWT dev', [new URL('ud-english-ewt/en_ewt-ud-dev.conllu.gz', CORPORA)]],
  ['GUM dev', filesOf(GUM)],
]

const keys = (spans: readonly Span[]) => new Set(spans.map(({ start, end }) => `${start}-${end}`))

/** Counts that agree, of the treebank and of ours. */
class Agreement {
  #both = 0
  #all = 0

  add(gold: ReadonlySet<string>, ours: ReadonlySet<string>): void {
    for (const key of ours) if (gold.has(key)) this.#both++
    this.#all += gold.size + ours.size
  }

  get f1(): string {
    return ((200 * this.#both) / this.#all).toFixed(2)
  }
}

segment('Warm up.', [{ start: 0, end: 8 }], [])
for (const [name, files] of TREEBANKS) {
  const all = files.flatMap((file) => documents(fileURLToPath(file)))
  measure(name, all)
  measure(`${name}, without stops`, all.map(withoutStops))
}

function measure(name: string, all: readonly Document[]): void {
  const [words, sentences] = [new Agreement(), new Agreement()]
  let [characters, count, elapsedMs] = [0, 0, 0]
  for (const { text, paragraphs, words: goldWords, sentences: goldSentences } of all) {
    const started = performance.now()
    const found = segment(text, paragraphs, [])
    elapsedMs += performance.now() - started
    characters += text.length
    count += found.wordSpans.length
    words.add(keys(goldWords), keys(found.wordSpans))
    sentences.add(keys(goldSentences), keys(found.sentences))
  }
  const perSecond = (amount: number) => Math.round((amount / elapsedMs) * 1000).toLocaleString('en')
  console.log(
    `${name.padEnd(24)}  words ${words.f1}  sentences ${sentences.f1}  ` +
      `${perSecond(characters)} characters/s  ${perSecond(count)} words/s`,
  )
}
