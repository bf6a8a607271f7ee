import { describe, expect, test } from 'vitest'
import { readPairs } from './pairs/cases.ts'
import { outcomeOf } from './pairs/outcome.ts'

const CASES = readPairs()

describe.each([...new Set(CASES.map(({ file }) => file))])('%s', (file) => {
  test.each(CASES.filter((one) => one.file === file).map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { reached, conflicts } = await outcomeOf(one)
    expect(conflicts, 'set against each other, though both can hold').toEqual([])
    // What is reached unexpectedly fails too, so that the fixture goes on saying what is not.
    expect(reached, 'what is contested').toEqual(one.contested.filter((expected) => expected.reached))
  })
})
