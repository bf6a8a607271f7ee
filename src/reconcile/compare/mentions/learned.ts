import { type Comparison, compare, type Feature } from '../feature.ts'

/** A named comparison of two mentions, 0 (says nothing) to 1; its weight is learned. */
export interface Trait<Pair> {
  readonly name: string
  score(pair: Pair): number
}

/** What training gives: a weight for each trait, what is added to every sum, and from where on a probability decides. */
export interface Weights {
  readonly bias: number
  readonly traits: Readonly<Record<string, number>>
  /** Two mentions are of one thing from this probability on. */
  readonly yes: number
  /** Below this one they are of two. */
  readonly no: number
}

/** As nomenklatura's judgements: between yes and no the two are shown as uncertain and never joined. */
export type Judgement = 'yes' | 'no' | 'unsure'

/** Says whether two mentions are of one thing, and by what. */
export interface Comparer<Pair> {
  readonly weights: Weights
  /** Each trait's score and their weighed sum without the bias. */
  explain(pair: Pair): Comparison
  /** 0 to 1. */
  probability(pair: Pair): number
  judge(pair: Pair): Judgement
}

/**
 * A comparer of traits with learned weights.
 *
 * @throws Error  where a trait has no weight: traits and weights are of two trainings
 */
export function comparerOf<Pair>(traits: readonly Trait<Pair>[], weights: Weights): Comparer<Pair> {
  const features = traits.map((trait): Feature<Pair> => {
    const weight = weights.traits[trait.name]
    if (weight === undefined) throw new Error(`no weight for ${trait.name}: train again (npm run train -- same)`)
    return { ...trait, weight }
  })
  const probability = (pair: Pair): number => {
    let sum = weights.bias
    for (const { weight, score } of features) sum += weight * (score(pair) as number)
    return 1 / (1 + Math.exp(-sum))
  }
  return {
    weights,
    explain: (pair) => compare(features, pair),
    probability,
    judge: (pair) => {
      const found = probability(pair)
      return found >= weights.yes ? 'yes' : found < weights.no ? 'no' : 'unsure'
    },
  }
}
