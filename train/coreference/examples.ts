/**
 * Writes what the rankers learn from: each pronoun and noun that the sieves leave open, with its possible antecedents.
 *
 *     npx tsx train/coreference/examples.ts FOLDER
 *
 * Of GUM train and dev, once with the hand-made analysis ("gold") and once read from the text ("read"), and of the
 * paragraphs of GAP validation, read. FOLDER gets `schema.json` and files PART-RANKER.bin (`gold-train-pronoun.bin`) of
 * little-endian 16-bit numbers: for each example the count of its pairs, the features of the later candidate, then for
 * each pair its label (1 the same thing, 0 another, 2 not known), the features of the earlier candidate and those of
 * the pair.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../bench/language/conllu.ts'
import { type GapCase, gap, namesAt, pronounAt } from '../../bench/language/coreference/gap.ts'
import { goldNames, gum, mentions } from '../../bench/language/coreference/gum.ts'
import { read } from '../../bench/language/coreference/read.ts'
import { featuresOf } from '../../src/language/en/coreference/ranker/features.ts'
import { pairsOf } from '../../src/language/en/coreference/ranker/pairs.ts'
import { CANDIDATE, PAIR } from '../../src/language/en/coreference/ranker/schema.ts'
import { isRanked, rankerOf, sieved } from '../../src/language/en/coreference/resolve.ts'

type Sieved = ReturnType<typeof sieved>
type Rows = Record<'pronoun' | 'noun', number[]>
/** Whether two candidates are of one thing: 1, 0, or 2 where that is not known. */
type Label = (later: number, earlier: number) => 0 | 1 | 2

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx train/coreference/examples.ts FOLDER')
/** How often each paragraph of GAP counts: it has one pronoun where a document of GUM has many. */
const GAP_COPIES = 4

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'schema.json'), JSON.stringify({ candidate: CANDIDATE, pair: PAIR }))

for (const split of ['train', 'dev'] as const) {
  const rows = { gold: { pronoun: [], noun: [] }, read: { pronoun: [], noun: [] } } as Record<string, Rows>
  for (const document of gum(split)) {
    const { text, sentences, words } = document
    const gold = sieved(text, sentences, words, goldNames(document, mentions(document)))
    addExamples(rows.gold!, gold, labelOf(document, gold))
    const found = fromText(text)
    addExamples(rows.read!, found, labelOf(document, found))
  }
  for (const [how, found] of Object.entries(rows)) write(`${how}-${split}`, found)
}
const rows: Rows = { pronoun: [], noun: [] }
for (const gapCase of gap('validation')) addGap(rows, gapCase)
write('gap-train', { pronoun: rows.pronoun })

function fromText(text: string): Sieved {
  const { sentences, words, names } = read(text)
  return sieved(text, sentences, words, names)
}

function labelOf(document: Document, { passage: { candidates, words } }: Sieved): Label {
  const entityOf = new Map(
    mentions(document).map(({ from, to, entity }) => [
      `${document.words[from]!.start}-${document.words[to - 1]!.end}`,
      entity,
    ]),
  )
  const entities = candidates.map(({ whole: [from, to] }) =>
    entityOf.get(`${words[from]!.start}-${words[to - 1]!.end}`),
  )
  return (later, earlier) => (entities[later] !== undefined && entities[later] === entities[earlier] ? 1 : 0)
}

function addExamples(rows: Partial<Rows>, { passage, entities }: Sieved, label: Label, only?: number): void {
  const features = featuresOf(passage, entities)
  const pairs = pairsOf(passage, entities, features)
  for (const candidate of passage.candidates) {
    if (!isRanked(candidate, entities) || (only !== undefined && candidate.index !== only)) continue
    const possible = pairs.possible(candidate.index)
    if (possible.length === 0) continue
    const row = rows[rankerOf(candidate)]!
    row.push(possible.length, ...features.candidate(candidate.index))
    for (const pair of possible) {
      row.push(label(candidate.index, pair.earlier), ...features.candidate(pair.earlier))
      row.push(...features.pair(candidate.index, pair.earlier, pair))
    }
  }
}

/** The one pronoun of a paragraph; of other pronouns nobody says to whom they go back. */
function addGap(rows: Partial<Rows>, gapCase: GapCase): void {
  const found = fromText(gapCase.text)
  const { passage, entities } = found
  const [right, wrong] = [true, false].map(
    (same) =>
      new Set(
        gapCase.names
          .filter((name) => name.same === same)
          .flatMap(({ span }) => namesAt(passage, span).map((name) => entities.of(name))),
      ),
  )
  const own = pronounAt(passage, gapCase.pronoun)
  const last = passage.candidates.findLast(({ index }) => index < own && right!.has(entities.of(index)))?.index ?? -1
  const label: Label = (_, earlier) => {
    const thing = entities.of(earlier)
    if (right!.has(thing)) return 1
    if (wrong!.has(thing)) return 0
    // A pronoun before the right name may be of the same thing, yet the name is the better answer.
    return right!.size === 0 || (passage.candidates[earlier]!.pronoun && earlier > last) ? 2 : 0
  }
  for (let copy = 0; copy < GAP_COPIES; copy++) addExamples(rows, found, label, own)
}

function write(part: string, rows: Partial<Rows>): void {
  for (const [ranker, row] of Object.entries(rows))
    writeFileSync(join(folder!, `${part}-${ranker}.bin`), Int16Array.from(row))
}
