// Distils nouns of means, by sort, and of persons from Open English WordNet.
//   npx tsx train/means/run.ts
import { writeFileSync } from 'node:fs'
import { readTable } from '../../src/text/lines.ts'
import { wordnetTable } from '../lemma/wordnet.ts'

const OUT = new URL('../../src/extract/capability/lexicon/means.tsv', import.meta.url)
const HEAD = [
  '# Nouns of what one can have to act with, by sort: ability, asset, weapon, force, craft, site, gear, staff, store,',
  '# area; and nouns of groups and persons. Distilled by train/means/run.ts from Open English WordNet (CC BY 4.0, on',
  '# Princeton WordNet).',
]
const WORD = /^\p{Ll}[\p{Ll}-]+$/u
const NO_MEANS = '-'

const senses = wordnetTable('senses')
  .filter(([, pos = '']) => pos.startsWith('n'))
  .map(([lemma = '', , rank, synset = '']) => ({ lemma, rank: Number(rank), synset }))

/** Synsets right below each synset. */
const below = new Map<string, string[]>()
for (const [synset = '', , , above = ''] of wordnetTable('synsets')) {
  for (const one of above.split(' ')) below.set(one, [...(below.get(one) ?? []), synset])
}

const sorts = new Map<string, string>()
for (const [lemma = '', rank, sort = ''] of readTable(new URL('./roots.tsv', import.meta.url))) {
  const root = senses.find((sense) => sense.lemma === lemma && sense.rank === Number(rank))
  if (!root) throw new Error(`no sense ${rank} of ${lemma}`)
  const open = [root.synset]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (sorts.has(one)) continue
    sorts.set(one, sort)
    open.push(...(below.get(one) ?? []))
  }
}

const nouns = new Map<string, string>()
for (const { lemma, rank, synset } of senses) {
  const sort = sorts.get(synset)
  if (rank === 1 && sort !== undefined && WORD.test(lemma)) nouns.set(lemma, sort)
}
for (const [noun = '', sort = ''] of readTable(new URL('./more.tsv', import.meta.url))) nouns.set(noun, sort)

const rows = [...nouns].filter(([, sort]) => sort !== NO_MEANS).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(OUT, [...HEAD, ...rows.map((row) => row.join('\t')), ''].join('\n'))
