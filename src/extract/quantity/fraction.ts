import type { Analysis } from '../../model/analysis.ts'
import { NUMBER, numberValue } from '../surface/numbers.ts'
import { verbForm } from '../surface/verbs.ts'
import { patternForm } from './form.ts'
import { modifierBefore } from './modifier.ts'
import { nounBefore } from './noun-before.ts'
import { type Counted, countedNoun, isPhraseEnd } from './noun-phrase.ts'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
}
const PATTERN =
  /(?<![\p{L}\d.,-])(?:(?<count>a|an|one|two|three|four|five|six|seven|nine)[\s-](?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?|(?<half>half)|(?<some>one|two|three|four|nine)\s{1,2}(?:in|out\s{1,2}of)\s{1,2}(?:every\s{1,2})?(?<whole>two|three|four|five|six|seven|eight|nine|ten|20|100))(?![\p{L}\d-])/giu
const NOT_AFTER =
  /^\s{1,2}(?:time|brother|sister|hour|hours|century|dozen|million|year|party|person|place|day|week|month|quarter|degree|consecutive|straight|man|option|world|term)(?!\p{L})/iu
const OF = /^\s{1,2}of\s{1,2}(?:(?:the|its|his|her|their|our|these|those|all|a|an)\s{1,2})?/iu
const COUNT = new RegExp(`^${NUMBER}\\s{1,2}`, 'iu')

/**
 * "a third", "two-thirds of the crew", "half full", "half the amount", "one in five adults". The unit is the noun it is a
 * fraction of; without one, the noun before it in the clause. Not "the third quarter", "a third time", "half-brother".
 */
export const fraction = patternForm('quantity/fraction', PATTERN, (match, analysis) => {
  const { text } = analysis
  const { part, half } = match.groups ?? {}
  const end = match.index + match[0].length
  if (NOT_AFTER.test(text.slice(end, end + 16)) || isElsewhere(text, match.index, half)) return null
  if (isOrdinal(text, match.index, end, part)) return null
  const noun = nounBehind(analysis, match, end)
  const unit = noun?.unit ?? nounBefore(text, match.index)
  if (unit === null) return null
  const before = modifierBefore(text, match.index)
  const full = /^\s{1,2}(?:full|empty|built|complete|finished)(?!\p{L})/iu.exec(text.slice(end, end + 12))
  return {
    span: { start: match.index - (before?.length ?? 0), end: noun?.end ?? end + (full?.[0].length ?? 0) },
    core: { value: shareOf(match), valueMax: null, unit, modifier: before?.modifier ?? null },
    scope: noun === null ? 'measure' : 'count',
  }
})

function shareOf({ groups }: RegExpExecArray): number {
  const { count, part, some, whole } = groups ?? {}
  if (some !== undefined) return numberValue(some)! / numberValue(whole!)!
  return part === undefined ? 0.5 : (/^an?$/i.test(count!) ? 1 : numberValue(count!)!) / PARTS[part.toLowerCase()]!
}

/** The noun behind "of", behind "half the", behind "half as many" or behind "one in five". */
function nounBehind(analysis: Analysis, { groups }: RegExpExecArray, end: number): Counted | null {
  const { half, some } = groups ?? {}
  const behind = analysis.text.slice(end, end + 20)
  const lead =
    (half === undefined
      ? null
      : (/^\s{1,2}as\s{1,2}(?:many|much)\s{1,2}/iu.exec(behind) ??
        /^\s{1,2}(?:the|its|their|his|her)\s{1,2}/iu.exec(behind))) ??
    OF.exec(behind) ??
    (some === undefined ? null : /^\s{1,2}/.exec(behind))
  if (lead === null) return null
  const at = end + lead[0].length
  const count = COUNT.exec(analysis.text.slice(at, at + 24))
  return countedNoun(analysis, at + (count?.[0].length ?? 0), true)
}

/** "the third half", "half past", "first half", "and a half", "half of them". */
function isElsewhere(text: string, start: number, half: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  if (
    /\b(?:and|on|in)\s{1,2}$/i.test(before) &&
    half === undefined &&
    /^(?:a|one)[\s-]half/i.test(text.slice(start, start + 9))
  )
    return true
  return (
    half !== undefined &&
    (/(?:\b(?:first|second|other|latter|better|last|opening|and\sa|top|bottom|northern|southern|eastern|western|this|that|his|her|their|its|the)\s{1,2})$/i.test(
      before,
    ) ||
      /^half\s{1,2}(?:past|an?\s|hour|time|way|mile|century|dozen|million|brother|sister|year|term|baked)/i.test(
        text.slice(start, start + 16),
      ))
  )
}

/** "a third runway", "a fifth term": a noun right behind makes it an ordinal, unless "by" or a modifier leads. */
function isOrdinal(text: string, start: number, end: number, part: string | undefined): boolean {
  if (part === undefined || /^(?:half|quarter)$/i.test(part) || /s$/i.test(text.slice(start, end))) return false
  const behind = /^\s{1,2}(\p{L}[\p{L}-]*)/u.exec(text.slice(end, end + 30))?.[1] ?? ''
  if (
    behind === '' ||
    isPhraseEnd(behind) ||
    verbForm(behind) !== null ||
    /^(?:last|next|this|compared|full|empty|\p{L}+er)$/u.test(behind)
  )
    return false
  return !/\b(?:by|nearly|about|almost|over|than|around|roughly|some|up\s{1,2}to)\s{1,2}$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
}
