import type { Corpus } from '../../corpus/corpus.ts'
import { finish } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { asAspect } from './as-aspect.ts'
import { asComplement, asReached } from './as-complement.ts'
import { asInfinitive } from './as-infinitive.ts'
import { asLasting } from './as-lasting.ts'
import { asMass } from './as-mass.ts'
import { asModifier } from './as-modifier.ts'
import { asObject } from './as-object.ts'
import { asOblique } from './as-oblique.ts'
import { asPrice } from './as-price.ts'
import { asSubject } from './as-subject.ts'
import { fromAct } from './from-act.ts'
import { fromPredicate } from './from-predicate.ts'
import { givenFor } from './given-for.ts'
import { plainly } from './plainly.ts'

/**
 * Questions that `figure` can answer, best form first, `''` where a form does not fit.
 *
 * @param said    predicates that fit all figures it stands with
 * @param shared  stems that sentences of several texts have around these figures, with the number of texts
 */
export function figureQuestions(
  figure: Figure,
  corpus: Corpus,
  said: ReadonlySet<string>,
  shared: ReadonlyMap<string, number>,
): string[] {
  const { text } = figure.report.article
  const { anchor } = figure.statement
  const before = text.slice(figure.clause.start, anchor.start)
  const after = text.slice(anchor.end, figure.clause.end)
  const behind = text.slice(anchor.end, figure.sentence.end)
  return [
    fromPredicate(figure, said),
    asObject(figure, behind, corpus),
    asSubject(figure, before, after),
    asMass(figure, after),
    asLasting(figure, before, corpus),
    asAspect(figure, before, after),
    asComplement(figure, before, corpus),
    asReached(figure, before, corpus),
    asModifier(figure, before, after),
    asOblique(figure, behind, corpus),
    asInfinitive(figure),
    asPrice(figure, behind, corpus),
    fromAct(figure, before, after),
    givenFor(figure, shared),
    plainly(figure, after),
  ].map((question) => (question === null ? null : finish(question)) ?? '')
}
