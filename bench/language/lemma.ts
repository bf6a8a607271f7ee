// Accuracy of lemmas with the treebanks' own tags: EWT and GUM, dev. Words lemmatised a second, and time to the first lemma.
//   npx tsx bench/language/lemma.ts [--errors 50]
import { parseArgs } from 'node:util'
import { lemma } from '../../src/language/en/lemma/index.ts'
import { group } from '../../train/lemma/group.ts'
import { ewt, gum } from '../../train/lemma/treebanks.ts'

const { values: options } = parseArgs({ options: { errors: { type: 'string', default: '0' } } })

const before = performance.now()
lemma('words', 'NOUN', 'NNS')
console.log(`tables read in ${(performance.now() - before).toFixed(1)} ms`)
for (const [name, words] of [['EWT dev', ewt('dev')] as const, ['GUM dev', gum('dev')] as const]) {
  const wrong = words.filter((word) => lemma(word.text, word.upos, word.xpos) !== word.lemma)
  console.log(`${name}: ${words.length} words, ${((1 - wrong.length / words.length) * 100).toFixed(2)} % right`)
  const kinds = group(
    wrong,
    ({ text, upos, xpos, lemma: gold }) => `${text} ${xpos} ${gold}, not ${lemma(text, upos, xpos)}`,
  )
  const frequent = [...kinds].sort(([, a], [, b]) => b.length - a.length).slice(0, Number(options.errors))
  for (const [kind, these] of frequent) console.log(`${String(these.length).padStart(6)}  ${kind}`)
  const from = performance.now()
  const rounds = 40
  for (let round = 0; round < rounds; round++) for (const word of words) lemma(word.text, word.upos, word.xpos)
  const seconds = (performance.now() - from) / 1000
  console.log(`${((rounds * words.length) / seconds / 1e6).toFixed(1)} million words a second`)
}
