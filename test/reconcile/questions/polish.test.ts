import { expect, test } from 'vitest'
import { trimTail } from '../../../src/reconcile/questions/polish.ts'

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
