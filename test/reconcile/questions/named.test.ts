import { expect, test } from 'vitest'
import { named } from '../../../src/reconcile/questions/named.ts'

test.each([
  ["Anglers' Union", 'organization', "the Anglers' Union"],
  ["Norway's Fisheries Office", 'organization', "Norway's Fisheries Office"],
  ['Upper House', 'organization', 'the Upper House'],
  ['Marlow Steel', 'organization', 'Marlow Steel'],
  ['Hanne House', 'person', 'Hanne House'],
] as const)('%s as a sentence has it', (name, kind, expected) => {
  expect(named(name, kind)).toBe(expected)
})
