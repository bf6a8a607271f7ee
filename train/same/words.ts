/**
 * Distils which words mean the same, and which are kinds of others, from Open English WordNet.
 *
 *     npx tsx train/same/words.ts
 *
 * Writes `src/reconcile/lexicon/senses.tsv`, the same bytes each time: a sense, the senses that it is a kind of, and its
 * words. A word is listed where a treebank or ECB+ train has it, under its first senses; a noun derived from a verb is
 * listed with the verb's sense too ("arrival" with "arrive").
 */
import { writeFileSync } from 'node:fs'
import { ecbPlus } from '../../bench/reconcile/ecbplus.ts'
import { fold, words } from '../../src/text/words.ts'
import { ewt, gum } from '../lemma/treebanks.ts'
import { wordnetTable } from '../lemma/wordnet.ts'

const OUT = new URL('../../src/reconcile/lexicon/senses.tsv', import.meta.url)
const HEAD = [
  '# A sense, the senses it is a kind of, its words with the rank of the sense among those of the word.',
  '# Distilled by train/same/words.ts from Open English WordNet (CC BY 4.0), on Princeton WordNet; see NOTICE.',
]
/** Of a word so many senses are listed. */
const SENSES = 3
const WORD = /^\p{Ll}[\p{Ll}-]+$/u
const ENDINGS = [/s$/, /es$/, /ed$/, /d$/, /ing$/]

const seen = vocabulary()
const members = new Map<string, Map<string, number>>()
const rankOfKey = new Map<string, readonly [word: string, rank: number, synset: string]>()
for (const [lemma = '', pos = '', rank = '', synset = '', key = ''] of wordnetTable('senses')) {
  if (pos.startsWith('r') || !WORD.test(lemma) || !seen.has(lemma)) continue
  rankOfKey.set(key, [lemma, Number(rank), synset])
  if (Number(rank) <= SENSES) add(synset, lemma, Number(rank))
}
for (const [source = '', relation = '', target = ''] of wordnetTable('sense-relations')) {
  if (relation !== 'derivation' && relation !== 'event') continue
  for (const [from, to] of [
    [rankOfKey.get(source), rankOfKey.get(target)],
    [rankOfKey.get(target), rankOfKey.get(source)],
  ])
    if (from && to && from[1] <= SENSES) add(to[2], from[0], from[1])
}
const above = new Map(
  wordnetTable('synsets').map(([synset = '', , , up = '']) => [synset, up.split(' ').filter(Boolean)]),
)
const kept = [...members.keys()].sort()
// Short numbers for the file's sake.
const number = new Map(kept.map((synset, at) => [synset, at.toString(36)]))
const parents = new Set(kept.flatMap((synset) => above.get(synset) ?? []))
const rows = kept.flatMap((synset) => {
  const up = (above.get(synset) ?? []).flatMap((one) => number.get(one) ?? [])
  const own = [...members.get(synset)!].sort(([a], [b]) => (a < b ? -1 : 1))
  // A sense of one word under nothing ties it to no other.
  const ties = own.length > 1 || up.length > 0 || parents.has(synset)
  return ties ? [[number.get(synset)!, up.join(' '), own.map(([word, rank]) => word + rank).join(' ')].join('\t')] : []
})
writeFileSync(OUT, `${[...HEAD, ...rows].join('\n')}\n`)

function add(synset: string, word: string, rank: number): void {
  const found = members.get(synset) ?? new Map<string, number>()
  members.set(synset, found)
  found.set(word, Math.min(rank, found.get(word) ?? rank))
}

/** Dictionary forms of the treebanks and words of ECB+ train, endings off and on. */
function vocabulary(): Set<string> {
  const found = new Set([...ewt('train'), ...gum('train')].map(({ lemma }) => lemma.toLowerCase()))
  for (const { text } of ecbPlus('train'))
    for (const word of words(text).map(fold))
      for (const form of [word, ...ENDINGS.map((ending) => word.replace(ending, ''))]) found.add(form).add(`${form}e`)
  return found
}
