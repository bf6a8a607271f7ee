import type { EventMention } from '../../model/event.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Statement } from '../../model/statement.ts'
import { actOf } from '../compare/act.ts'
import { kindsOf } from '../compare/kinds.ts'
import { leadNamesOf } from '../compare/lead-names.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { nearOf } from '../corpus/near.ts'
import { ordinalsOf } from '../corpus/ordinals.ts'
import { stemsOf } from '../corpus/phrases.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { aspectOf, dayPartsOf, substanceOf } from './aspect.ts'
import { type Beside, companyOf, datesBeside, valuesBeside } from './beside.ts'
import type { Figure } from './figure.ts'
import { measuredNoun } from './measured.ts'
import { dealtOut, headingPlace, namesOf, placeBefore } from './names.ts'
import { nounPhraseOf } from './noun-phrase.ts'
import { isPeak, PEAK } from './peak.ts'
import { saidOf, saidOff } from './said.ts'
import { scopeOf } from './scope.ts'
import { stemsAround } from './stems-around.ts'
import { toldAs } from './told-as.ts'
import { unitOf } from './unit.ts'
import { asValue } from './value.ts'
import { sceneOf, whereaboutsOf } from './whereabouts.ts'
import { AGAINST, isAgainst, isOfWhole, isWhole, OF_IT, WHOLE } from './whole.ts'

const MINUTES_A_DAY = 1440

const OF_OWN = /\bof\s(?:its|their)\s(?:own\s)?\p{Ll}/iu
const AS_OF = /\bas (?:of|at)\b/i

/** A date no further than this from where its sentence begins stands for the whole of it. */
const LEAD = 24

/** A date this long before publication is history, not an as-of date. */
const HISTORY_DAYS = 75

const isHistory = ({ published }: Report, date: Interval): boolean =>
  published !== null && published.from - date.to > HISTORY_DAYS * MINUTES_A_DAY

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
  const asOf = content.asOf === null ? null : intervalOf(content.asOf)
  const [before, after] = [text.slice(clause.start, anchor.start), text.slice(anchor.end, clause.end)]
  const inClause = datesBeside(text, anchor, { near, clause }, beside.times)
  const head = new Set([...stemsOf(content.unit), ...unit.name.split(' ')])
  const spans = { anchor, near, clause, sentence }
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
  const lead = text.slice(sentence.start, anchor.start)
  const predicates = saidOf(text, anchor, near, unit, lead)
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
    names: [
      ...dealtOut(namesOf(text, clause, anchor, source, corpus), text, anchor, spans, corpus),
      ...placeBefore(text, sentence, clause, corpus),
      ...headingPlace(report, sentence.start),
    ],
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
      ...(isOfWhole(lead) ? OF_IT : []),
      ...(isAgainst(lead) ? AGAINST : []),
      ...(isWhole(lead) ? WHOLE : []),
    ]),
    dates,
    asOf,
    isAsOf: asOf !== null && AS_OF.test(text.slice(sentence.start, sentence.end)),
    isHistory: dates.some((date) => isHistory(report, date)),
    ...toldAs(text, spans, besides, predicates),
    ...stemsAround(text, spans, content.of, new Set([...head, ...stemsOf(source ?? '')])),
    besides,
    company: companyOf(statement, beside),
    isSole: beside.isSole,
    isLead: anchor.start < report.leadEnd,
    source,
    isOfSource: source !== null && OF_OWN.test(text.slice(sentence.start, anchor.end)),
    clause,
    sentence,
    near,
  }
}
