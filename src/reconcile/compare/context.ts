import { finiteVerb, plainOfParticiple } from '../../text/verbs.ts'
import { stem } from '../../text/words.ts'
import { overlap } from '../corpus/content.ts'
import { judgeNames } from '../corpus/names.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { overlaps } from '../edtf/interval.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { predicate } from '../figures/predicates.ts'
import type { Unit } from '../figures/unit.ts'
import { areOpposite, sidesOf } from '../tellings/opposite.ts'
import type { Feature } from './feature.ts'
import { areForeign } from './foreign.ts'
import { areNews } from './news.ts'

/** How far the words around a figure that has none of its own hold those of the other. */
function barely({ a, b, weight }: FigurePair): number {
  const [bare, told] = a.stems.size === 0 ? [a, b] : [b, a]
  const words = ({ stems, sentenceStems }: Figure) => (stems.size > 0 ? stems : sentenceStems)
  const { contained, shared } = overlap(bare.aroundStems, words(told), weight)
  return shared >= 2 ? 0.6 * contained : 0
}

/** Words of topic around one measured thing that make it the same. */
const SAME_THING = 3

/** Words close to a figure but for the verb of its act, which is compared by itself: "sold" of "sell". */
function withoutAct({ closeStems, act }: Figure): ReadonlySet<string> {
  if (act === null) return closeStems
  const { action } = act
  const isAct = (one: string) =>
    one === stem(action) || finiteVerb(one)?.plain === action || plainOfParticiple(one) === action
  return new Set([...closeStems].filter((one) => !isAct(one)))
}

const EVERYDAY: ReadonlySet<string> = new Set(['person', 'time', ''])
/** Counted things of which a report seldom has two numbers: lorries, jobs. */
const isRare = ({ dimension, name }: Unit): boolean => dimension === 'count' && !EVERYDAY.has(name)

/** "Arrived at the camp", "left the camp". */
const saysOpposite = ({ a, b }: FigurePair): boolean => areOpposite(sidesOf(a.closeStems), sidesOf(b.closeStems))

/** Whether nothing but words ties the two, and each side's words tell of something of its own. */
function areOfOtherMatters(pair: FigurePair): boolean {
  const { a, b } = pair
  if (a.predicates.size > 0 || b.predicates.size > 0 || a.isRevision || b.isRevision) return false
  // "An 18-month ban on night flights", "a two-year ban on night flights": one thing, whoever asks for it.
  const isOneThing = a.measured !== null && a.measured === b.measured
  const shared = [...a.closeStems].filter((one) => b.closeStems.has(one)).length
  if ((isOneThing && shared >= SAME_THING) || (areNews(pair) && isRare(a.unit) && shared > 0 && !saysOpposite(pair)))
    return false
  const told = (one: Figure) => ({ stems: withoutAct(one), report: one.report })
  return areForeign(told(a), told(b))
}

/** Whether one thing is said of both, and neither a name nor a date is common to them. */
function isTiedBySaying({ a, b }: FigurePair): boolean {
  // An event has one toll, but there are many arrests.
  if ([...a.predicates].some((name) => /^(?:grows|moves)$/.test(predicate(name).course))) return false
  const isOneTime = a.dates.some((x) => b.dates.some((y) => overlaps(x, y)))
  return sharesSome(a.predicates, b.predicates) && !isOneTime && judgeNames(a.names, b.names) !== 'shared'
}

/** Words of the clauses. Where the numbers exclude each other, what only one side says counts against. */
export const context: Feature<FigurePair> = {
  name: 'context',
  weight: 1,
  score: (pair) => {
    if (!isPeaceful(pair) && areOfOtherMatters(pair)) return 'apart'
    const { dice, contained, shared } = overlap(pair.a.stems, pair.b.stems, pair.weight)
    // The word that both say of what they count is no more than that.
    const isSaid = shared === 1 && !isPeaceful(pair) && isTiedBySaying(pair)
    if (shared === 0 || isSaid) {
      const around = overlap(pair.a.aroundStems, pair.b.aroundStems, pair.weight)
      if (isPeaceful(pair)) return 0
      // "The unions put the number of marchers at 900": of what they speak the sentence before tells.
      const isBare = pair.a.stems.size === 0 || pair.b.stems.size === 0
      if (isBare && sharesSome(pair.a.predicates, pair.b.predicates)) return barely(pair)
      return around.shared > 1 ? 0 : -0.5
    }
    if (isPeaceful(pair)) return ((contained + dice) / 2) * (shared >= 2 ? 1 : 0.6)
    const close = overlap(pair.a.closeStems, pair.b.closeStems, pair.weight)
    return close.shared >= 2 ? Math.max(dice, close.dice) : dice
  },
}
