import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Stance } from '../../model/position.ts'
import type { ActorIndex } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { daysBetween } from '../edtf/interval.ts'
import { headOf } from '../measures/head.ts'
import { byMatter, clearest } from '../measures/matter.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named, possessive } from '../questions/named.ts'
import { isExamined } from './examined.ts'
import { type Held, stanceIn } from './held.ts'
import { holderIn, isBareBody } from './holder.ts'
import { housePoints } from './house.ts'
import { alikeness, matterStems, VAGUE } from './matter.ts'
import { withRepeated } from './repeated.ts'

type Run = { readonly stance: Stance; readonly held: Held[] }

const measureOf = ({ content }: Held): string => content.measure

/** "Originally opposed", "had backed it for years", "until last year": a side that was taken once. */
const ONCE_HELD =
  /\b(?:originally|initially|once|previously|formerly|used to|years? ago|until (?:last|recently|now|(?:19|20)\d\d)|had (?:\p{Ll}+ly )?(?:been|opposed|supported|backed|favoured|favored|rejected|resisted|called|wanted))\b/iu

const isOnceHeld = ({ held }: Run, corpus: Corpus): boolean =>
  held.some(({ article, anchor }) => {
    const { text } = corpus.reports.get(article)!.article
    const { start, end } = sentenceAround(text, anchor)
    return ONCE_HELD.test(text.slice(start, end))
  })

function relate(a: Run, b: Run, corpus: Corpus): { relation: Relation; code: ReasonCode } | null {
  const [x, y] = [a, b].map(({ held }) => corpus.reports.get(held[0]!.article)!.published)
  if (!x || !y || b.stance === 'undecided') return null
  if (a.stance === 'undecided' && a.held.every(isExamined)) return null
  if (daysBetween(x, y) >= 1) return { relation: 'changed', code: 'revision' }
  if (isOnceHeld(a, corpus) !== isOnceHeld(b, corpus)) return null
  const pair = [a.stance, b.stance]
  return pair.includes('for') && pair.includes('against') ? { relation: 'differs', code: 'both-cannot-hold' } : null
}

function answerOf({ held, stance }: Run): string {
  return stance === 'conditional' ? (held[0]!.content.condition ?? 'on conditions') : stance
}

/** Stances report by report, those of one kind together; null where they go to and fro. */
function runsOf(positions: readonly Held[], corpus: Corpus): Run[] | null {
  const runs: Run[] = []
  for (const held of byKey(positions, ({ article }) => article).values()) {
    const found = stanceIn(held, corpus)
    if (found === null) continue
    const run = runs.find(({ stance }) => stance === found.stance)
    if (run && run !== runs.at(-1)) return null
    if (run) run.held.push(...found.own)
    else runs.push({ stance: found.stance, held: found.own })
  }
  return runs.length > 3 ? null : runs
}

/** Wordings of the kind of step that most reports speak of, where they speak of several: no report's own kind is asked about. */
function mostToldAlike(positions: readonly Held[], corpus: Corpus): string[] {
  const byHead = [...byKey(positions, (one) => headOf(measureOf(one), corpus)?.head ?? '').values()]
  const texts = (own: readonly Held[]): number => new Set(own.map(({ article }) => article)).size
  const most = Math.max(...byHead.map(texts))
  return byHead.filter((own) => texts(own) === most).flatMap((own) => own.map(measureOf))
}

function pointFrom(positions: readonly Held[], who: string, corpus: Corpus): Point | null {
  const runs = runsOf(positions, corpus)
  const statements = runs?.flatMap(({ held }) => held) ?? []
  if (!runs || new Set(statements.map(({ article }) => article)).size < 2) return null
  const [first, second] = runs
  const standing = second
    ? relate(first!, second, corpus)
    : { relation: 'agrees' as const, code: 'same-value' as const }
  const phrase = clearest(mostToldAlike(positions, corpus), corpus)
  if (!standing || phrase === null || !isFromTwoTexts(statements, corpus)) return null
  // Who "the cabinet" is follows from there being one; that much is too little to set two reports against each other.
  const sure = positions.filter(({ content }) => !isBareBody(content.actor))
  if (standing.relation !== 'agrees' && sure.length < positions.length) return pointFrom(sure, who, corpus)
  const values = { first: answerOf(first!), second: answerOf(second ?? first!) }
  const question = `What is ${possessive(who)} stance on ${phrase}?`
  return pointOf(
    { kind: 'stance', question, relation: standing.relation, reason: { code: standing.code, values } },
    runs.map((run) => ({
      answer: answerOf(run),
      statements: bestTold(run.held, (one) => matterStems(one, corpus)),
    })),
    corpus,
  )
}

