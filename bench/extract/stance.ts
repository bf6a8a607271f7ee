/**
 * Scores the stance that a sentence expresses towards somebody on every fifth article of the train part of NewsMTSC:
 * macro F1 over negative, neutral and positive. Once by the balance of words of opinion alone, once by a regression over
 * words, their valence and their place in the tree, learned here from the other articles.
 *
 *     npx tsx bench/extract/stance.ts
 *
 * The product does not tell stance in this sense: its positions are what somebody says for or against a measure.
 */
import { CLASSES, type Target, targets } from './stance/corpus.ts'
import { type Features, featuresOf } from './stance/features.ts'
import { Softmax } from './stance/softmax.ts'
import { analysisOf } from './text.ts'

const COURSE = { classes: CLASSES.length, rounds: 12, rate: 0.3, decay: 1e-4 }

const analyses = new Map<string, ReturnType<typeof analysisOf>>()
const examples = targets().map((target) => {
  const analysis = analyses.get(target.text) ?? analysisOf(target.text, null)
  analyses.set(target.text, analysis)
  return { target, label: target.polarity, features: featuresOf(analysis, target) }
})
const dev = examples.filter(({ target }) => target.isDev)
const model = new Softmax(
  examples.filter(({ target }) => !target.isDev),
  COURSE,
)

const READERS: Readonly<Record<string, (features: Features, target: Target) => number>> = {
  'words of opinion': (features) => {
    const balance = (features.get('sum good') ?? 0) - (features.get('sum bad') ?? 0)
    return balance < -0.25 ? 0 : balance > 0.25 ? 2 : 1
  },
  regression: (features) => {
    const chances = model.classify(features)
    return chances.indexOf(Math.max(...chances))
  },
}

console.log(`${examples.length} targets, ${dev.length} of them dev`)
console.log(`${'F1'.padEnd(20)}${[...CLASSES, 'macro', 'accuracy'].map((name) => name.padStart(10)).join('')}`)
for (const [name, read] of Object.entries(READERS)) {
  const told = dev.map(({ features, target }) => read(features, target))
  const f1 = CLASSES.map((_, at) => {
    const right = dev.filter(({ label }, index) => label === at && told[index] === at).length
    const all = dev.filter(({ label }) => label === at).length + told.filter((one) => one === at).length
    return (200 * right) / all
  })
  const accuracy = (100 * dev.filter(({ label }, index) => told[index] === label).length) / dev.length
  const figures = [...f1, f1.reduce((a, b) => a + b, 0) / f1.length, accuracy]
  console.log(`${name.padEnd(20)}${figures.map((figure) => figure.toFixed(1).padStart(10)).join('')}`)
}
