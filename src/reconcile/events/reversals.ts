import type { EventMention } from '../../model/event.ts'
import type { MeasureMention } from '../../model/measure.ts'
import type { Norm } from '../../model/norm.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { fold, stem, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn } from '../corpus/names.ts'
import { areOtherOrdinals, ordinalsOf } from '../corpus/ordinals.ts'
import { daysBetween } from '../edtf/interval.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { akin, akinStems, akinWords } from '../tellings/akin.ts'
import { areOpposite, isReversal, REVERSALS, sidesOf } from '../tellings/opposite.ts'

const IN_FORCE: ReadonlySet<string> = new Set(['authorized', 'underway', 'done'])
/** "Some of the charges": the rest stands. */
const PARTLY = /^(?:one|two|three|four|five|some|part|parts|half|most|many|several|certain|a few|a number)\b/i
const NOUN_ENDS = /\s(?:of|on|to|for|in|against|within|by|with|that|from|at|into|over|between)\s/i
const PRONOUN = /^(?:it|them|this|that|these|those|one)$/i
/** UTF-16 units within which "it" means what was told before. */
const NEAR = 120
/** Acts of one kind that a reversal is held against, the latest published before it. */
const MOST_ACTS = 32

interface Act {
  /** The words that name it. */
  readonly name: string
  readonly statement: Statement<EventMention | MeasureMention | Norm>
  /** Stem of what is done, as a verb or a noun of action: "charge". */
  readonly act: string
  /** Stems of what it is done to, and of what else its words name. */
  readonly rest: ReadonlySet<string>
}

const without = (stems: ReadonlySet<string>, act: string): Set<string> =>
  new Set([...stems].filter((one) => one !== act))

/** The act that a noun phrase names: its noun, and what else it says. */
function actNamed(phrase: string, statement: Act['statement']): Act | null {
  const act = akinWords(phrase.split(NOUN_ENDS)[0]!).at(-1)
  return act === undefined ? null : { name: phrase, statement, act, rest: without(akinStems(phrase), act) }
}

/** What an event undoes: "the charges against the coach" of their being dropped. */
function undoneBy(statement: Statement<EventMention>, before: Statement<EventMention> | undefined): Act | null {
  const { action, target, factuality } = statement.content
  if (factuality !== 'happened' || target === null || !isReversal(action) || PARTLY.test(target)) return null
  if (!PRONOUN.test(target)) return actNamed(target, statement)
  // "The march will not take place. Its leaders called it off": what was told just before is meant.
  const isNear = before?.article === statement.article && statement.anchor.start - before.anchor.end < NEAR
  return isNear && before ? actOf(before, statement) : null
}

function actOf({ content, anchor }: Statement<EventMention>, statement: Statement<EventMention>): Act {
  const whole = `${content.action} ${content.target ?? ''}`.trim()
  const act = akin(whole) === stem(whole) ? akin(content.action.split(' ')[0]!) : akin(whole)
  return { name: anchor.exact, statement, act, rest: without(akinStems(anchor.exact), act) }
}

/** By their stems, the spellings of one verb are one: "cancelled", "canceled". */
const REVERSAL_STEMS = new Set([...REVERSALS].map((verb) => stem(verb)))

/** "The fair" of "cancelled the fair": what a step that is itself an undoing undoes; null of any other step. */
function undoneIn(label: string): string | null {
  const [, first = '', behind = ''] = /^(\S+)\s*(.*)$/s.exec(label) ?? []
  const form = fold(first)
  const verb = finiteVerb(form)?.plain ?? form
  if (isReversal(verb) || (/ed$/.test(form) && REVERSAL_STEMS.has(stem(form)))) return behind
  const particle = fold(words(behind)[0] ?? '')
  return isReversal(`${verb} ${particle}`) ? behind.slice(particle.length).trim() : null
}

const measuresInForce = (corpus: Corpus): Statement<MeasureMention>[] =>
  corpus.of('measure').filter(({ content }) => IN_FORCE.has(content.status))

/** "Exports are banned" as the ban that another report tells to be lifted; null of any other rule. */
function banOf(statement: Statement<Norm>): Act | null {
  const { says, norm, what, condition } = statement.content
  const act = akinWords(norm.split(NOUN_ENDS)[0]!).at(-1)
  if (says !== 'forbids' || condition !== null || act === undefined) return null
  return { name: statement.anchor.exact, statement, act, rest: akinStems(what) }
}

function actsOf(corpus: Corpus): Act[] {
  const events = corpus.of('event').flatMap((statement): Act[] => {
    const { action, factuality } = statement.content
    return factuality === 'denied' || isReversal(action) ? [] : [actOf(statement, statement)]
  })
  const measures = measuresInForce(corpus)
    .filter(({ content }) => undoneIn(content.label) === null)
    .flatMap((statement) => actNamed(statement.content.label, statement) ?? [])
  return [...events, ...measures, ...corpus.of('norm').flatMap((statement) => banOf(statement) ?? [])]
}

