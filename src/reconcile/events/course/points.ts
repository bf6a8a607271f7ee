import type { Point, ReasonCode, Relation } from '../../../model/point.ts'
import type { Statement } from '../../../model/statement.ts'
import { fold } from '../../../text/words.ts'
import type { SameActor } from '../../actors/same.ts'
import { byKey } from '../../corpus/by-key.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { limitsIn } from '../../corpus/limits.ts'
import { sentenceAround } from '../../corpus/sentence.ts'
import { daysBetween, type Interval, intervalOf, overlaps } from '../../edtf/interval.ts'
import { bestTold } from '../../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../../points/point.ts'
import { sayingOf } from '../../support/origins.ts'
import { akinStems } from '../../tellings/akin.ts'
import { canBeOneAct } from './act.ts'
import { type Standing, standingsOf } from './courses.ts'
import { deedsIn } from './deeds.ts'
import { courseQuestion } from './question.ts'
import { CLAUSES, saidBy } from './said.ts'
import { areTied, canBeOne } from './thing.ts'

const LONG_TIME_DAYS = 400
/** Days within which two reports that tell how something stands speak of one time. */
const ONE_TIME_DAYS = 7
const SAME_DAY = 1
const MINUTES_A_DAY = 1440
/** Tellings of one noun that are held against each other, the earliest published. */
const MOST_OF_ONE_NOUN = 64
/** Words that tell of a state that it is a new one. */
const NEW = /\b(?:again|after all|now|no longer|any ?more|instead|meanwhile|since|in the end)\b/i
/** "The minister": of which land and when, nothing tells. */
const BARE_ROLE = /^(?:(?:the|an?)\s)?\p{Ll}+$/iu
/** Tracks of rules and sides, which are not told by the day. */
const UNDATED: ReadonlySet<string> = new Set(['rule', 'side'])
/** Tracks of what was done or never done. */
const DEEDS: ReadonlySet<string> = new Set(['deed', 'money'])
/** Tracks on which two reports may tell two states of one time; of the others the later tells what has become. */
const RIVAL: ReadonlySet<string> = new Set(['rule', 'side', 'open', 'running', 'alive', 'health'])

const publishedIn = (corpus: Corpus, { said }: Standing): Interval | null =>
  corpus.reports.get(said.statement.article)!.published

function dateOf({ said: { statement } }: Standing): Interval | null {
  const { content } = statement
  return content.kind === 'event' && content.date !== null ? intervalOf(content.date) : null
}

interface Relating {
  readonly relation: Relation
  readonly code: ReasonCode
}
const DIFFERS: Relating = { relation: 'differs', code: 'both-cannot-hold' }
const CHANGED: Relating = { relation: 'changed', code: 'revision' }

/** How it stands that one report tells something as done and another as never done until it was written. */
function relateDeeds(b: Standing, x: Interval, days: number): Relating | null {
  const when = dateOf(b)
  // What had not been done by one day may have been by the next.
  if (days >= SAME_DAY && b.state === 'done' && (when === null || when.to >= x.from)) return null
  return days <= ONE_TIME_DAYS ? DIFFERS : null
}

/** Whether two speakers are told to say it, of whom neither is the other. */
function areOfTwoSpeakers(a: Standing, b: Standing, same: SameActor, corpus: Corpus): boolean {
  const [one, two] = [a, b].map(({ said }) => sayingOf(said.statement, corpus)?.source)
  return one !== undefined && two !== undefined && !same(one, two)
}

function relate(a: Standing, b: Standing, same: SameActor, corpus: Corpus): Relating | null {
  const [x, y] = [publishedIn(corpus, a), publishedIn(corpus, b)]
  if (!x || !y) return null
  const days = daysBetween(x, y)
  if (DEEDS.has(a.track)) return relateDeeds(b, x, days)
  const [when, then] = [dateOf(a), dateOf(b)]
  const isNew = NEW.test(b.said.statement.anchor.exact)
  const isStative = a.said.isStative && b.said.isStative
  if (RIVAL.has(a.track) && isStative && days <= ONE_TIME_DAYS && !(days >= SAME_DAY && isNew)) {
    const isOneTime = when && then ? overlaps(when, then) : UNDATED.has(a.track) || days < SAME_DAY
    if (isOneTime) return DIFFERS
  }
  // Two sides that speak on one day give two accounts, whichever report is the later by hours.
  const areRivals = days < SAME_DAY && !isNew && areOfTwoSpeakers(a, b, same, corpus)
  if (areRivals && (!when || !then || overlaps(when, then))) return DIFFERS
  const isLater = days >= SAME_DAY || (!RIVAL.has(a.track) && days >= 0 && b.rank > a.rank)
  // What had come about before the first report was written is no change of what it tells; of what was, what comes first is told last.
  const isOld = then !== null && then.to < x.from - MINUTES_A_DAY
  const isOnward = b.rank > a.rank || RIVAL.has(a.track) || isNew
  return isLater && isOnward && !isOld && days <= LONG_TIME_DAYS ? CHANGED : null
}

