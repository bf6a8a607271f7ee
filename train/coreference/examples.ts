/**
 * Writes what the rankers learn from: every pronoun and noun of GUM with its possible antecedents as features.
 *
 *     npx tsx train/coreference/examples.ts FOLDER
 *
 * FOLDER gets `schema.json` and, for split train and dev and ranker pronoun and noun, `gum-SPLIT-RANKER.bin`: little-endian
 * 16-bit numbers, for each example the count of pairs, the features of the later candidate, then for each pair its label
 * (1 the same thing, 0 another, 2 not known), the features of the earlier candidate and those of the pair.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldNames, gum, mentions } from '../../bench/language/coreference/gum.ts'
import { featuresOf } from '../../src/language/en/coreference/ranker/features.ts'
import { pairsOf } from '../../src/language/en/coreference/ranker/pairs.ts'
import { CANDIDATE, PAIR } from '../../src/language/en/coreference/ranker/schema.ts'
import { isRanked, rankerOf, sieved } from '../../src/language/en/coreference/resolve.ts'

const SHARED = new URL('../../../shared', import.meta.url).pathname
const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx train/coreference/examples.ts FOLDER')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'schema.json'), JSON.stringify({ candidate: CANDIDATE, pair: PAIR }))

for (const split of ['train', 'dev'] as const) {
  const rows: Record<string, number[]> = { pronoun: [], noun: [] }
  for (const document of gum(SHARED, split)) {
    const gold = mentions(document)
    const entityOf = new Map(gold.map(({ from, to, entity }) => [`${from}-${to}`, entity]))
    const { text, sentences, words } = document
    const { passage, entities } = sieved(text, sentences, words, goldNames(document, gold))
    const features = featuresOf(passage, entities)
    const pairs = pairsOf(passage, entities, features)
    const goldOf = (index: number) => entityOf.get(passage.candidates[index]!.whole.join('-'))
    for (const candidate of passage.candidates) {
      if (!isRanked(candidate, entities)) continue
      const possible = pairs.possible(candidate.index)
      if (possible.length === 0) continue
      const own = goldOf(candidate.index)
      const row = rows[rankerOf(candidate)]!
      row.push(possible.length, ...features.candidate(candidate.index))
      for (const pair of possible) {
        const same = own !== undefined && own === goldOf(pair.earlier)
        row.push(same ? 1 : 0, ...features.candidate(pair.earlier))
        row.push(...features.pair(candidate.index, pair.earlier, pair))
      }
    }
  }
  for (const [ranker, row] of Object.entries(rows))
    writeFileSync(join(folder, `gum-${split}-${ranker}.bin`), Int16Array.from(row))
}
