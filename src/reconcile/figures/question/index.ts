import type { Statement } from '../../../model/statement.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { finish } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { asAgent } from './as-agent.ts'
import { asApposition } from './as-apposition.ts'
import { asAspect } from './as-aspect.ts'
import { asComplement, asReached } from './as-complement.ts'
import { asContrast } from './as-contrast.ts'
import { asDaysOf } from './as-days-of.ts'
import { asHeld } from './as-held.ts'
import { asInfinitive } from './as-infinitive.ts'
import { asLasting } from './as-lasting.ts'
import { asMagnitude } from './as-magnitude.ts'
import { asMass } from './as-mass.ts'
import { asMember } from './as-member.ts'
import { asModifier } from './as-modifier.ts'
import { asObject } from './as-object.ts'
import { asOblique } from './as-oblique.ts'
import { asOwned } from './as-owned.ts'
import { asPassive } from './as-passive.ts'
import { asPrice } from './as-price.ts'
import { asShare } from './as-share.ts'
import { asSubject } from './as-subject.ts'
import { fromAct } from './from-act.ts'
import { fromPredicate } from './from-predicate.ts'
import { givenFor } from './given-for.ts'
import { plainly, plainlyIn } from './plainly.ts'

/** The day of one account: others may have another. */
const DAY =
  /\s(?:(?:early|late)\s)?(?:on\s)?(?:(?:early|late)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/

/** What a question is sought with, beside the figure itself. */
export interface Asking {
  readonly corpus: Corpus
  /** Predicates that fit all figures it stands with. */
  readonly said: ReadonlySet<string>
  /** Stems that sentences of several texts have around these figures, with the number of texts. */
  readonly shared: ReadonlyMap<string, number>
  /** Who acts in the words around a statement; null where that is not known. */
  readonly who: (statement: Statement) => string | null
  /** The place that most of these figures are of; null where they tell none or several. */
  readonly place: string | null
  /** What the figures count or measure, by the names of their units. */
  readonly counted: ReadonlySet<string>
  /** Whether most of them are told of what may come to be: what does not stand yet costs nothing. */
  readonly isAhead: boolean
  /** Whether the accounts part: what all agree on may be left unasked where nothing ties it to a thing. */
  readonly isContested: boolean
}

/** Questions that `figure` can answer, best form first, `''` where a form does not fit. */
export function figureQuestions(figure: Figure, asking: Asking): string[] {
  const { corpus, said, shared, who, place, counted, isAhead, isContested } = asking
  const { text } = figure.report.article
  const { anchor } = figure.statement
  const before = text.slice(figure.clause.start, anchor.start)
  const after = text.slice(anchor.end, figure.clause.end)
  const behind = text.slice(anchor.end, figure.sentence.end)
  const actor = who(figure.statement)
  return [
    fromPredicate(figure, said, place, counted),
    asMagnitude(figure, behind),
    asShare(figure, behind),
    asAgent(figure, corpus, actor),
    asObject(figure, behind, corpus, actor),
    asSubject(figure, before, after),
    asMass(figure, after),
    asLasting(figure, before, corpus),
    asAspect(figure, before, after),
    asComplement(figure, before, after, corpus),
    asReached(figure, before, corpus),
    asModifier(figure, before, after, isAhead),
    asOblique(figure, behind, corpus, actor),
    asInfinitive(figure),
    asPrice(figure, behind, corpus, isAhead),
    asContrast(figure, behind, corpus),
    fromAct(figure, before, after, corpus),
    asPassive(figure, behind),
    asDaysOf(figure, behind),
    asApposition(figure, behind),
    asMember(figure),
    asHeld(figure, behind),
    asOwned(figure),
    plainlyIn(figure, after),
    isContested ? givenFor(figure, shared) : null,
    plainly(figure, behind, isContested),
  ].map((question) => (question === null ? null : finish(question.trimEnd().replace(DAY, ''))) ?? '')
}
