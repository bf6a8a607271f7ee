import type { EventMention } from '../../model/event.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { type Act, actOf } from '../compare/act.ts'
import { type Kinds, kindsOf } from '../compare/kinds.ts'
import { type LeadNames, leadNamesOf } from '../compare/lead-names.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'
import { nearOf } from '../corpus/near.ts'
import { ordinalsOf } from '../corpus/ordinals.ts'
import { foldedWords, phrasesOf, stemsOf } from '../corpus/phrases.ts'
import type { Qualifiers } from '../corpus/qualifiers.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { aspectOf, dayPartsOf, substanceOf } from './aspect.ts'
import { type Beside, companyOf, datesBeside, valuesBeside } from './beside.ts'
import { measuredNoun } from './measured.ts'
import { namesOf, placeBeforeWhere } from './names.ts'
import { nounPhraseOf } from './noun-phrase.ts'
import { isPeak, PEAK } from './peak.ts'
import { isOnTopOfOthers, saidOf, saidOff } from './said.ts'
import { scopeOf } from './scope.ts'
import { type Unit, unitOf } from './unit.ts'
import { asValue, type Value } from './value.ts'
import { sceneOf, whereaboutsOf } from './whereabouts.ts'
import { isWhole, WHOLE } from './whole.ts'

/** A quantity with everything that decides whether another one answers the same question. */
export interface Figure {
  readonly statement: Statement<Quantity>
  readonly report: Report
  /** Words that most reports are about. */
  readonly main: ReadonlySet<string>
  readonly value: Value
  readonly unit: Unit
  /** Names of predicates said of it. */
  readonly predicates: ReadonlySet<string>
  /** Stems of the words between number and noun, noun left out: "large" of "212 large dams". */
  readonly described: ReadonlySet<string>
  /** Stem of the noun that a measure qualifies; null where none does. */
  readonly measured: string | null
  /** What of a thing is measured: its length, its height; null where no word tells. */
  readonly aspect: string | null
  /** Stem of what a mass, a volume or an area is of; null where nothing tells. */
  readonly substance: string | null
  /** Stem of the thing that what is counted is in, on or from; null where nothing tells. */
  readonly whereabouts: string | null
  /** Stem of where what is told of them came about; null where nothing tells. */
  readonly scene: string | null
  /** Of what kinds the things are that its clause names. */
  readonly kinds: Kinds
  /** Which of several: first, last. */
  readonly ordinals: ReadonlySet<string>
  /** Parts of the day that its sentence names. */
  readonly dayParts: ReadonlySet<string>
  /** What is told to be done around it; null where nothing is. */
  readonly act: Act | null
  readonly names: readonly ProperName[]
  /** Names of places in its sentence. */
  readonly places: readonly ProperName[]
  /** Words of all names of its sentence. */
  readonly named: ReadonlySet<string>
  /** Names that its report begins with. */
  readonly leadNames: LeadNames
  readonly qualifiers: Qualifiers
  /** Whether it counts only what comes on top or comes first: "another 12", "12 more", "the first 12". */
  readonly isPart: boolean
  /** Dates that stand beside it, as-of date first. */
  readonly dates: readonly Interval[]
  /** Whether such a date lies long before publication. */
  readonly isHistory: boolean
  readonly stems: ReadonlySet<string>
  /** Those of the whole sentence. */
  readonly sentenceStems: ReadonlySet<string>
  /** Those of the sentence and its neighbours. */
  readonly aroundStems: ReadonlySet<string>
  /** Of the clause's, the ones that stand closest. */
  readonly closeStems: ReadonlySet<string>
  /** Numbers of the same unit in the sentence and its neighbours. */
  readonly besides: ReadonlySet<number>
  /** Numbers close by, whatever they count. */
  readonly company: ReadonlySet<number>
  /** Whether the report gives no other number of the same unit. */
  readonly isSole: boolean
  /** Whether it stands where its report tells what it is about. */
  readonly isLead: boolean
  /** Whether the words say that an earlier figure was revised. */
  readonly isRevision: boolean
  /** Whether the words say that it holds by now: "will now cost". */
  readonly isNow: boolean
  /** Whether it is told as the number before: "up from 11". */
  readonly isOld: boolean
  /** Whether its clause speaks of what is to come. */
  readonly isAhead: boolean
  /** Who gives it; null where the report itself does. */
  readonly source: string | null
  readonly clause: Span
  readonly sentence: Span
  /** The clause's part that belongs to this figure and to no other of it. */
  readonly near: Span
}

