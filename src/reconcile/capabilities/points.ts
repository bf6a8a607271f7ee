import type { Attribution } from '../../model/attribution.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems, fold, isStopword, stem, words } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isPlural } from '../measures/phrase.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named } from '../questions/named.ts'
import { prospectOf } from '../questions/prospect.ts'
import { readSimple } from '../questions/simple-clause.ts'
import { type Thing, thingsOf } from './things.ts'

/** What somebody has or can do, as a report says it or somebody foretells it. */
interface Holding {
  readonly statement: Statement
  readonly actor: string
  readonly thing: Thing
}

/** Kinds of things of which who has one has some. */
const SUPERORDINATES = new Set(readLines(new URL('../lexicon/superordinates.txt', import.meta.url)).map(canonicalHead))

/** Members of a group that a further one is held against. */
const HELD_AGAINST = 16

const actorOf = ({ actor }: Holding): string => actor
const isForetold = ({ statement }: Holding): boolean => statement.content.kind !== 'capability'

function byActor(holdings: readonly Holding[], same: SameActor): Holding[][] {
  const groups: Holding[][] = []
  for (const one of holdings) {
    const home = groups.find((group) =>
      group.slice(0, HELD_AGAINST).every((other) => same(actorOf(other), actorOf(one))),
    )
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

/** The actor as the question names it: as known, else by the fewest words that a report uses. */
function whoOf(holdings: readonly Holding[], actors: ActorIndex): string {
  const label = holdings.map(actorOf).reduce((best, one) => (words(one).length < words(best).length ? one : best))
  const actor = actors.get(actors.of(label) ?? '')
  if (actor) return named(actor.name, actor.kind)
  return /^(?:the|its|their|his|her|our)\s/i.test(label) ? label : `the ${label}`
}

/** Stems of what a report says of the thing's kind: `fast` of "fast boats". */
const sortOf = ({ thing }: Holding): ReadonlySet<string> =>
  new Set(
    words(thing.phrase)
      .slice(0, -1)
      .map(fold)
      .filter((word) => !isStopword(word))
      .map((word) => stem(word)),
  )

/** Whether two say of the thing that it is of two kinds: "fast boats", "armoured boats". */
function areRival(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
}

/** Question and answer on what is had: of which kind where each report tells the same, else whether it is had. */
function had(holdings: readonly Holding[], who: string): { question: string; answer: string } {
  const auxiliary = isPlural(who) ? 'do' : 'does'
  const { name } = holdings[0]!.thing
  const [first, ...rest] = holdings.map(sortOf)
  const sorted = holdings.filter((one) => sortOf(one).size > 0)
  // That somebody armed has weapons is no news: of which kind is asked, as far as any report tells.
  if (SUPERORDINATES.has(canonicalHead(name)) && sorted.length > 0) {
    const phrases = sorted.map(({ thing }) => fold(thing.phrase))
    return { question: `What ${name} ${auxiliary} ${who} have?`, answer: [...new Set(phrases)].join('; ') }
  }
  const isToldAlike = first!.size > 0 && rest.every((sort) => [...first!].every((one) => sort.has(one)))
  return isToldAlike
    ? { question: `What ${name} ${auxiliary} ${who} have?`, answer: holdings[0]!.thing.phrase }
    : { question: `${isPlural(who) ? 'Do' : 'Does'} ${who} have ${name}?`, answer: 'yes' }
}

function able(holdings: readonly Holding[], who: string): { question: string; answer: string } {
  const { name } = holdings[0]!.thing
  return holdings.some(isForetold)
    ? { question: `Could ${who} ${name}?`, answer: 'yes' }
    : { question: `What can ${who} do?`, answer: name }
}

/** Those that can be of the thing the first tells of, as to its kind. */
function ofOneKind(holdings: readonly Holding[]): readonly Holding[] {
  if (holdings[0]!.thing.kind === 'can') return holdings
  const kept: Holding[] = []
  for (const one of holdings)
    if (kept.slice(0, HELD_AGAINST).every((other) => !areRival(sortOf(one), sortOf(other)))) kept.push(one)
  return kept
}

function pointFrom(alike: readonly Holding[], actors: ActorIndex, corpus: Corpus): Point | null {
  const holdings = ofOneKind(alike)
  // Of one report what is foretold says more than what is possible.
  const all = [...byKey(holdings, ({ statement }) => statement.article).values()]
    .flatMap((own) => (own.some(isForetold) ? own.filter(isForetold) : own))
    .map(({ statement }) => statement)
  if (!isFromTwoTexts(all, corpus)) return null
  const who = whoOf(holdings, actors)
  const { kind, name } = holdings[0]!.thing
  const { question, answer } = kind === 'has' ? had(holdings, who) : able(holdings, who)
  const statements = bestTold(all, ({ anchor }) => new Set(contentStems(anchor.exact)))
  return pointOf(
    {
      kind: 'capability',
      question,
      relation: 'agrees',
      reason: { code: 'same-value', values: { actor: who, thing: name } },
    },
    [{ answer, statements }],
    corpus,
  )
}

/** What the words of somebody foretell of an actor: "the herds are likely to return". */
function foretoldIn(statement: Statement<Attribution>, corpus: Corpus): Holding[] {
  const clause = readSimple(statement.anchor.exact, corpus)
  const prospect = clause && prospectOf(clause)
  if (!prospect) return []
  return thingsOf(`can ${prospect}`, corpus).map((thing) => ({ statement, actor: clause.subject, thing }))
}

/** What an actor has or is able to do, as two or more reports say. Never a conflict: nobody lists all that they have. */
export function capabilityPoints(corpus: Corpus, actors: ActorIndex, same: SameActor): Point[] {
  const had = corpus
    .of('capability')
    .flatMap((statement) =>
      thingsOf(statement.content.what, corpus).map((thing) => ({ statement, actor: statement.content.actor, thing })),
    )
  const holdings: Holding[] = [...had, ...corpus.of('attribution').flatMap((one) => foretoldIn(one, corpus))]
  return [...byKey(holdings, ({ thing }) => thing.key).values()]
    .flatMap((alike) => byActor(alike, same))
    .flatMap((group) => pointFrom(group, actors, corpus) ?? [])
}
