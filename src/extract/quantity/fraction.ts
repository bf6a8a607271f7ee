import type { Extractor } from '../../model/extractor.ts'
import { finding } from './form.ts'
import { modifierBefore } from './modifier.ts'
import { countedNoun } from './noun-phrase.ts'
import { isPlural, singular } from './nouns.ts'

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
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
}
const PATTERN =
  /(?<![\p{L}\d.,-])(?:(?<count>a|an|one|two|three|four|five|six|seven|nine)[\s-](?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?|(?<half>half)|(?<one>one|two|three|four|nine)\s{1,2}(?:in|out\s{1,2}of)\s{1,2}(?:every\s{1,2})?(?<whole>two|three|four|five|six|seven|eight|nine|ten|20|100))(?![\p{L}\d-])/giu
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  '20': 20,
  '100': 100,
}
const NOT_AFTER =
  /^\s{1,2}(?:time|brother|sister|hour|hours|century|century|dozen|million|year|party|person|place|day|week|month|quarter|degree|consecutive|straight|man|option|world|term)(?!\p{L})/iu
const OF = /^\s{1,2}of\s{1,2}(?:(?:the|its|his|her|their|our|these|those|all|a|an)\s{1,2})?/iu

/**
 * "a third", "two-thirds of the crew", "half full", "half the amount", "one in five adults". The unit is the noun it is a
 * fraction of; without one, the noun before it in the clause. Not "the third quarter", "a third time", "half-brother".
 */
export const fraction: Extractor = {
  name: 'quantity/fraction',
  requires: ['sentences', 'tokens'],
  reads: ['time'],
  extract: (analysis, found) => {
    const { text } = analysis
    return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
      const { count, part, half, one, whole } = match.groups ?? {}
      const end = match.index + match[0].length
      if (NOT_AFTER.test(text.slice(end, end + 16)) || isElsewhere(text, match.index, half)) return []
      if (
        found.some(({ anchor, content }) => content.kind === 'time' && anchor.start < end && match.index < anchor.end)
      )
        return []
      const value =
        one !== undefined
          ? (WORDS[one.toLowerCase()] ?? 1) / NUMBERS[whole!.toLowerCase()]!
          : half === undefined
            ? WORDS[count!.toLowerCase()]! / PARTS[part!.toLowerCase()]!
            : 0.5
      const before = modifierBefore(text, match.index)
      const of = OF.exec(text.slice(end, end + 20))
      const full = /^\s{1,2}(?:full|empty|built|complete|finished)(?!\p{L})/iu.exec(text.slice(end, end + 12))
      const article = /^\s{1,2}(?:the|its|their|his|her)\s{1,2}/iu.exec(text.slice(end, end + 8))
      const unitAt =
        of !== null
          ? end + of[0].length
          : article !== null && half !== undefined
            ? end + article[0].length
            : one !== undefined
              ? end
              : null
      const number =
        unitAt === null
          ? null
          : /^(?:\d[\d,]{0,9}|\p{L}+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|twelve)\s{1,2}/iu.exec(
              text.slice(unitAt, unitAt + 16),
            )
      const noun = unitAt === null ? null : countedNoun(analysis, unitAt + (number?.[0].length ?? 0), true)
      const unit = noun?.unit ?? nounBefore(text, match.index)
      if (unit === null) return []
      const reach =
        noun !== null && (of !== null || article !== null || one !== undefined)
          ? noun.end
          : end + (full?.[0].length ?? 0)
      const span = { start: match.index - (before?.length ?? 0), end: reach }
      return [
        finding(
          fraction.name,
          { analysis, found },
          span,
          { value, valueMax: null, unit, modifier: before?.modifier ?? null },
          noun === null ? 'measure' : 'count',
        ),
      ]
    })
  },
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

/** The plural noun, or the noun behind a determiner, that stands nearest before `at`. */
function nounBefore(text: string, at: number): string | null {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - 120, 0)
  const words = text.slice(from, at).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const plural = words.findLast(
    (word) =>
      isPlural(word) && !/['’]s?$/.test(word) && !/^(?:is|was|has|does|says|its|this|as|rises?|times)$/i.test(word),
  )
  const determined = words.findLast(
    (word, index) =>
      index > 0 && /^(?:a|an|the|its|his|her|their)$/i.test(words[index - 1]!) && /^\p{Ll}{3,}$/u.test(word),
  )
  return plural !== undefined ? singular(plural) : (determined ?? null)
}
