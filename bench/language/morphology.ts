// Accuracy of the FEATS column with the treebank's own tags and relations: EWT, dev.
//   npx tsx bench/language/morphology.ts [--errors 50]
import { parseArgs } from 'node:util'
import { features } from '../../src/language/en/morphology/index.ts'
import { group } from '../../train/lemma/group.ts'
import { ewtWithFeatures } from '../../train/morphology/treebank.ts'

const { values: options } = parseArgs({ options: { errors: { type: 'string', default: '0' } } })

const words = ewtWithFeatures('dev')
const wrong = words.filter((word) => features(word) !== word.features)
console.log(`EWT dev: ${words.length} words, ${((1 - wrong.length / words.length) * 100).toFixed(2)} % right`)
const kinds = [...group(wrong, (word) => `${word.text} ${word.xpos} ${word.features}, not ${features(word)}`)]
for (const [kind, these] of kinds.sort(([, a], [, b]) => b.length - a.length).slice(0, Number(options.errors)))
  console.log(`${String(these.length).padStart(6)}  ${kind}`)
