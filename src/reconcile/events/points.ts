import type { EventMention } from '../../model/event.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { fold, isStopword, stem } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { verbOfDeed } from '../compare/deed.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn } from '../corpus/names.ts'
import { areOtherOrdinals, ordinalsOf } from '../corpus/ordinals.ts'
import { intervalOf, overlaps } from '../edtf/interval.ts'
import { isNarrower, type Variable, variableOf } from '../effects/variable.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named } from '../questions/named.ts'
import { HELD_OUT, relate } from './denial.ts'

interface Happening {
  readonly statement: Statement<EventMention>
  readonly target: Variable
}

type Side = readonly [Happening, ...Happening[]]

/** Tellings of deeds in like words that are held against each other, the earliest published. */
const MOST_TELLINGS = 64
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
  const byDeed = byKey(all, ({ statement, target }) => `${verbOfDeed(statement.content.action)} ${target.head}`)
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