const PART_BEFORE = /\b(?:another|additional|extra|further|other|remaining|first|last|next)\s+(?:\S+\s)?$/i
const PART_AFTER =
  /^(?:another|an additional|a further)\b|^\S+(?:\s\S+)?\s(?:more|others?|further|additional)\b(?!\sthan)/i
const REVISED = phrasesOf(
  readLines(new URL('../lexicon/cues-revised.txt', import.meta.url)).map((cue) => [cue, true] as const),
)

/** "Further checks raised the number of faults to". */
const RAISED =
  /\b(?:raised|raising|brought|bringing|taken|took|taking|increased|lifted|rose|risen|grew|grown|climbed|shrank|shrunk|fell|fallen|dropped|narrowed|lowered|reduced)\b[^.;]{0,120}\bto\s(?:\S+\s)?$/i
const NOW = /\b(?:now|meanwhile|by now)\s(?:\S+\s){0,4}$/i
const AHEAD = /\b(?:will|shall|is to|are to|is going to|are going to)\s/i
const OLD = /\b(?:from|instead of|rather than|compared with|against)\s(?:the\s)?$/i

/** "The agency now expects". */
const NOW_HELD =
  /\bnow\s(?:believes?|expects?|thinks?|says?|puts?|estimates?|reckons?|forecasts?|predicts?|gives?|assumes?)\b/i

const MINUTES_A_DAY = 1440
/** A sentence of what is now, with another number beside it: "lacks 90 million, they now say; in May they spoke of 70". */
const isNowAmong = (sentence: string, besides: ReadonlySet<number>): boolean =>
  (besides.size > 0 && /\bnow\b/i.test(sentence)) || NOW_HELD.test(sentence)

/** A date no further than this from where its sentence begins stands for the whole of it. */
const LEAD = 24

/** A date this long before publication is history, not an as-of date. */
const HISTORY_DAYS = 75

const isHistory = ({ published }: Report, date: Interval): boolean =>
  published !== null && published.from - date.to > HISTORY_DAYS * MINUTES_A_DAY

/** The words around a figure up to where another thought begins. */
function closeTo(text: string, { start, end }: Span, near: Span): string {
  const before =
    text
      .slice(near.start, start)
      .split(/[;:—–]|,\s(?:and|but|while|which|who)\s/)
      .at(-1) ?? ''
  const after = text.slice(end, near.end).split(/[;:—–]|,\s(?:and|but|while|which|who|after|as)\s/)[0] ?? ''
  return `${before} ${text.slice(start, end)} ${after}`
}

/** A sentence with the ones before and after it. */
function around(text: string, { start, end }: Span): string {
  const before = start > 1 ? sentenceAround(text, { start: start - 2, end: start - 1 }).start : start
  const after = end + 2 < text.length ? sentenceAround(text, { start: end + 1, end: end + 2 }).end : end
  return text.slice(before, after)
}

/**
 * Everything about one quantity that comparisons look at.
 *
 * @param events  those whose words hold it
 */