/** Whether one set of words holds at least half of the smaller of two. */
function speakOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((one) => b.has(one)).length
  return shared > 0 && 2 * shared >= Math.min(a.size, b.size)
}

/** Whether nothing in their words keeps two from being on one thing, and some of them show that they are. */
function areOnOne(a: Act, b: Act, corpus: Corpus): boolean {
  const [x, y] = [a.statement.anchor.exact, b.statement.anchor.exact]
  const [p, q] = [x, y].map((exact) => namesIn(exact, { start: 0, end: exact.length }, corpus))
  return (
    speakOfOne(a.rest, b.rest) &&
    judgeNames(p!, q!) !== 'apart' &&
    !areOpposite(sidesOf(a.rest), sidesOf(b.rest)) &&
    !areOtherOrdinals(ordinalsOf(x), ordinalsOf(y))
  )
}

/** Whole days from the report of one to the report of the other; null where either has no date. */
function daysFrom(a: Act, b: Act, corpus: Corpus): number | null {
  const [from, to] = [a, b].map(({ statement }) => corpus.reports.get(statement.article)!.published)
  return from && to ? daysBetween(from, to) : null
}

/** Whether an act can be the one that is undone: told before by another text, on a thing of the same words. */
function isUndone(act: Act, undone: Act, corpus: Corpus): boolean {
  const [earlier, later] = [act, undone].map(({ statement }) => corpus.reports.get(statement.article)!)
  return (daysFrom(act, undone, corpus) ?? 0) >= 1 && earlier!.root !== later!.root && areOnOne(act, undone, corpus)
}

/** Whether the undoing was already known where the act is told: by the same report, or by one before it. */
function isKnownBy(act: Act, undone: Act, undoings: readonly Act[], corpus: Corpus): boolean {
  return undoings.some((one) => (daysFrom(one, act, corpus) ?? -1) >= 0 && areOnOne(one, undone, corpus))
}

const lowered = (phrase: string): string =>
  phrase.replace(/^(?:The|An?|Its|Their|His|Her)\s/, (word) => word.toLowerCase())

function pointFrom(undone: Act, acts: readonly Act[], again: readonly Act[], corpus: Corpus): Point | null {
  const statements = acts.map(({ statement }) => statement)
  const later = [undone, ...again].map(({ statement }) => statement)
  if (!isFromTwoTexts([...statements, ...later], corpus)) return null
  const { anchor } = undone.statement
  const thing = lowered(undone.name)
  const told = bestTold(statements, ({ anchor: { exact } }) => akinStems(exact))
  return pointOf(
    {
      kind: 'event',
      question: `What has become of ${thing}?`,
      relation: 'changed',
      reason: { code: 'revision', values: { first: told[0]!.anchor.exact, second: anchor.exact } },
    },
    [
      { answer: told[0]!.anchor.exact, statements: told },
      { answer: anchor.exact, statements: bestTold(later, ({ anchor: { exact } }) => akinStems(exact)) },
    ],
    corpus,
    true,
  )
}

/** What one report tells as done and a later one as undone: charges that are dropped, a ban that is lifted. */
export function reversalPoints(corpus: Corpus): Point[] {
  const byAct = byKey(actsOf(corpus), ({ act }) => act)
  const events = corpus.of('event')
  const undone = events.flatMap((statement, i) => undoneBy(statement, events[i - 1]) ?? [])
  const decreed = measuresInForce(corpus).flatMap((statement) => {
    const thing = undoneIn(statement.content.label)
    return thing === null ? [] : (actNamed(thing, statement) ?? [])
  })
  const undoings = byKey([...undone, ...decreed], ({ act }) => act)
  return [...byKey(undone, ({ act }) => act)].flatMap(([act, alike]) => {
    const told = new Set<Act>()
    return alike.flatMap((one) => {
      const known = (undoings.get(act) ?? []).slice(0, MOST_ACTS)
      const acts = (byAct.get(act) ?? [])
        .filter((earlier) => isUndone(earlier, one, corpus) && !isKnownBy(earlier, one, known, corpus))
        .slice(-MOST_ACTS)
      if (told.has(one) || acts.length === 0) return []
      const again = alike
        .filter((other) => other !== one && speakOfOne(other.rest, one.rest) && isUndone(acts[0]!, other, corpus))
        .slice(0, MOST_ACTS)
      for (const other of again) told.add(other)
      return pointFrom(one, acts, again, corpus) ?? []
    })
  })
}
