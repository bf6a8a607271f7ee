import type { EventMention } from '../../model/event.ts'
import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readTable } from '../../text/lines.ts'
import { fold, isStopword, stem } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn } from '../corpus/names.ts'
import { areOtherOrdinals, ordinalsOf } from '../corpus/ordinals.ts'
import { daysBetween, intervalOf, overlaps } from '../edtf/interval.ts'
import { isNarrower, type Variable, variableOf } from '../effects/variable.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named } from '../questions/named.ts'

interface Happening {
  readonly statement: Statement<EventMention>
  readonly target: Variable
}

type Side = readonly [Happening, ...Happening[]]

const SHORT_TIME_DAYS = 45
/** Tellings of deeds in like words that are held against each other, the earliest published. */
const MOST_TELLINGS = 64
const EVER = /\b(?:never|ever|at any time|at no time)\b/i
/** What happens once to a thing. */
const ONCE = new Set(
  readTable(new URL('../lexicon/events.tsv', import.meta.url))
    .filter(([, often]) => often === 'once')
    .flatMap(([, , phrases = '']) => phrases.split(',').map((phrase) => stem(phrase.trim()))),
)
/** What was or is, against what was not: plans and rumours are neither. */
const HELD_OUT: ReadonlySet<string> = new Set(['happened', 'ongoing'])
const NOT_ONE = /^(?:nobody|nothing|none|no|any|every|each|all|some|many|few|most|several|another|other|more|\d)/i

function happeningOf(statement: Statement<EventMention>, corpus: Corpus): Happening | null {
  const { target, actors, factuality } = statement.content
  if (target === null || actors.length === 0 || [target, ...actors].some((one) => NOT_ONE.test(one))) return null
  const variable = variableOf(target, corpus)
  return variable && (factuality === 'denied' || HELD_OUT.has(factuality)) ? { statement, target: variable } : null
}

const isDenied = ({ statement }: Happening): boolean => statement.content.factuality === 'denied'

/** Whether two tell of one deed: the same doer, the same thing, and neither time nor place nor order against it. */
function areOne(a: Happening, b: Happening, same: SameActor, corpus: Corpus): boolean {
  const [x, y] = [a.statement.content, b.statement.content]
  const [p, q] = [x, y].map(({ place }) => namesIn(place ?? '', { start: 0, end: place?.length ?? 0 }, corpus))
  const [when, then] = [x, y].map(({ date }) => (date === null ? null : intervalOf(date)))
  return (
    isNarrower(a.target, b.target) &&
    x.actors.some((one) => y.actors.some((other) => same(one, other))) &&
    judgeNames(p ?? [], q ?? []) !== 'apart' &&
    (!when || !then || overlaps(when, then)) &&
    !areOtherOrdinals(ordinalsOf(a.statement.anchor.exact), ordinalsOf(b.statement.anchor.exact))
  )
}

/** Whether a denial can only mean the deed that is told as done, and no other time at which it was left undone. */
function isOfOneTime(denial: Statement<EventMention>, fact: Statement<EventMention>): boolean {
  const areDated = denial.content.date !== null && fact.content.date !== null
  return areDated || EVER.test(denial.anchor.exact) || ONCE.has(stem(fact.content.action))
}

/** How a denial stands to what is told as fact; null where the two may speak of two times. */
function relate(
  denial: Statement<EventMention>,
  fact: Statement<EventMention>,
  same: SameActor,
  corpus: Corpus,
): { relation: Relation; code: ReasonCode } | null {
  const [x, y] = [denial, fact].map(({ article }) => corpus.reports.get(article)!)
  if (!x!.published || !y!.published || x!.root === y!.root) return null
  const days = daysBetween(x!.published, y!.published)
  if (Math.abs(days) > SHORT_TIME_DAYS) return null
  const [a, b] = [denial, fact].map((one) => corpus.attributionOf(one)?.content.source ?? null)
  const isOneSource = a != null && b != null && same(a, b)
  if (isOneSource) return Math.abs(days) >= 1 ? { relation: 'changed', code: 'revision' } : null
  const when = fact.content.date === null ? null : intervalOf(fact.content.date)
  // What had not happened by one day may have by the next; only what is dated before the denial is denied by it.
  if (days >= 1 && (when === null || daysBetween(x!.published, when) >= 0)) return null
  if (!isOfOneTime(denial, fact)) return null
  return { relation: 'differs', code: a !== b ? 'other-source' : 'both-cannot-hold' }
}

const tell = (side: Side, answer: string) => ({
  answer,
  statements: bestTold(
    side.map(({ statement }) => statement),
    ({ content }) => new Set([stem(content.action)]),
  ),
})

/** What it was done to as it stands in a question: "The memo" is "the memo". */
const thingOf = ({ target: { label } }: Happening): string =>
  label.replace(/^\p{L}+/u, (first) => (isStopword(fold(first)) ? fold(first) : first))

function pointFrom(group: readonly Happening[], same: SameActor, actors: ActorIndex, corpus: Corpus): Point | null {
  const denials = group.filter(isDenied)
  const facts = group.filter((one) => !isDenied(one))
  const [denial, fact] = [denials[0], facts[0]]
  const thing = group.map(thingOf).reduce((best, one) => (one.length < best.length ? one : best))
  if (!denial || !fact || !isFromTwoTexts([denial.statement, fact.statement], corpus)) return null
  const standing = relate(denial.statement, fact.statement, same, corpus)
  if (!standing) return null
  const { action, actors: doers } = denial.statement.content
  const known = actors.get(actors.of(doers[0]!) ?? '')
  const who = known ? named(known.name, known.kind) : `the ${doers[0]!.replace(/^the\s/i, '')}`
  const question = `Did ${who} ${action} ${thing}?`
  return pointOf(
    {
      kind: 'event',
      question,
      relation: standing.relation,
      reason: { code: standing.code, values: { action, actor: who } },
    },
    [tell(denials as unknown as Side, 'no'), tell(facts as unknown as Side, 'yes')],
    corpus,
  )
}

/** Deeds that one report tells as done and another as not done. That all tell them as done is left to dates and figures. */
export function denialPoints(corpus: Corpus, actors: ActorIndex, same: SameActor): Point[] {
  const all = corpus.of('event').flatMap((statement) => happeningOf(statement, corpus) ?? [])
  const byDeed = byKey(all, ({ statement, target }) => `${stem(statement.content.action)} ${target.head}`)
  return [...byDeed.values()].flatMap((tellings) => {
    const alike = tellings.slice(0, MOST_TELLINGS)
    return alike.filter(isDenied).flatMap((denial, i, denials) => {
      // Of several denials of one deed the first gathers the rest.
      if (denials.slice(0, i).some((other) => areOne(other, denial, same, corpus))) return []
      const others = alike.filter((one) => one !== denial && areOne(denial, one, same, corpus))
      return pointFrom([denial, ...others], same, actors, corpus) ?? []
    })
  })
}
