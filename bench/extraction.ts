// Scores the text our reader takes from saved pages beside @mozilla/readability's, against what people marked as right.
//   npx tsx bench/extraction.ts [--worst N] [--pages FOLDER]
// FOLDER holds ground-truth.json.gz and html/<id>.html.gz (scrapinghub/article-extraction-benchmark, MIT).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticles } from '../src/read/index.ts'

const { values } = parseArgs({
  options: {
    worst: { type: 'string', default: '0' },
    pages: { type: 'string', default: '../shared/corpora/article-extraction-benchmark' },
  },
})
const unzip = (file: string): Buffer => gunzipSync(readFileSync(join(values.pages, file)))
const truth = JSON.parse(unzip('ground-truth.json.gz').toString('utf8')) as Record<
  string,
  { articleBody: string; url: string }
>

/** Counts of the runs of `length` words of a text. */
function grams(text: string, length: number): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i + length <= Math.max(words.length, length); i++) {
    const gram = words.slice(i, i + length).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function score(text: string, right: string, length: number): { f1: number; precision: number; recall: number } {
  const [ours, gold] = [grams(text, length), grams(right, length)]
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
  let common = 0
  for (const [gram, count] of ours) common += Math.min(count, gold.get(gram) ?? 0)
  const [precision, recall] = [common / (sum(ours) || 1), common / (sum(gold) || 1)]
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

const readers: Record<string, (bytes: Buffer, id: string) => string> = {
  synoptic: (bytes, id) =>
    readArticles(bytes, { kind: 'file', path: id, name: `${id}.html`, bytes: null }).articles[0]?.text ?? '',
  readability: (bytes) =>
    new Readability(parseHTML(bytes.toString('utf8')).document as never).parse()?.textContent ?? '',
}

const mean = (numbers: readonly number[]): string => (numbers.reduce((a, b) => a + b, 0) / numbers.length).toFixed(3)
for (const [name, read] of Object.entries(readers)) {
  let elapsed = 0
  const pages = Object.entries(truth).map(([id, { articleBody, url }]) => {
    const bytes = unzip(`html/${id}.html.gz`)
    const start = performance.now()
    const text = read(bytes, id)
    elapsed += performance.now() - start
    return { id, url, text, articleBody, words: score(text, articleBody, 1), shingles: score(text, articleBody, 4) }
  })
  for (const unit of ['words', 'shingles'] as const) {
    const all = pages.map((page) => page[unit])
    const [f1, precision, recall] = [all.map((x) => x.f1), all.map((x) => x.precision), all.map((x) => x.recall)].map(
      mean,
    )
    console.log(`${name.padEnd(12)} ${unit.padEnd(9)} F1 ${f1}  P ${precision}  R ${recall}`)
  }
  console.log(`${name.padEnd(12)} ${(elapsed / pages.length).toFixed(1)} ms a page, ${pages.length} pages`)
  if (name !== 'synoptic') continue
  for (const page of pages.sort((a, b) => a.shingles.f1 - b.shingles.f1).slice(0, Number(values.worst))) {
    const { f1, precision, recall } = page.shingles
    console.log(`  ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} ${page.id} ${page.url}`)
  }
}
