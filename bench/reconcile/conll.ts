import { byKey } from '../../src/reconcile/corpus/by-key.ts'
import { type Cluster, f1, SCORES, tallies } from '../language/coreference/scores.ts'

/** Recall, precision and F1 of each measure, 0 to 100, and the mean of the three F1. */
export interface Conll {
  readonly mean: number
  readonly measures: readonly { readonly recall: number; readonly precision: number; readonly f1: number }[]
}

/**
 * MUC, B3 and CEAFe of two groupings of the same marked mentions, all documents taken as one: what is joined across two
 * documents counts like what is joined in one.
 *
 * @param gold        the thing of each mention
 * @param found       the group of each mention
 * @param withSingle  whether things and groups of one mention count; MUC has no links of them either way
 * @see Pradhan and others, CoNLL 2011
 */
export function conll(gold: readonly string[], found: readonly number[], withSingle: boolean): Conll {
  const clusters = (names: readonly (string | number)[]): Cluster[] =>
    Array.from(byKey(names.keys(), (at) => String(names[at])).values(), (own) => own.map(String)).filter(
      (own) => withSingle || own.length > 1,
    )
  const scores = tallies(clusters(gold), clusters(found))
  const measures = SCORES.map((score) => f1(scores[score]))
  return { mean: measures.reduce((sum, { f1: one }) => sum + one, 0) / measures.length, measures }
}
