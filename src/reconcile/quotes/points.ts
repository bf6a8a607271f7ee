import type { Attribution } from '../../model/attribution.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems, fold, stem, words } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import { overlap, topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named } from '../questions/named.ts'
import { quoteQuestion } from './question.ts'
import { holdsRun, negations, quotedRuns } from './quoted.ts'

interface Quote {
  readonly statement: Statement<Attribution>
  readonly actor: string | null
  /** The actor, where it is a person. */
  readonly person: string | null
  readonly stems: readonly string[]
  readonly topic: ReadonlySet<string>
  /** How many of its words deny. */
  readonly denials: number
  /** Its words in quotation marks, longest first. */
  readonly runs: readonly string[]
}

const LEAST_WORDS = 4
const LEAST_STEMS = 2
const NEAR_EQUAL = 0.75
const SAME_WORDS = 0.85
/** How much of the shorter stands in the longer, where one is a quotation. */
const HELD_IN = 0.9
const SAME_CLAIM = 0.7

function quoteOf(statement: Statement<Attribution>, actors: ActorIndex): Quote {
  const { exact } = statement.anchor
  const actor = actors.of(statement.content.source)
  return {
    statement,
    actor,
    person: actor !== null && actors.get(actor)?.kind === 'person' ? actor : null,
    stems: words(exact).map((word) => stem(fold(word))),
    topic: topicStems(exact),
    denials: negations(exact),
    runs: quotedRuns(exact, statement.content.form === 'direct').slice(0, 3),
  }
}

/** How far two word sequences are one: shared words in both, as a share of all words of both. */
function nearness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n > 0) {
      common++
      left.set(word, n - 1)
    }
  }
  return (2 * common) / (a.length + b.length || 1)
}

function sameWords(a: Quote, b: Quote, corpus: Corpus): number {
  const isSameSource = a.actor !== null && a.actor === b.actor
  // Who of two people said it is a question of its own, and often one of how a report was read.
  if (!isSameSource && a.person !== null && b.person !== null) return 0
  const areDirect =
    a.denials === b.denials && a.statement.content.form !== 'indirect' && b.statement.content.form !== 'indirect'
  const near = nearness(a.stems, b.stems)
  if (areDirect && near >= NEAR_EQUAL && (isSameSource || near >= 0.9)) return near
  // A claim in the report's own words is the same only where the words are: "backs" and "no longer backs" share most.
  if (!isSameSource) return 0
  if (a.runs.some((run) => b.runs.some((other) => holdsRun(other, run) || holdsRun(run, other)))) return 0.9
  const { dice, contained, shared } = overlap(a.topic, b.topic, corpus.weight)
  const isQuoted = a.statement.content.form !== 'indirect' || b.statement.content.form !== 'indirect'
  if (isQuoted && shared >= 4 && contained >= HELD_IN) return contained
  // "The guild opposes the tax" and "the guild supports the tax" differ in one word: nothing may be put for another.
  if (near < SAME_WORDS || contained < 1) return 0
  return shared >= 4 && dice >= SAME_CLAIM ? dice : 0
}

/** Shared runs of three words, and of a known actor's claims the words themselves. */
function keysOf({ stems, actor, topic, runs: quoted }: Quote): string[] {
  const runs = stems
    .slice(0, 40)
    .flatMap((_, i) => (i + 2 < stems.length ? [`${stems[i]} ${stems[i + 1]} ${stems[i + 2]}`] : []))
  return [
    ...runs,
    ...(actor === null ? [] : [...topic, ...quoted.flatMap(contentStems)].map((one) => `${actor}~${one}`)),
  ]
}

const bare = (text: string): string => text.trim().replace(/[.,;:]+$/, '')

/** The words that all share: the shortest that one report quotes and the others hold, never with a longer tail. */
function sharedWords(group: readonly Quote[]): string {
  const runs = group.flatMap(({ runs: own }) => own)
  const held = runs.filter((run) =>
    group.every(({ statement }) => statement.anchor.exact.includes(run) || holdsRun(statement.anchor.exact, run)),
  )
  const best =
    held.length > 0
      ? held.reduce((a, b) => (b.length < a.length ? b : a))
      : (runs[0] ?? group[0]!.statement.anchor.exact)
  return bare(best)
}

/** Words of one source that two or more reports give. */
export function quotePoints(corpus: Corpus, actors: ActorIndex): Point[] {
  const quotes = corpus
    .of('attribution')
    .filter(({ content }) => content.source !== '')
    .map((statement) => quoteOf(statement, actors))
    .filter(({ stems }) => stems.length >= LEAST_WORDS)
  const groups = groupThings(quotes, keysOf, (one, group) =>
    Math.min(...group.slice(0, 8).map((other) => sameWords(other, one, corpus))),
  )
  const shared = groups.filter((group) =>
    isFromTwoTexts(
      group.map(({ statement }) => statement),
      corpus,
    ),
  )
  const perActor = new Map<string, number>()
  const speaker = (group: readonly Quote[]) =>
    group.find(({ actor }) => actor !== null)?.actor ?? group[0]!.statement.content.source
  for (const group of shared) perActor.set(speaker(group), (perActor.get(speaker(group)) ?? 0) + 1)
  return shared.flatMap((group) => {
    const [first] = group as [Quote, ...Quote[]]
    const actor = actors.get(group.find((one) => one.actor !== null)?.actor ?? '')
    const who = actor ? named(actor.name, actor.kind) : first.statement.content.source
    const told = sharedWords(group)
    // "Can be good" is half the language's.
    if (words(told).length <= LEAST_WORDS && contentStems(told).length < LEAST_STEMS) return []
    const question = quoteQuestion(who, told, perActor.get(speaker(group)) === 1, corpus)
    const answer = /^Who\b/.test(question) ? who : told
    const values = { source: who }
    return pointOf(
      { kind: 'quote', question, relation: 'agrees', reason: { code: 'same-value', values } },
      [{ answer, statements: group.map(({ statement }) => statement) }],
      corpus,
    )
  })
}
