import type { Attribution } from '../../model/attribution.ts'
import type { Effect } from '../../model/effect.ts'
import type { EventMention } from '../../model/event.ts'
import type { Norm } from '../../model/norm.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems, isStopword, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { ordinalsOf } from '../corpus/ordinals.ts'
import { type Qualifiers, qualifiersOf } from '../corpus/qualifiers.ts'
import { daysBetween, type Interval, intervalOf } from '../edtf/interval.ts'
import { isIdle } from '../effects/idle.ts'
import { withoutProspect } from '../questions/prospect.ts'
import { readSimple, type SimpleClause } from '../questions/simple-clause.ts'
import { negations } from '../quotes/quoted.ts'
import { akin, akinStems, akinWords } from './akin.ts'
import { isClaimed } from './claimed.ts'
import { type Deed, deedOf } from './deed.ts'
import { type Claim, claimOf } from './effects.ts'
import type { Nearby } from './nearby.ts'
import { numbersOf } from './numbers.ts'
import { isReversal, type Sides, sidesOf } from './opposite.ts'
import { infinitiveAfter, passiveIn } from './voice.ts'

/** Verbs whose object says what is done. */
const LIGHT = new Set(readLines(new URL('../lexicon/light-verbs.txt', import.meta.url)).map(akin))
const LEAST_STEMS = 2

/** Statements whose words are a clause. */
export type Told = Statement<EventMention | Effect | Norm | Attribution>

/** A clause in which a report tells something, taken apart to be held against others. */
export interface Telling {
  readonly statement: Told
  readonly stems: ReadonlySet<string>
  /** Stems among them that are of names. */
  readonly named: ReadonlySet<string>
  /** What it says is done; empty where the words do not tell. */
  readonly acts: ReadonlySet<string>
  /** Whether it says that something is undone: a ban lifted, a strike called off. */
  readonly isUndoing: boolean
  readonly names: readonly ProperName[]
  /** Numbers in digits or words. */
  readonly numbers: ReadonlySet<string>
  readonly scope: Qualifiers
  readonly sides: Sides
  readonly ordinals: ReadonlySet<string>
  /** Those who act, by name or noun phrase, each with the stems of its words; empty where the words do not tell. */
  readonly doers: readonly { readonly name: string; readonly stems: readonly string[] }[]
  /** When it is told to be; null where the words do not tell. */
  readonly date: Interval | null
  /** Whether that was long before the report. */
  readonly isOld: boolean
  readonly isDenied: boolean
  /** Whether an odd number of its words deny. */
  readonly isNegated: boolean
  /** Null where it claims no effect. */
  readonly claim: Claim | null
  /** What was done to whom by whom; null where it tells no event. */
  readonly deed: Deed | null
  /** The clause as a question is made of it; null where it is not plain. */
  readonly clause: SimpleClause | null
}

function actsOf({ content, anchor: { exact } }: Told, clause: SimpleClause | null): string[] {
  if (content.kind === 'event') {
    const told = infinitiveAfter(exact, content.action)
    if (told !== null) return [akin(told)]
    const act = akin(content.action)
    return LIGHT.has(act) && content.target !== null ? akinWords(content.target).slice(-1) : [act]
  }
  const verb = clause?.verb?.plain ?? words(clause ? withoutProspect(clause) : '').find((word) => !isStopword(word))
  return verb === undefined ? [] : [akin(verb)]
}

const CONDITION = /\b(?:if|unless|whether|provided)\b/i
const LEAD = 12

/** Whether the words hang on a condition, so that they tell nothing by themselves. */
function isConditional({ anchor, article }: Told, corpus: Corpus): boolean {
  const { text } = corpus.reports.get(article)!.article
  return (
    CONDITION.test(anchor.exact) ||
    /\b(?:if|unless|whether|until|once)\s$/i.test(text.slice(Math.max(0, anchor.start - LEAD), anchor.start))
  )
}

const WEIGHING = new Set(readLines(new URL('../lexicon/weighing-verbs.txt', import.meta.url)))

const isIdleClaim = (told: Told): boolean => told.content.kind === 'effect' && isIdle(told as Statement<Effect>)

/** An effect is a claim by itself; what else is told only as somebody's claim is no fact to agree on. */
const isMereClaim = (statement: Told, corpus: Corpus): boolean =>
  (statement.content.kind === 'event' || statement.content.kind === 'attribution') && isClaimed(statement, corpus)

/** That an order declares what it declares, and that a step is thought over, is told by the step. */
const isToldElsewhere = ({ content }: Told): boolean =>
  (content.kind === 'norm' && content.says === 'declares') || (content.kind === 'event' && WEIGHING.has(content.action))

const LONG_DAYS = 60
const LONG_AGO = /\b(?:years?|decades?|centur(?:y|ies))\s(?:ago|earlier|before)\b/i

function isLongBefore(date: Interval | null, published: Interval | null): boolean {
  return date !== null && published !== null && daysBetween(date, published) > LONG_DAYS
}

function doersOf({ content, article, anchor, ...statement }: Told, { agents, bearer }: Nearby): readonly string[] {
  if (content.kind === 'effect') return agents({ ...statement, article, anchor, content })
  // Of what nobody is told to have done the names are of those who bore it.
  if (content.kind !== 'event' || passiveIn(anchor.exact, content.action) !== null) return []
  return content.actors.map((one) => bearer(article, one))
}

/** Take a statement's words apart; null where they are too few to tell what they are about, for a condition and a mere claim. */
export function tellingOf(statement: Told, corpus: Corpus, nearby: Nearby): Telling | null {
  const { exact } = statement.anchor
  const roles = nearby.roles(statement)
  const stems = new Set([...akinStems(exact)].filter((one) => !roles.has(one)))
  if (stems.size < LEAST_STEMS || isToldElsewhere(statement) || isConditional(statement, corpus)) return null
  if (isMereClaim(statement, corpus) || isIdleClaim(statement)) return null
  const clause = readSimple(exact, corpus)
  const { content } = statement
  const isNegated = negations(exact) % 2 === 1
  const date = content.kind === 'event' && content.date !== null ? intervalOf(content.date) : null
  const names = namesIn(exact, { start: 0, end: exact.length }, corpus)
  return {
    statement,
    stems,
    named: new Set(names.flatMap((one) => one.words.map(akin))),
    acts: new Set(actsOf(statement, clause)),
    isUndoing: isReversal(content.kind === 'event' ? content.action : (clause?.verb?.plain ?? '')),
    names,
    numbers: numbersOf(exact),
    scope: qualifiersOf(exact),
    sides: sidesOf(contentStems(exact)),
    ordinals: ordinalsOf(exact),
    doers: doersOf(statement, nearby).map((name) => ({ name, stems: akinWords(name) })),
    date,
    isOld: LONG_AGO.test(exact) || isLongBefore(date, corpus.reports.get(statement.article)!.published),
    isDenied: content.kind === 'event' ? content.factuality === 'denied' : isNegated,
    isNegated,
    claim: content.kind === 'effect' ? claimOf(content) : null,
    deed: content.kind === 'event' ? deedOf(content, statement, nearby, corpus) : null,
    clause,
  }
}
