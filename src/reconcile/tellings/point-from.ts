import type { Effect } from '../../model/effect.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { isOneSource } from '../support/origins.ts'
import { questionOfEffects } from './effect-question.ts'
import { areOfTwoActs, ofCommonThing } from './other-act.ts'
import { questionOf } from './question.ts'
import type { Telling } from './telling.ts'

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

/** Whether all pass on what one source says: two reports of one saying are no two who tell it. */
function isPassedOn(statements: readonly Statement[], corpus: Corpus): boolean {
  const isSaying = ({ content }: Statement): boolean => content.kind === 'attribution' || content.kind === 'event'
  return statements.every(isSaying) && isOneSource(statements, corpus)
}

/**
 * The agreement of tellings of one thing; null where one text or source alone tells it, or no question can be made.
 *
 * @param asking  those of them whose words may make the question, where it is known to be of what all tell
 */
export function pointFrom(
  found: readonly Telling[],
  actors: ActorIndex,
  corpus: Corpus,
  asking?: readonly Telling[],
): Point | null {
  const group = ofOneKind(found, corpus)
  const all = group.map(({ statement }) => statement)
  if (!isFromTwoTexts(all, corpus) || isPassedOn(all, corpus)) return null
  const stems = new Map(group.map((one) => [one.statement.id, one.stems]))
  const statements = bestTold(all, ({ id }) => stems.get(id)!)
  const told = group.filter(({ statement }) => statements.includes(statement))
  const askable = told.filter((one) => (asking ?? found).includes(one))
  const question = told.every(isEffect)
    ? questionOfEffects(
        told.map(({ statement }) => statement as Statement<Effect>),
        corpus,
      )
    : asking === undefined && areOfTwoActs(told)
      ? ofCommonThing(told)
      : (questionOf(commonest(askable, told), told, actors, corpus) ?? questionOf(askable, told, actors, corpus))
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

const POINTS_AWAY = /^(?:its|his|her|their|he|she|it|they)\b/i

/** Those that say least of what not all of the others say, by names rather than by pronouns where some do. */
function commonest(some: readonly Telling[], all: readonly Telling[]): readonly Telling[] {
  const clear = some.filter(({ statement }) => !POINTS_AWAY.test(statement.anchor.exact))
  const asked = clear.length > 0 ? clear : some
  const own = asked.map(({ stems }) => [...stems].filter((one) => all.some((other) => !other.stems.has(one))).length)
  const least = Math.min(...own)
  return asked.filter((_, at) => own[at] === least)
}
