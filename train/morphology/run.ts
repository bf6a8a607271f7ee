// Counts the features of words in UD English EWT, train, and writes those that its tags do not already tell; see README.md.
//   npx tsx train/morphology/run.ts
import { writeFileSync } from 'node:fs'
import { featuresBy, names } from '../../src/language/en/morphology/features.ts'
import { group } from '../lemma/group.ts'
import { ewtWithFeatures } from './treebank.ts'

const OUT = new URL('../../src/language/en/morphology/features.tsv', import.meta.url)
const HEAD = [
  '# Penn tag, universal tag, relation, features, forms (* any); the closest row decides: form and relation, form, relation.',
  '# Distilled by train/morphology/run.ts from Universal Dependencies English EWT, train (CC BY-SA 4.0); this file: CC BY-SA 4.0.',
]
/** A row must set right so many words of the treebank. */
const GAIN = 2
/** Words of open classes are told by their tags; what one of them is in the treebank says nothing of the next. */
const OPEN = new Set(['NOUN', 'PROPN', 'VERB'])

const words = ewtWithFeatures('train')
const table = new Map<string, string>()
const RELATION = 2
const LEVELS = [3, RELATION, 1, 0]
for (const level of LEVELS) {
  const asked = level < RELATION ? words.filter(({ upos }) => !OPEN.has(upos)) : words
  const found = [...group(asked, (word) => names(word)[level]!)].flatMap(([name, these]) => {
    const right = these.filter((word) => featuresBy(word, table) === word.features).length
    const [features, best] = [...group(these, (word) => word.features)].sort(
      ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
    )[0]!
    return best.length - right >= GAIN ? [[name, features] as const] : []
  })
  for (const [name, features] of found) table.set(name, features)
}

const rows = [...table].map(([name, features]) => {
  const [xpos = '', upos = '', relation = '', form = ''] = name.split(' ')
  return { row: [xpos, upos, relation, features].join('\t'), form }
})
const lines = [...group(rows, ({ row }) => row)].map(([row, these]) =>
  [
    row,
    these
      .map(({ form }) => form)
      .sort()
      .join(' '),
  ].join('\t'),
)
writeFileSync(OUT, [...HEAD, ...lines.sort(), ''].join('\n'))
