import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { sentenceAt } from '../surface/clause.ts'
import { verbForm } from '../surface/verbs.ts'
import { type Amount, amounts } from './amount.ts'
import { type QuantityFinding, quantityFinding } from './form.ts'
import { isBesideHarm, isHarm } from './harm.ts'
import { isNearMiss } from './near-miss.ts'
import { countedNoun, tokenAt } from './noun-phrase.ts'
import { isPlural, singular } from './nouns.ts'
import { settle } from './settle.ts'
import { isSum } from './sum.ts'
import { surroundingsOf } from './surroundings.ts'

const VERB_BEHIND =
  /^(?:\s{1,2}(?:others?|more|still|of\s{1,2}(?:them|those|whom|these)|now|later|already))?\s{1,3}(?:are|were|was|is|have|has|had|remain|remained|died|said|in|on|from|at|a|as|people|yesterday|so|by|for|to|when|after|and|or|with|since|percent)(?!\p{L})/iu
const LEADS =
  /(?:\b(?:to|from|at|by|was|is|were|are|of|than|with|killed|killing|injured|injuring|wounded|wounding|reached|stood|stands|left|just|only|another|all|and|or|put|about|now|the\s{1,2}other))\s{1,3}$|[,:(]\s{0,2}$/iu
const WHO = /^\s{1,2}whom?(?!\p{L})/iu
const OF_THEM = /^\s{1,2}of\s{1,2}(?:them|whom|which)(?!\p{L})/iu
/** "Clocks, of which the museum holds" 37. */
const OF_WHICH = /[,—–(]\s{0,2}of\s{1,2}(?:which|whom)\s[^,;:.()—–]{0,48}$/u
/** "About 410 of those are islanders". */
const OF_THOSE = /^\s{1,2}of\s{1,2}(?:them|those|these)\s{1,2}(?:are|were)\s{1,2}/iu
/** What leads to a number in a list: "Homes without power: 2,100". */
const LABEL = /:\s{1,2}$/u
const NUMBER_OF =
  /\b(?:number|total|count|tally)\s{1,2}of\s{1,2}(?:\p{L}[\p{L}-]*\s{1,2}){0,2}?(?<noun>\p{L}[\p{L}-]+s|people|women|men|children|staff|police)(?!\p{L})/giu

const CHANGED =
  /\b(?:down|up|r[io]se|risen|f[ae]ll|fallen|dropped|cut|lowered|raised|increased|reduced|grew|shrank|won|lost|beat|led|ahead|behind)\b/i
const TOLL =
  /\b(?:death\s)?toll\b|\b(?:death|body)\scount\b|\bnumber\sof\s(?:dead|deaths|victims|casualties|injured)\b/i

/**
 * A bare number whose unit the words leave out: "26 are still missing", "it rose to 17", "58 of them". The unit is a
 * person beside words of harm and before "who", of "sixty of them" the plural before it, what "the number of" names, or that of the last figure of the paragraph. Left out where
 * none of these tells it.
 */
export const elliptical: Extractor = {
  name: 'quantity/elliptical',
  requires: ['sentences', 'tokens'],
  reads: ['time', 'quantity'],
  extract: (analysis, found) => {
    const around = surroundingsOf(analysis, found)
    const known = settle(found.filter((one): one is QuantityFinding => one.content.kind === 'quantity'))
    const own: QuantityFinding[] = []
    let next = 0
    let last: QuantityFinding | null = null
    for (const amount of amounts(around)) {
      while (next < known.length && known[next]!.anchor.start < amount.number) {
        if (inherits(known[next]!)) last = known[next]!
        next++
      }
      if (
        amount.sign !== null ||
        amount.valueMax !== null ||
        covers(known, amount, next) ||
        isNearMiss(analysis, amount) ||
        isSum(analysis.text, amount) ||
        !standsAlone(analysis, amount)
      )
        continue
      const unit = unitOf(analysis, amount, last)
      if (unit === null) continue
      const finding = quantityFinding(elliptical.name, around, amount, {
        unit,
        end: amount.end,
        scope: 'bare',
        lead: last?.content.unit === unit ? nounsOf(last) : '',
      })
      own.push(finding)
      last = finding
    }
    return own
  },
}

/** Lengths of time, factors and percentages lend their unit to no bare number. */
function inherits({ content, rule }: QuantityFinding): boolean {
  if (rule.endsWith('fraction')) return false
  return !/^(?:second|minute|hour|day|night|week|month|year|decade|century|time|percent)$/.test(content.unit)
}

function covers(known: readonly Finding[], amount: Amount, next: number): boolean {
  const near = known.slice(Math.max(0, next - 2), next + 2)
  return near.some(({ anchor }) => anchor.start < amount.end && amount.number < anchor.end)
}

/** Whether no noun follows that the number could belong to. A small number word must have a verb or preposition beside it. */
function standsAlone(analysis: Analysis, { number, end, start, written, value }: Amount): boolean {
  const { text } = analysis
  const behind = text.slice(end, end + 30)
  const closed = /^\s{0,2}(?:[.,;:!?)”"’]|[—–]\s|$)/u.test(behind)
  const led = LEADS.test(text.slice(Math.max(0, start - 20), start)) || start < number
  if (/^\p{L}/u.test(written) && value < 2) return false
  if (/^\p{L}/u.test(written) && value <= 3) return led && closed
  const word = /^\s{1,3}(\p{L}[\p{L}'’]{0,20})/u.exec(behind)?.[1] ?? ''
  if (/^\s{1,3}(?:still|now|feared|presumed|reported|confirmed|officially)\s/i.test(behind) && isHarm(behind))
    return true
  if (WHO.test(behind) && value > 3) return true
  if (OF_THEM.test(behind) && value >= 2) return true
  if (verbForm(word) !== null || VERB_BEHIND.test(behind) || isSubject(analysis, end)) return true
  return (closed && (led || /^\d/.test(written))) || (led && /^\s{1,2}\p{Ll}+ly\b/u.test(behind))
}

/** Whether a finite verb follows: "640 make the journey". */
function isSubject(analysis: Analysis, end: number): boolean {
  return /^(?:VB[DPZ]?|MD)$/.test(analysis.tokens[tokenAt(analysis, end)]?.tag ?? '')
}

function unitOf(analysis: Analysis, amount: Amount, last: QuantityFinding | null): string | null {
  const sentence = analysis.sentences[sentenceAt(analysis, amount.number)]!
  const left = analysis.text.slice(Math.max(sentence.start, amount.start - 60), amount.start)
  if (isBesideHarm(analysis, { start: amount.start, end: amount.end })) return 'person'
  if (WHO.test(analysis.text.slice(amount.end, amount.end + 10))) return 'person'
  const those = OF_THOSE.exec(analysis.text.slice(amount.end, amount.end + 24))?.[0].length
  const kind = those === undefined ? null : countedNoun(analysis, amount.end + those)
  if (kind !== null) return kind.unit
  const labelled = LABEL.test(left) ? countedNoun(analysis, analysis.tokens[sentence.tokens[0]]!.start) : null
  if (labelled !== null) return labelled.unit.toLowerCase()
  if (last === null || last.anchor.end <= sentence.start) {
    const fronted = OF_WHICH.exec(left)?.[0].length ?? 0
    const isOfThem = OF_THEM.test(analysis.text.slice(amount.end, amount.end + 16))
    const whole = isOfThem || fronted > 0 ? pluralBefore(analysis, amount.start - fronted) : null
    if (whole !== null) return whole
  }
  // "by eleven", "at nine" without a figure before them in the sentence are hours
  const isFirst = last === null || last.anchor.end <= sentence.start
  if (isFirst && amount.value <= 12 && /(?:^|\s)(?:at|by)\s{1,2}$/i.test(left) && /^\p{L}/u.test(amount.written))
    return null
  if (/(?:^|\s)by\s{1,2}$/i.test(left) && /^\p{L}/u.test(amount.written) && !CHANGED.test(left)) return null
  if (TOLL.test(analysis.text.slice(Math.max(sentence.start, amount.start - 200), amount.start))) return 'person'
  const named = Array.from(analysis.text.slice(sentence.start, amount.start).matchAll(NUMBER_OF)).at(-1)?.groups?.noun
  if (named !== undefined && isPlural(named)) return singular(named)
  if (last === null || !isComparable(amount.value, last.content.value)) return null
  const from = analysis.sentences[sentenceAt(analysis, last.anchor.start)]
  return from !== undefined && sentence.paragraph - from.paragraph <= 1 && amount.number - last.anchor.end < 500
    ? last.content.unit
    : null
}

/** What "sixty of them" goes back to: the last plural before it in its sentence, else in the one before of its paragraph. */
function pluralBefore(analysis: Analysis, to: number): string | null {
  const at = sentenceAt(analysis, to)
  for (const sentence of [analysis.sentences[at], analysis.sentences[at - 1]]) {
    if (sentence?.paragraph !== analysis.sentences[at]!.paragraph) return null
    const tokens = analysis.tokens.slice(
      tokenAt(analysis, sentence.start),
      tokenAt(analysis, Math.min(to, sentence.end)),
    )
    const noun = tokens.findLast(({ text, tag, clitic }) => tag === 'NNS' && clitic === '' && isPlural(text))
    if (noun !== undefined) return singular(noun.text.toLowerCase())
  }
  return null
}

/** The words of a figure behind its number: "large dams" of "212 large dams". */
function nounsOf({ anchor, content }: QuantityFinding): string {
  const words = anchor.exact.replace(/^.*[\d.]\s/, '')
  return words !== anchor.exact ? words : content.of.split(' ').slice(0, 2).join(' ')
}

/** A sum of millions is no count of what was a dozen a moment ago. */
function isComparable(value: number, last: number): boolean {
  const ratio = Math.abs(value) / Math.max(1, Math.abs(last))
  return ratio <= (value < 1e6 ? 500 : 50)
}
