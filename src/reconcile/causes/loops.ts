import type { Loop } from '../../model/loop.ts'
import type { Claim } from '../effects/claims.ts'
import { idOf } from '../points/id.ts'
import { circlesOf } from './circles.ts'
import type { Joined } from './map.ts'

/** Steps of a circle at most: longer chains of other people's claims bear little. */
const LONGEST = 6
const MOST_LOOPS = 50

interface Link {
  readonly from: number
  readonly to: number
  readonly side: 'raises' | 'lowers'
  /** First published of those that say so. */
  readonly claim: Claim
}

/** Links of which the claims say one thing: what is open, denied or disputed bears no circle. */
function linksOf(joined: readonly Joined[]): Link[] {
  return joined.flatMap(({ link: { side, claims: sides }, claims }): Link[] => {
    if (side !== 'raises' && side !== 'lowers') return []
    const claim = claims[sides.findIndex((one) => one.side === side)]!
    return [{ from: claim.from, to: claim.to, side, claim }]
  })
}

/** Closed circles that the effects of a situation form, shortest first. */
export function loopsOf(joined: readonly Joined[]): Loop[] {
  return circlesOf(linksOf(joined), LONGEST)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_LOOPS)
    .map((circle) => {
      const effects = circle.map(({ claim }) => claim.statement.id)
      const labels = [...circle, circle[0]!].map(({ claim }) => claim.cause.label)
      const isBalancing = circle.filter(({ side }) => side === 'lowers').length % 2 === 1
      return { id: idOf('l', ...effects), label: labels.join(' → '), effects, sign: isBalancing ? '-' : '+' }
    })
}