function limitsOf({ said: { statement } }: Standing, corpus: Corpus): string {
  const { text } = corpus.reports.get(statement.article)!.article
  const { start, end } = sentenceAround(text, statement.anchor)
  return limitsIn(text.slice(start, end))
}

/** Whether two tell of one thing; a side is one's own, and so is what one grants where both reports tell who does. */
function areOne(a: Standing, b: Standing, same: SameActor, corpus: Corpus): boolean {
  if (!canBeOne(a.thing, b.thing) || !canBeOneAct(a.act, b.act)) return false
  const [x, y] = [a.said.agent, b.said.agent]
  if (a.track === 'deed' && a.said.verb === b.said.verb && x !== null && y !== null && !same(x, y)) return false
  if (a.track === 'side') return x !== null && y !== null && !BARE_ROLE.test(x) && !BARE_ROLE.test(y) && same(x, y)
  if (a.track === 'rule' && limitsOf(a, corpus) !== limitsOf(b, corpus)) return false
  if (!areTied(a.thing, b.thing, corpus, a.track === 'rule')) return false
  return a.track !== 'grant' || x === null || y === null || same(x, y)
}

interface Run {
  readonly state: string
  readonly told: Standing[]
}

/** What each report tells last, reports that tell the same together, first published first; null where one tells two states. */
function runsOf(group: readonly Standing[]): Run[] | null {
  const runs: Run[] = []
  for (const own of byKey(group, ({ said }) => said.statement.article).values()) {
    const last = Math.max(...own.map(({ rank }) => rank))
    const isToAndFro = RIVAL.has(own[0]!.track) && own.some(({ rank }) => rank !== last)
    if (isToAndFro) return null
    const told = own.filter(({ rank }) => rank === last)
    const run = runs.at(-1)?.state === told[0]!.state ? runs.at(-1) : undefined
    if (run) run.told.push(...told)
    else runs.push({ state: told[0]!.state, told })
  }
  return runs
}

function tell({ told }: Run) {
  const statements = bestTold(
    told.map(({ said }) => said.statement),
    ({ anchor }) => akinStems(anchor.exact),
  )
  return { answer: statements[0]!.anchor.exact, statements }
}

function pointFrom(group: readonly Standing[], same: SameActor, corpus: Corpus): Point | null {
  const runs = runsOf(group)
  const [first, second] = runs ?? []
  if (!runs || !first || !second || runs.length > 3) return null
  const standing = relate(first.told[0]!, second.told[0]!, same, corpus)
  const answers = runs.map(tell)
  if (
    !standing ||
    !isFromTwoTexts(
      answers.slice(0, 2).flatMap(({ statements }) => statements),
      corpus,
    )
  )
    return null
  const values = { first: answers[0]!.answer, second: answers[1]!.answer }
  const { relation, code } = standing
  return pointOf(
    { kind: 'event', question: courseQuestion(group), relation, reason: { code, values } },
    answers,
    corpus,
    true,
  )
}

const orderOf = ({ said: { statement } }: Standing, corpus: Corpus): number =>
  corpus.reports.get(statement.article)!.order + statement.anchor.start / 1e9

/** What is told of something in the statements of all reports, each once for a report, first published first. */
function standingsIn(corpus: Corpus): Standing[] {
  const all = CLAUSES.flatMap((kind) => corpus.of(kind) as readonly Statement[])
    .flatMap((statement) => saidBy(statement, corpus))
    .flatMap((said) => [...standingsOf(said, corpus), ...deedsIn(said, corpus)])
  const once = new Map<string, Standing>()
  for (const one of all) {
    const key = [one.said.statement.article, one.track, one.state, one.act?.verb, fold(one.thing.label)].join(' ')
    if (!once.has(key)) once.set(key, one)
  }
  return [...once.values()].sort((a, b) => orderOf(a, corpus) - orderOf(b, corpus))
}

const keysOf = ({ track, thing, act }: Standing): string[] =>
  thing.heads.map((head) => `${track} ${head} ${track === 'rule' ? '' : (act?.verb ?? '')}`)

/** Things that one report tells to stand one way, and a later one, or another of that time, to stand another way. */
export function coursePoints(corpus: Corpus, same: SameActor): Point[] {
  const byNoun = new Map<string, Standing[]>()
  for (const one of standingsIn(corpus)) {
    for (const key of keysOf(one)) byNoun.set(key, [...(byNoun.get(key) ?? []), one])
  }
  const found = [...byNoun.values()].flatMap((alike) => {
    const groups: Standing[][] = []
    for (const one of alike.slice(0, MOST_OF_ONE_NOUN)) {
      const home = groups.find((group) => group.every((other) => areOne(other, one, same, corpus)))
      if (home) home.push(one)
      else groups.push([one])
    }
    return groups.flatMap((group) => pointFrom(group, same, corpus) ?? [])
  })
  return [...new Map(found.map((point) => [point.id, point])).values()]
}
