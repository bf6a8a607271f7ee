import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { EventFactuality, EventMention } from '../../model/event.ts'
import type { Finding, Grade, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { actorsOf, isTime } from './actors.ts'
import type { EventDate } from './date.ts'
import { isActivePerfect } from './doer.ts'
import type { Range } from './marks.ts'
import { pointedAt } from './pointed.ts'

/** How a rule reads an event. */
export interface Reading {
  readonly rule: string
  /** The words that carry it. */
  readonly range: Range
  readonly factuality: EventFactuality
  readonly date: EventDate | null
  /** `stated` where it is left out. */
  readonly grade?: Grade | undefined
}

/** The finding of an event that `clause` tells. */
export function eventFinding(
  analysis: Analysis,
  clause: Clause,
  { rule, range, factuality, date, grade }: Reading,
): Finding<EventMention> {
  const actors = actorsOf(analysis, clause, date)
  const ground = actors.find((one) => one.ground !== null)?.ground ?? null
  const grounds: Record<string, Ground> = {
    ...(ground === null ? {} : { actors: ground }),
    ...(date?.isContext ? { date: { grade: 'context', words: date.words } } : {}),
  }
  const place = clause.obliques.find(({ kind }) => kind === 'place')
  const object = isActivePerfect(analysis, clause) ? null : clause.object
  const pointed = object === null ? null : pointedAt(analysis, clause, object)
  if (pointed?.ground) grounds.target = pointed.ground
  return {
    rule,
    anchor: anchorAt(analysis.text, spanOf(analysis, range)),
    content: {
      kind: 'event',
      action: clause.lemma,
      actors: actors.map(({ name }) => name),
      target: pointed?.name ?? targetOf(analysis, object, date),
      place: place === undefined ? null : textOf(analysis, place),
      date: date?.edtf ?? null,
      factuality,
    },
    ...(grade === undefined ? {} : { grade }),
    ...(Object.keys(grounds).length > 0 ? { grounds } : {}),
  }
}

const targetOf = (analysis: Analysis, object: Argument | null, date: EventDate | null): string | null =>
  object === null || isTime(analysis, object, date) ? null : textOf(analysis, undated(analysis, object, date))

/** "the appeal on 2 June" without what dates it, "the skipper" with the name that follows: "the skipper Ann Ray". */
function undated(analysis: Analysis, { words: [from, to], head }: Argument, date: EventDate | null): { words: Range } {
  const { words } = analysis
  let end = head + 1
  while (end < to && (date === null || words[end]!.start < date.words.start)) end++
  if (end < to && words[end - 1]!.upos === 'ADP') end--
  end = Math.max(end, head + 1)
  return { words: [from, end === head + 1 ? calledTo(analysis, end) : end] }
}

/** Where the name ends that follows a noun without a comma and says who or what it is; the same place where none does. */
function calledTo(analysis: Analysis, at: number): number {
  const name = mentionsOf(analysis).nameAt.get(at)
  if (name === undefined || name.words[0] !== at) return at
  const isApposed = analysis.words[name.head]!.relation === 'appos' && analysis.words[name.head]!.head === at - 1
  return isApposed || name.title?.[1] === at ? name.words[1] : at
}
