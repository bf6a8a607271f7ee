import { expect, test } from 'vitest'
import { statusQuestion } from '../../../src/reconcile/statuses/question.ts'

test.each([
  ['a night tram', 'agrees', 'proposed', 'Is a night tram proposed?'],
  ['the order on nets', 'agrees', 'done', 'Has the order on nets been issued?'],
  ['the herring law', 'agrees', 'done', 'Has the herring law been adopted?'],
  ['repairs to the weir', 'agrees', 'done', 'Have repairs to the weir been carried out?'],
  ['a reward for the keeper', 'agrees', 'proposed', 'Is a reward for the keeper offered?'],
  ['closing the weir', 'agrees', 'authorized', 'Has it been decided to close the weir?'],
  ['closing the weir', 'agrees', 'considered', 'Is closing the weir being considered?'],
  ['the herring law', 'changed', 'done', 'Where does the herring law stand?'],
] as const)('%s, %s, %s', (phrase, relation, status, question) => {
  expect(statusQuestion(phrase, relation, status)).toBe(question)
})
