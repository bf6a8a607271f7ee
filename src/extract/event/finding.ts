import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { EventFactuality, EventMention } from '../../model/event.ts'
import type { Finding, Grade, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { actorsOf, isTime } from './actors.ts'
import type { EventDate } from './date.ts'
import { isActivePerfect } from './doer.ts'
import type { Range } from './marks.ts'

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
  return {
    rule,
    anchor: anchorAt(analysis.text, spanOf(analysis, range)),
    content: {
      kind: 'event',
      action: clause.lemma,
      actors: actors.map(({ name }) => name),
      target:
        object === null || isTime(analysis, object, date) ? null : textOf(analysis, undated(analysis, object, date)),
      place: place === undefined ? null : textOf(analysis, place),
      date: date?.edtf ?? null,
      factuality,
    },
    ...(grade === undefined ? {} : { grade }),
    ...(Object.keys(grounds).length > 0 ? { grounds } : {}),
  }
}

/** "the appeal on 2 June" without what dates it. */
function undated({ words }: Analysis, { words: [from, to], head }: Argument, date: EventDate | null): { words: Range } {
  let end = head + 1
  while (end < to && (date === null || words[end]!.start < date.words.start)) end++
  if (end < to && words[end - 1]!.upos === 'ADP') end--
  return { words: [from, Math.max(end, head + 1)] }
}
