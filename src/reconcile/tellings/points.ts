import type { Effect } from '../../model/effect.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { alikeness, weightsOf } from './alike.ts'
import { questionOfEffects } from './effect-question.ts'
import { questionOf } from './question.ts'
import { type Telling, tellingOf } from './telling.ts'
import { untoldBy } from './untold.ts'

/** Kinds of statements whose words are a clause. */
const KINDS = ['event', 'effect', 'norm', 'attribution'] as const

const isEffect = ({ statement }: Telling): boolean => statement.content.kind === 'effect'

/** The tellings that make one point: claims of an effect by themselves where two texts make them. */
function ofOneKind(group: readonly Telling[], corpus: Corpus): readonly Telling[] {
  const effects = group.filter(isEffect)
  return isFromTwoTexts(
    effects.map(({ statement }) => statement),
    corpus,
  )
    ? effects
    : group
}

function pointFrom(found: readonly Telling[], actors: ActorIndex, corpus: Corpus): Point | null {
  const group = ofOneKind(found, corpus)
  const all = group.map(({ statement }) => statement)
  if (!isFromTwoTexts(all, corpus)) return null
  const stems = new Map(group.map((one) => [one.statement.id, one.stems]))
  const statements = bestTold(all, ({ id }) => stems.get(id)!)
  const told = group.filter(({ statement }) => statements.includes(statement))
  const question = told.every(isEffect)
    ? questionOfEffects(
        told.map(({ statement }) => statement as Statement<Effect>),
        corpus,
      )
    : questionOf(told, actors, corpus)
  if (question === null) return null
  const { kind } = told[0]!.statement.content
  return pointOf(
    {
      kind: kind === 'attribution' ? 'event' : kind,
      question,
      relation: 'agrees',
      reason: { code: 'same-value', values: { first: told[0]!.statement.anchor.exact } },
    },
    [{ answer: told[0]!.isDenied ? 'no' : 'yes', statements }],
    corpus,
  )
}

/**
 * What two or more reports tell in clauses of like words, whatever kind of statement it is.
 *
 * @param points  those already found: what they say is not said again
 */
export function tellingPoints(points: readonly Point[], corpus: Corpus, actors: ActorIndex, same: SameActor): Point[] {
  const isUntold = untoldBy(points, corpus)
  const tellings = KINDS.flatMap((kind) => corpus.of(kind).flatMap((statement) => tellingOf(statement, corpus) ?? []))
  const weight = weightsOf(tellings)
  const groups = groupThings(
    tellings,
    ({ stems }) => stems,
    (one, group) => bestFit(group, (other) => alikeness(one, other, weight, same)),
  )
  return groups
    .filter((group) => isUntold(group.map(({ statement }) => statement)))
    .flatMap((group) => pointFrom(group, actors, corpus) ?? [])
}
