import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { akin, akinStems } from './akin.ts'
import type { Nearby } from './nearby.ts'
import { type Participant, participantOf } from './participant.ts'
import { infinitiveAfter, passiveIn } from './voice.ts'

const read = (file: string): string[] => readLines(new URL(`../lexicon/${file}`, import.meta.url))
/** Verbs that tell of saying, holding or how far something has come: with the same doer and thing they may tell two deeds. */
const EMPTY = new Set([...read('unaskable-verbs.txt'), ...read('light-verbs.txt')].map(akin))

/** What happened, by what was done, who did it and what it was done to. */
export interface Deed {
  readonly action: string
  /** Stem of the verb itself. */
  readonly verb: string
  readonly voice: 'active' | 'passive'
  readonly doers: readonly Participant[]
  /** Who or what it was done to, or befell. */
  readonly undergoers: readonly Participant[]
  /** The other words of the clause that bear weight, as `akin` gives them. */
  readonly rest: ReadonlySet<string>
  readonly place: Participant | null
}

/** Take apart what an event tells; null where it is too empty to be the same as another. */
export function deedOf(
  event: EventMention,
  { article, anchor: { exact } }: Pick<Statement, 'article' | 'anchor'>,
  { bearer }: Pick<Nearby, 'bearer'>,
  corpus: Corpus,
): Deed | null {
  const action = akin(event.action)
  if (EMPTY.has(action) || infinitiveAfter(exact, event.action) !== null) return null
  const parts = (phrases: readonly string[]): Participant[] =>
    phrases.flatMap((phrase) => participantOf(bearer(article, phrase), corpus) ?? [])
  const actors = parts(event.actors)
  const target = parts(event.target === null ? [] : [event.target])
  const voice = passiveIn(exact, event.action) === null ? 'active' : 'passive'
  const bore = event.target === null || voice === 'passive'
  const place = event.place === null ? null : participantOf(event.place, corpus)
  const doers = bore ? [] : actors
  const undergoers = bore ? [...actors, ...target] : target
  if (undergoers.length === 0) return null
  const own = new Set([
    ...words(event.action).map(akin),
    ...[...actors, ...target].flatMap(({ phrase }) => words(phrase).map(akin)),
  ])
  const rest = new Set([...akinStems(exact)].filter((one) => one !== action && !own.has(one)))
  return { action, verb: stem(event.action), voice, doers, undergoers, rest, place }
}
