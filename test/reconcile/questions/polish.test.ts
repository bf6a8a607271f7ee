import { expect, test } from 'vitest'
import { finish, trimTail } from '../../../src/reconcile/questions/polish.ts'

test.each([
  ['telephone and post services', 'telephone and post services'],
  ['by the Board of Fish and Game and passed at once', 'by the Board of Fish and Game'],
  ['the gate and left', 'the gate'],
  ['the gate and the keeper was hurt', 'the gate'],
  ['the gate and closing the road', 'the gate'],
  ['in a ballot meant to show that the valley is free', 'in a ballot'],
  ['a boat, a raft and a buoy', 'a boat'],
])('the end of a thought: %s', (text, expected) => {
  expect(trimTail(text)).toBe(expected)
})

test.each([
  ['How many judges are expected on 10', 'How many judges are expected?'],
  ['How many judges were paid for the 5', null],
  ['When did she spend picking apples', null],
  ['When did the mills produce twice', null],
  ['How many bakers will be hired for it', 'How many bakers will be hired?'],
  ['How many bakers does the town pay for it', null],
])('the last look at a question: %s', (question, expected) => {
  expect(finish(question)).toBe(expected)
})
