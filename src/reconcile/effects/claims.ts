import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNarrower, type Variable, variableOf } from './variable.ts'

/** An effect between two variables, each numbered alike in all claims on it. */
export interface Claim {
  readonly statement: Statement<Effect>
  readonly cause: Variable
  readonly outcome: Variable
  readonly from: number
  readonly to: number
}

/** Members of a variable that a further one is held against. */
const HELD_AGAINST = 16

/** Variables by what they are: words in which one says all that the others say. */
function merge(all: readonly Variable[]): Map<Variable, number> {
  const numbers = new Map<Variable, number>()
  let next = 0
  for (const same of byKey(all, ({ head }) => head).values()) {
    const groups: Variable[][] = []
    const bare = same.filter(({ rest }) => rest.size === 0)
    for (const one of same.filter(({ rest }) => rest.size > 0)) {
      const group = groups.find((members) => members.slice(0, HELD_AGAINST).every((other) => isNarrower(other, one)))
      if (group) group.push(one)
      else groups.push([one])
    }
    // A bare "violence" is the one violence told of; of two it could be either, so it is neither.
    const [only] = groups
    if (
      groups.length === 1 &&
      bare.every((one) => only!.slice(0, HELD_AGAINST).every((other) => isNarrower(other, one)))
    )
      only!.push(...bare)
    else if (bare.length > 0) groups.push(bare)
    for (const group of groups) {
      for (const one of group) numbers.set(one, next)
      next++
    }
  }
  return numbers
}

/** The effects of a situation whose both ends name a variable, in order of publication. */
export function claimsOf(corpus: Corpus): Claim[] {
  const found = corpus.of('effect').flatMap((statement) => {
    const cause = variableOf(statement.content.cause, corpus)
    const outcome = variableOf(statement.content.effect, corpus)
    return cause && outcome ? [{ statement, cause, outcome }] : []
  })
  const numbers = merge(found.flatMap(({ cause, outcome }) => [cause, outcome]))
  return found.map((one) => ({ ...one, from: numbers.get(one.cause)!, to: numbers.get(one.outcome)! }))
}
