import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful, moves } from '../figures/pair.ts'
import { PEAK_FAMILY } from '../figures/peak.ts'
import type { Feature } from './feature.ts'

const RATIOS: ReadonlySet<number> = new Set([2, 3, 0.5])

/** Of one report's two numbers the one that another takes the place of stands before it, or is told as the one before. */
const canPrecede = (earlier: Figure, later: Figure): boolean =>
  earlier.report !== later.report || earlier.isOld || earlier.statement.anchor.start < later.statement.anchor.start

/** Whether `later` says in so many words that the number of `earlier` was what its own replaces; a peak is no step. */
export function replaces(later: Figure, earlier: Figure): boolean {
  return (
    later.isRevision &&
    canPrecede(earlier, later) &&
    later.besides.has(earlier.value.low) &&
    later.qualifiers.has(PEAK_FAMILY) === earlier.qualifiers.has(PEAK_FAMILY)
  )
}

/** Whether one report gives two tolls, neither as the one before nor as what one of two sources says. */
const areTwoTolls = ({ a, b }: FigurePair): boolean =>
  a.report === b.report &&
  !a.isOld &&
  !b.isOld &&
  (a.source === null || b.source === null || a.source === b.source) &&
  moves(a) &&
  moves(b)

/**
 * One report gives both numbers. Beside each other with a word of revision, they answer one question; elsewhere in the
 * same report, its writer knows both and sees no contradiction, so they are two things.
 */
export const linked: Feature<FigurePair> = {
  name: 'linked',
  weight: 0.4,
  score: (pair) => {
    if (isPeaceful(pair)) return 0
    if (replaces(pair.b, pair.a) || replaces(pair.a, pair.b)) return 1
    if (areTwoTolls(pair)) return 'apart'
    const ratio = pair.b.value.low / pair.a.value.low
    return !pair.b.isRevision || pair.a.isRevision ? 0 : RATIOS.has(ratio) ? 0.6 : 0.4
  },
}
