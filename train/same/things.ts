/**
 * Distils the nouns that mean a thing or a place before anything else, from Open English WordNet.
 *
 *     npx tsx train/same/things.ts
 *
 * Writes `src/reconcile/lexicon/nouns-of-things.txt`, the same bytes each time: common words of English whose first sense is
 * made by man or a place (its lexicographer files noun.artifact and noun.location), and none of whose first three is a
 * person or an animal.
 */
import { writeFileSync } from 'node:fs'
import { readTable } from '../../src/text/lines.ts'
import { wordnetTable } from '../lemma/wordnet.ts'

const OUT = new URL('../../src/reconcile/lexicon/nouns-of-things.txt', import.meta.url)
const HEAD = [
  '# Common nouns, lower case singular, whose first sense is a made thing or a place and none a person or an animal.',
  '# Distilled by train/same/things.ts from Open English WordNet (CC BY 4.0), on Princeton WordNet; see NOTICE.',
]
const SENSES = 3
const WORD = /^\p{Ll}{3,}$/u

const common = new Set(
  readTable(new URL('../../src/lexicon/usual-tags.tsv', import.meta.url)).map(([word = '']) => word),
)
const fileOf = new Map(wordnetTable('synsets').map(([synset = '', file = '']) => [synset, file]))
const things = new Set<string>()
const living = new Set<string>()
for (const [lemma = '', pos = '', rank = '', synset = ''] of wordnetTable('senses')) {
  if (!pos.startsWith('n') || !WORD.test(lemma) || !common.has(lemma)) continue
  const file = fileOf.get(synset) ?? ''
  if (rank === '1' && /^noun\.(?:artifact|location)$/.test(file)) things.add(lemma)
  if (Number(rank) <= SENSES && /^noun\.(?:person|animal)$/.test(file)) living.add(lemma)
}
const listed = [...things].filter((word) => !living.has(word)).sort()
writeFileSync(OUT, `${[...HEAD, ...listed].join('\n')}\n`)
