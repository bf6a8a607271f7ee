import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../edtf/interval.ts'
import { bestTold } from '../points/best-told.ts'
import { type Answer, pointOf } from '../points/point.ts'
import { akinStems } from '../tellings/akin.ts'
import { actingFor } from '../tellings/patron.ts'
import { askWhy, type CauseTold, causesIn } from './causes.ts'
import { areDisputed, replaces } from './dispute.ts'
import { askWho, type DoerTold, doersIn } from './doers.ts'
import type { Particular, Sort } from './particular.ts'
import { askWhere, type PlaceTold, placesIn } from './places.ts'
import { areRivalCauses } from './rival-causes.ts'
import { areRivalDoers } from './rival-doers.ts'
import { areRivalPlaces } from './rival-places.ts'
import { areOneDeed } from './same.ts'
import { sentencesOf } from './sentence.ts'

/** Tellings of one deed that are held against each other, the earliest published. */
const MOST_TELLINGS = 48

interface Standing {
  readonly relation: Relation
  readonly code: ReasonCode
}

/** How the earlier stands to the later of two that exclude each other; null where nothing can be said. */
function standing(a: Particular, b: Particular, same: SameActor): Standing | null {
  const [x, y] = [a.sentence.report, b.sentence.report]
  const days = x.published && y.published ? daysBetween(x.published, y.published) : null
  const isLater = days !== null && days >= 1
  if (a.isUpdated || b.isUpdated) return a.isUpdated && isLater ? { relation: 'changed', code: 'later-count' } : null
  const isOneSource = a.source !== null && b.source !== null && same(a.source, b.source)
  if (isLater && (isOneSource || replaces(b))) return { relation: 'changed', code: 'revision' }
  if (isOneSource) return null
  return { relation: 'differs', code: a.source === b.source ? 'both-cannot-hold' : 'other-source' }
}

const answerOf = ({ answer, hedge }: Particular): string => (hedge === null ? answer : `${answer} (${hedge})`)

function tell(side: readonly Particular[]): Answer {
  const statements = bestTold(
    side.map(({ evidence }) => evidence),
    ({ anchor }) => akinStems(anchor.exact),
  )
  return { answer: answerOf(side[0]!), statements }
}

/** The points of one sort of particulars: of each deed the first two tellings that exclude each other, with all that say the same. */
function pointsOf<P extends Particular>(
  all: readonly P[],
  { areRivals, ask }: Pick<Sort<P>, 'areRivals' | 'ask'>,
  same: SameActor,
  actors: ActorIndex,
  corpus: Corpus,
): Point[] {
  return [...byKey(all, ({ deed }) => deed).values()].flatMap((own) => {
    const tellings = own.slice(0, MOST_TELLINGS)
    const done = new Set<P>()
    return tellings.flatMap((a, i): Point[] => {
      if (done.has(a)) return []
      for (const b of tellings.slice(i + 1)) {
        if (done.has(b) || a.sentence.report.root === b.sentence.report.root) continue
        if (!areOneDeed(a, b, same, actors, corpus) || !areRivals(a, b, areDisputed(a, b))) continue
        const found = standing(a, b, same)
        const question = found && ask(a, b)
        if (!found || !question) continue
        const of = (one: P): P[] =>
          tellings.filter(
            (other) =>
              other === one || (!done.has(other) && isAlso(other, one) && areOneDeed(other, one, same, actors, corpus)),
          )
        const [first, second] = [of(a), of(b)]
        if (first.some((one) => second.includes(one))) continue
        for (const one of [...first, ...second]) done.add(one)
        const values = { first: answerOf(a), second: answerOf(b) }
        return [
          pointOf(
            { kind: 'event', question, relation: found.relation, reason: { code: found.code, values } },
            [tell(first), tell(second)],
            corpus,
            found.relation === 'changed',
          ),
        ]
      }
      return []
    })
  })
}

/** Whether two tell the same by the same words. */
const isAlso = (a: Particular, b: Particular): boolean =>
  a.answer.split(' ')[0] === b.answer.split(' ')[0] &&
  a.told.head === b.told.head &&
  a.hedge === b.hedge &&
  [...a.told.rest].every((one) => b.told.rest.has(one)) &&
  a.told.names.every(({ words }) => b.told.names.some((other) => words.every((one) => other.words.includes(one))))

/** Who did it, where, and of what it came, where reports give two answers that cannot both hold. */
export function particularPoints(corpus: Corpus, actors: ActorIndex, sameActor: SameActor): Point[] {
  const same = actingFor(corpus, actors, sameActor)
  const sentences = sentencesOf(corpus)
  const doers: DoerTold[] = sentences.flatMap(doersIn(corpus))
  const places: PlaceTold[] = sentences.flatMap(placesIn(corpus))
  const causes: CauseTold[] = sentences.flatMap(causesIn(corpus))
  return [
    ...pointsOf(doers, { areRivals: areRivalDoers(actors, same), ask: askWho }, same, actors, corpus),
    ...pointsOf(places, { areRivals: areRivalPlaces, ask: askWhere }, same, actors, corpus),
    ...pointsOf(causes, { areRivals: areRivalCauses, ask: askWhy }, same, actors, corpus),
  ]
}