/** What a side can be found by: itself with each stem of its matter. */
const keysOf = (one: Held, corpus: Corpus): string[] =>
  [...matterStems(one, corpus)].map((own) => `${one.content.stance} ${own}`)

/** The same side on measures that share a word: an agreement, however each report puts the measure. */
function alike(positions: readonly Held[], corpus: Corpus): Held[][] {
  const told = positions.filter(({ content }) => content.stance !== 'conditional')
  return groupThings(
    told,
    (one) => keysOf(one, corpus),
    (one, group) =>
      Math.max(
        ...group
          .slice(0, 8)
          .map((other) => (other.content.stance === one.content.stance ? alikeness(other, one, corpus) : 0)),
      ),
  )
}

/** Whether a position's words fit any measure: "military options", "such action". */
const isVague = (one: Held, corpus: Corpus): boolean => VAGUE.has(headOf(measureOf(one), corpus)?.head ?? '')

/**
 * Groups of one measure each, with those positions that name theirs in words that fit any: each joins the one group of its
 * own side with which it shares a word; of two it could mean either.
 */
function withVague(groups: readonly Held[][], positions: readonly Held[], corpus: Corpus): Held[][] {
  const homes = new Map<string, Set<number>>()
  for (const [at, group] of groups.entries()) {
    const { stance } = group[0]!.content
    if (group.some(({ content }) => content.stance !== stance)) continue
    for (const key of group.slice(0, 8).flatMap((one) => keysOf(one, corpus)))
      homes.set(key, (homes.get(key) ?? new Set()).add(at))
  }
  const widened = groups.map((group) => [...group])
  for (const one of positions) {
    if (one.content.stance === 'conditional' || !isVague(one, corpus)) continue
    const found = keysOf(one, corpus).flatMap((key) => homes.get(key) ?? [])
    const [home] = found[0] ?? []
    if (home !== undefined && found.every((some) => some.size === 1 && some.has(home))) widened[home]!.push(one)
  }
  return widened
}

/** Several people by what they are: "tax experts", "Ruritanian officials". */
const UNNAMED_MANY = /(?:^|\s)\p{Ll}+[^s\P{Ll}]s$/u

/** Stances of one actor, or of a body and its head, on one measure, as two or more reports give them. */
export function stancePoints(corpus: Corpus, actors: ActorIndex): Point[] {
  const holder = holderIn(corpus, actors)
  const byActor = byKey(corpus.of('position'), ({ content }) => holder(content.actor) ?? '')
  byActor.delete('')
  const ofOne = [...byActor].flatMap(([id, positions]) => {
    const actor = actors.get(id)!
    // "Tax experts" of one report are not shown to be those of another.
    if (UNNAMED_MANY.test(actor.name.split(/\s(?:of|for)\s/)[0]!)) return []
    const who = named(actor.name, actor.kind)
    const pointsFrom = (groups: readonly Held[][], all: readonly Held[]) =>
      withRepeated(groups, all, corpus).flatMap((group) => pointFrom(group, who, corpus) ?? [])
    const onMatter = withVague(byMatter(positions, measureOf, VAGUE, corpus), positions, corpus)
    const exact = pointsFrom(onMatter, positions)
    const used = new Set(exact.flatMap(({ accounts }) => accounts.flatMap(({ statements }) => statements)))
    const rest = positions.filter((one) => !used.has(one.id))
    return [...exact, ...pointsFrom(alike(rest, corpus), rest)]
  })
  return [...ofOne, ...housePoints(corpus, actors, byActor)]
}
