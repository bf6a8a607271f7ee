import type { Loop } from '../../model/loop.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Claim } from '../effects/claims.ts'
import { idOf } from '../points/id.ts'
import { circlesOf } from './circles.ts'

/** Steps of a circle at most: longer chains of other people's claims bear little. */
const LONGEST = 6
const MOST_LOOPS = 50

interface Link {
  readonly from: number
  readonly to: number
  readonly sign: '+' | '-'
  readonly claim: Claim
}

/** One link for two variables and a sign: the claim first published. Ends of which claims speak both ways bear no circle. */
function linksOf(claims: readonly Claim[]): Link[] {
  const signed = claims.flatMap((claim): Link[] => {
    const { sign } = claim.statement.content
    return sign === '?' || claim.from === claim.to ? [] : [{ from: claim.from, to: claim.to, sign, claim }]
  })
  return [...byKey(signed, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) =>
    same.every(({ sign }) => sign === same[0]!.sign) ? [same[0]!] : [],
  )
}

/** Closed circles that the effects of a situation form, shortest first. */
export function loopsOf(claims: readonly Claim[]): Loop[] {
  return circlesOf(linksOf(claims), LONGEST)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_LOOPS)
    .map((circle) => {
      const effects = circle.map(({ claim }) => claim.statement.id)
      const labels = [...circle, circle[0]!].map(({ claim }) => claim.cause.label)
      const isBalancing = circle.filter(({ sign }) => sign === '-').length % 2 === 1
      return { id: idOf('l', ...effects), label: labels.join(' → '), effects, sign: isBalancing ? '-' : '+' }
    })
}
