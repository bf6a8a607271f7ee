import type { Relation } from '../data/types.ts'

const ANSWERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** The class of the stripe for the answer at `index` of `all`: one pattern an answer; for a change, grey growing to plum. */
export function stripeOf(relation: Relation, index: number, all: number): string {
  if (relation === 'agrees') return 'stripe a'
  if (relation === 'differs') return `stripe ${ANSWERS[index % ANSWERS.length]}`
  if (index === all - 1) return 'stripe late'
  return index === 0 ? 'stripe early' : 'stripe mid'
}
