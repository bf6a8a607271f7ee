/**
 * Scores whether two answers to one question say the same: the questions of NAnCo for development, all pairs of answers
 * to one question, against the merged grouping of its three annotators.
 *
 *     npx tsx bench/reconcile/nanco.ts
 *
 * Balanced accuracy is the mean of the shares of equal and of other pairs that are judged right; "unsure" is not yes.
 * As its authors do, the figure is the mean over the questions.
 *
 * @see Laban and others, Findings of EMNLP 2022
 */
import { readFileSync } from 'node:fs'
import { answerOf, isSameAnswer } from '../../src/reconcile/compare/answers.ts'
import { shared } from '../shared.ts'

interface Question {
  readonly question: string
  readonly answers: readonly { readonly Answer: string; readonly cluster_global: number }[]
}

const FILE = 'corpora/nanco-discord-questions/nanco_dataset.validation.json'
const questions = JSON.parse(readFileSync(shared(FILE), 'utf8')) as Question[]

console.log(`${'NAnCo, development questions'.padEnd(58)}pairs  equal  other  balanced`)
const all = questions.map(({ question, answers }) => {
  const parts = answers.map(({ Answer, cluster_global }) => ({
    own: answerOf(Answer, question),
    group: cluster_global,
  }))
  const [equal, other] = [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ]
  parts.forEach((a, at) => {
    for (const b of parts.slice(0, at)) {
      const isOne = a.group === b.group
      const count = isOne ? equal : other
      count.all++
      if ((isSameAnswer(a.own, b.own) === 'yes') === isOne) count.right++
    }
  })
  const shares = [equal, other].map(({ right, all }) => (100 * right) / all)
  const balanced = (shares[0]! + shares[1]!) / 2
  print(question, equal.all + other.all, [...shares, balanced])
  return balanced
})
const mean = all.reduce((sum, one) => sum + one, 0) / all.length
print('mean', all.length, [mean])

function print(title: string, count: number, figures: readonly number[]): void {
  const cells = figures.map((figure) => figure.toFixed(1).padStart(figures.length === 1 ? 24 : 7))
  console.log(title.slice(0, 56).padEnd(56) + String(count).padStart(7) + cells.join(''))
}