export function figureOf(
  statement: Statement<Quantity>,
  corpus: Corpus,
  beside: Beside,
  events: readonly Statement<EventMention>[] = [],
): Figure {
  const report = corpus.reports.get(statement.article)!
  const { text } = report.article
  const { anchor, content } = statement
  const unit = unitOf(content.unit)
  const sentence = sentenceAround(text, anchor)
  const clause = {
    start: Math.max(Math.min(content.clause.start, anchor.start), sentence.start),
    end: Math.min(Math.max(content.clause.end, anchor.end), sentence.end),
  }
  const others = beside.quantities
    .map((one) => one.anchor)
    .filter((one) => !/\([^)]{0,16}$/.test(text.slice(Math.max(0, one.start - 16), one.start)))
  const near = nearOf(clause, anchor, others)
  const attribution = corpus.attributionOf(statement)
  const source = attribution?.content.source ?? null
  const said = new Set(stemsOf(source ?? ''))
  const asOf = content.asOf === null ? null : intervalOf(content.asOf)
  const [before, after] = [text.slice(clause.start, anchor.start), text.slice(anchor.end, clause.end)]
  const inClause = datesBeside(text, anchor, { near, clause }, beside.times)
  const head = new Set([...stemsOf(content.unit), ...unit.name.split(' ')])
  // "50 injured" tells what befell them, not of what kind they are.
  const described = [...topicStems(saidOff(nounPhraseOf(anchor.exact)))].filter((one) => !head.has(one))
  const dates = [...(asOf ? [asOf] : []), ...inClause.flatMap(({ interval }) => interval ?? [])]
  const told = text
    .slice(anchor.end, near.end)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[,;:(—–].*$/s, '')
  const counted = unit.dimension === 'count' || unit.dimension === 'money' ? anchor.exact : ''
  const scope = `${text.slice(near.start, anchor.start)} ${counted} ${told}`
  const besides = valuesBeside(statement, beside)
  const sentenceNames = namesOf(text, sentence, anchor, source, corpus)
  const predicates = saidOf(text, anchor, near, unit, text.slice(sentence.start, anchor.start))
  return {
    statement,
    report,
    main: corpus.main,
    // A rise by 10 degrees is counted from nowhere.
    value: asValue(content, unit.size, /\bby\s$/i.test(text.slice(near.start, anchor.start)) ? 0 : unit.offset),
    unit,
    predicates,
    described: new Set(described),
    measured: measuredNoun(unit, anchor.exact, before, after),
    aspect: aspectOf(unit, before, after),
    substance: substanceOf(unit, after),
    whereabouts: unit.dimension === 'count' ? whereaboutsOf(after) : null,
    scene: unit.dimension === 'count' ? sceneOf(after) : null,
    kinds: kindsOf(`${before} , ${after}`),
    ordinals: ordinalsOf(`${before} ${after}`),
    dayParts: dayPartsOf(text.slice(clause.start, clause.end)),
    act: actOf(events, anchor, before),
    leadNames: leadNamesOf(report, corpus),
    names: [...namesOf(text, clause, anchor, source, corpus), ...placeBeforeWhere(text, sentence, clause, corpus)],
    places: sentenceNames.filter(({ isPlace }) => isPlace),
    named: new Set(sentenceNames.flatMap((name) => name.words)),
    qualifiers: new Map([
      ...scopeOf({
        near: scope,
        own: anchor.exact,
        clause: text.slice(near.start, near.end),
        sentence: text.slice(sentence.start, sentence.end),
        around: text.slice(clause.start, clause.end),
        isSum: unit.dimension === 'money',
        isLong: unit.dimension === 'duration',
        isToll: predicates.size > 0,
        isDated: inClause.some(({ start }) => start > sentence.start + LEAD),
      }),
      // Alone, a peak is all that a report gives of the thing.
      ...(besides.size > 0 && isPeak(text, anchor, sentence) ? PEAK : []),
      ...(isWhole(text.slice(sentence.start, anchor.start)) ? WHOLE : []),
    ]),
    isPart:
      (PART_BEFORE.test(text.slice(near.start, anchor.start)) || PART_AFTER.test(text.slice(anchor.start, near.end))) &&
      !isOnTopOfOthers(text.slice(sentence.start, anchor.start), predicates),
    dates,
    isHistory: dates.some((date) => isHistory(report, date)),
    stems: new Set(
      [...topicStems(text.slice(clause.start, clause.end)), ...topicStems(content.of)].filter(
        (one) => !head.has(one) && !said.has(one),
      ),
    ),
    sentenceStems: new Set(
      [...topicStems(text.slice(sentence.start, sentence.end))].filter((one) => !head.has(one) && !said.has(one)),
    ),
    aroundStems: new Set([...topicStems(around(text, sentence))].filter((one) => !head.has(one) && !said.has(one))),
    closeStems: new Set([...topicStems(closeTo(text, anchor, near))].filter((one) => !head.has(one) && !said.has(one))),
    besides,
    company: companyOf(statement, beside),
    isSole: beside.isSole,
    isLead: anchor.start < report.leadEnd,
    isRevision:
      REVISED.find(foldedWords(text.slice(sentence.start, sentence.end))).length > 0 ||
      RAISED.test(text.slice(sentence.start, anchor.start)),
    isNow:
      NOW.test(text.slice(clause.start, anchor.start)) || isNowAmong(text.slice(sentence.start, sentence.end), besides),
    isOld: OLD.test(text.slice(near.start, anchor.start)),
    isAhead: AHEAD.test(text.slice(clause.start, clause.end)),
    source,
    clause,
    sentence,
    near,
  }
}
