// Writes hashed features and labels of the Causal News Corpus as JSON lines, for train/effect/causality.py.
//   npx tsx train/effect/features.ts FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sentence, sentences } from '../../bench/extract/causality/corpus.ts'
import { featuresOf } from '../../bench/extract/causality/features.ts'
import { analysisOf } from '../../bench/extract/text.ts'
import type { Span } from '../../src/model/span.ts'
import type { Word } from '../../src/model/word.ts'

const [folder = '/tmp/causality'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const part of ['train', 'dev'] as const) {
  const lines = sentences(part).map((sentence) => JSON.stringify(example(sentence)))
  writeFileSync(join(folder, `${part}.jsonl`), `${lines.join('\n')}\n`)
}

function example({ text, causal, relations }: Sentence) {
  const analysis = analysisOf(text)
  const { words, sentence } = featuresOf(analysis)
  const range = (span: Span) => rangeOf(analysis.words, span)
  return {
    causal,
    sentence,
    // The words are needed only where spans are.
    words: relations.length > 0 ? words : [],
    relations: relations.map(({ cause, effect, signals }) => ({
      cause: range(cause),
      effect: range(effect),
      signals: signals.map(range),
    })),
  }
}

/** Half-open range of the words that touch a span. */
function rangeOf(words: readonly Word[], { start, end }: Span): [number, number] {
  const from = words.findIndex((word) => word.end > start)
  let to = from
  while (to < words.length && words[to]!.start < end) to++
  return [from, to]
}
