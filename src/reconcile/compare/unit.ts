import type { Figure } from '../figures/figure.ts'
import { nounPhraseOf } from '../figures/noun-phrase.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { arePeopleOfOneToll } from '../figures/people.ts'
import type { Feature } from './feature.ts'

const EVERYDAY: ReadonlySet<string> = new Set(['person', 'home', 'time', 'duration', 'length', 'share', ''])

/** "The number of miners killed has risen to 19": the bare number counts what its clause names; "a blast killed five" counts no blasts. */
function isNamedBeside(bare: Figure, other: Figure): boolean {
  return (
    bare.unit.name === 'person' &&
    nounPhraseOf(bare.statement.anchor.exact) === '' &&
    bare.stems.has(other.unit.name) &&
    bare.act?.doers.some(({ head }) => head === other.unit.name) !== true
  )
}

/**
 * Same dimension; of counts the same counted noun; of money the same currency. Sums in two currencies are never
 * compared. An equal number of something seldom counted or measured says more than one of people or days.
 */
export const unit: Feature<FigurePair> = {
  name: 'unit',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    if (a.unit.dimension !== b.unit.dimension) return 'apart'
    if (a.unit.name !== b.unit.name) {
      return isNamedBeside(a, b) || isNamedBeside(b, a) || arePeopleOfOneToll(a, b) ? 0 : 'apart'
    }
    return isPeaceful(pair) && !EVERYDAY.has(a.unit.name) ? 1 : 0
  },
}
