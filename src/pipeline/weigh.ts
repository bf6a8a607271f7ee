import type { Article } from '../model/article.ts'
import type { Decision } from '../model/decision.ts'
import type { Gap } from '../model/gap.ts'
import type { Point } from '../model/point.ts'
import type { Statement } from '../model/statement.ts'
import { actorsOf } from '../reconcile/actors/index.ts'
import { corpusOf } from '../reconcile/corpus/corpus.ts'
import { decisionOf } from '../reconcile/decision/index.ts'
import { gapsOf } from '../reconcile/gaps/index.ts'

/** What is to be decided, and what the reports leave open. */
export interface Weighed {
  readonly decision: Decision
  readonly gaps: readonly Gap[]
}

/**
 * Weighs all reports of a situation together. Both hang on what most reports speak of, so they are told when asked for, from
 * what is stored, and never kept: one more report changes them anywhere.
 *
 * @param points  that the same articles and statements gave
 */
export function weigh(
  articles: readonly Article[],
  statements: Iterable<Statement>,
  points: readonly Point[],
): Weighed {
  const corpus = corpusOf(articles, [...statements])
  const actors = actorsOf(corpus)
  const decision = decisionOf(corpus, actors)
  return { decision, gaps: gapsOf(corpus, actors, decision, points) }
}
