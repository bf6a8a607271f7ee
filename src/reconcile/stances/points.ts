import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Position, Stance } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorIndex } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../edtf/interval.ts'
import type { MeasureIndex } from '../measures/index.ts'
import { measurePhrase } from '../measures/phrase.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named, possessive } from '../questions/named.ts'

type Held = Statement<Position>

/** One report's stance: the condition where it has one; null where it gives both sides. */
function stanceOf(held: readonly Held[]): Stance | null {
  const stances = new Set(held.map(({ content }) => content.stance))
  if (stances.size === 1) return [...stances][0]!
  if (stances.has('conditional')) return 'conditional'
  return null
}

function relate(
  a: readonly Held[],
  b: readonly Held[],
  corpus: Corpus,
): { relation: Relation; code: ReasonCode } | null {
  const [x, y] = [a[0]!, b[0]!].map((one) => corpus.reports.get(one.article)!.published)
  if (!x || !y) return null
  if (b[0]!.content.stance === 'undecided') return null
  if (daysBetween(x, y) >= 1) return { relation: 'changed', code: 'revision' }
  const pair = [a[0]!.content.stance, b[0]!.content.stance]
  return pair.includes('for') && pair.includes('against') ? { relation: 'differs', code: 'both-cannot-hold' } : null
}

function answerOf(held: readonly Held[]): string {
  const [first] = held as [Held, ...Held[]]
  const { stance, condition } = first.content
  return stance === 'conditional' ? (condition ?? 'on conditions') : stance
}

function pointFrom(positions: readonly Held[], question: string, corpus: Corpus): Point | null {
  const byArticle = byKey(positions, ({ article }) => article)
  const runs: { stance: Stance; held: Held[] }[] = []
  for (const held of byArticle.values()) {
    const stance = stanceOf(held)
    if (stance === null) continue
    const own = held.filter(({ content }) => content.stance === stance)
    const run = runs.find((one) => one.stance === stance)
    if (run) run.held.push(...own)
    else runs.push({ stance, held: own })
  }
  const statements = runs.flatMap(({ held }) => held)
  if (new Set(statements.map(({ article }) => article)).size < 2 || runs.length > 3) return null
  const [first, second] = runs
  const standing = second
    ? relate(first!.held, second.held, corpus)
    : { relation: 'agrees' as const, code: 'same-value' as const }
  if (!standing || !isFromTwoTexts(statements, corpus)) return null
  const values = { first: answerOf(first!.held), second: answerOf((second ?? first)!.held) }
  return pointOf(
    { kind: 'stance', question, relation: standing.relation, reason: { code: standing.code, values } },
    runs.map(({ held }) => ({ answer: answerOf(held), statements: held })),
    corpus,
  )
}

/** Stances of one actor on one measure, as two or more reports give them. */
export function stancePoints(corpus: Corpus, actors: ActorIndex, measures: MeasureIndex): Point[] {
  const groups = byKey(corpus.of('position'), (statement) => {
    const actor = actors.of(statement.content.actor)
    const measure = measures.of(statement)
    return actor && measure ? `${actor} ${measure.id}` : ''
  })
  groups.delete('')
  return [...groups.values()].flatMap((positions) => {
    const actor = actors.get(actors.of(positions[0]!.content.actor) ?? '')!
    const phrase = measurePhrase(measures.of(positions[0]!)!.label, corpus.common)
    if (phrase === null) return []
    return (
      pointFrom(positions, `What is ${possessive(named(actor.name, actor.kind))} stance on ${phrase}?`, corpus) ?? []
    )
  })
}
