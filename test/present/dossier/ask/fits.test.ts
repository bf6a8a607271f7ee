import { expect, test } from 'vitest'
import type { Content, Grade } from '../../../../src/model/statement.ts'
import { coverage, weights } from '../../../../src/present/dossier/ask/coverage.ts'
import { fits } from '../../../../src/present/dossier/ask/fits.ts'
import { parseQuestion } from '../../../../src/present/dossier/ask/question.ts'
import { type Candidate, candidateAt } from '../../../../src/present/dossier/ask/sentence.ts'
import type { Snapshot } from '../../../../src/present/dossier/snapshot.ts'
import { articleOf } from '../../../article.ts'

/** A report of one sentence, in all of which one statement was read. */
function only(text: string, content: Content | null, grade: Grade = 'stated'): Candidate {
  const span = { start: 0, end: text.length }
  const statement = { anchor: { ...span, exact: text }, content, grade }
  const snapshot = { statementsOf: new Map([['one', content === null ? [] : [statement]]]) } as unknown as Snapshot
  return candidateAt(snapshot, { article: articleOf(text, { id: 'one' }), sentences: [span] } as never, 0)
}

const effect: Content = {
  kind: 'effect',
  cause: 'salt on the deck',
  effect: 'rust',
  sign: '+',
  hedge: null,
  claimedBy: null,
}
const norm: Content = {
  kind: 'norm',
  norm: 'the Pier Act',
  says: 'forbids',
  what: 'mooring at the old steps',
  condition: null,
}
const means: Content = { kind: 'capability', actor: 'harbour guard', what: 'two fast launches' }
const event: Content = {
  kind: 'event',
  action: 'repaint',
  actors: ['Corvin Yard'],
  target: 'the deck',
  place: null,
  date: null,
  factuality: 'happened',
}

test.each([
  ['Why does the deck rust?', 'Salt on the deck eats it into rust.', effect],
  ['What does salt on the deck cause?', 'Salt on the deck eats it into rust.', effect],
  ['May a boat moor at the old steps?', 'Under the Pier Act mooring at the old steps is out of the question.', norm],
  ['How strong is the harbour guard?', 'They run two fast launches day and night.', means],
  ['Who repainted the deck?', 'Later they painted the deck anew in one night.', event],
] as const)('%s: %s', (question, text, content) => {
  const asked = parseQuestion(question)
  expect(fits(asked, only(text, content))).toBe(1)
  expect(fits(asked, only(text, null))).toBeLessThan(1)
})

test('what a cause leads to is no reason for it', () => {
  expect(
    fits(parseQuestion('Why was salt put down?'), only('Salt on the deck eats it into rust.', effect)),
  ).toBeLessThan(1)
})

test('who has something is known by the name that "they" goes back to, but not where that is read weakly', () => {
  const asked = parseQuestion('How strong is the harbour guard?')
  const cover = (one: Candidate): number => coverage(asked, weights(asked, [one], 1), one)
  const text = 'They run two fast launches day and night.'
  expect(cover(only(text, means))).toBeGreaterThan(0.8)
  expect(cover(only(text, means, 'weak'))).toBe(0)
})
