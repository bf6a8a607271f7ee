import { patternForm } from './form.ts'
import { unitAt } from './measurement.ts'
import { countedNoun } from './noun-phrase.ts'

const PLURALS: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}
const PATTERN =
  /(?<![\p{L}\d-])(?:(?<lead>tens|hundreds)\s{1,2}of\s{1,2})?(?<word>dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\s{1,2}of\s{1,2}|\s{1,2}(?:more\s{1,2})?(?=\p{Ll}))/giu

/** "thousands of troops", "tens of thousands of homes", "dozens of flights": more than the word's lower bound. */
export const vague = patternForm('quantity/vague', PATTERN, (match, analysis) => {
  const { lead, word = '' } = match.groups ?? {}
  const at = match.index + match[0].length
  const measured = unitAt(analysis.text, at)
  const noun = measured ?? countedNoun(analysis, at)
  if (noun === null) return null
  const factor = lead === undefined ? 1 : /^t/i.test(lead) ? 10 : 100
  const core = {
    value: PLURALS[word.toLowerCase()]! * factor,
    valueMax: null,
    unit: noun.unit,
    modifier: 'more than' as const,
  }
  return { span: { start: match.index, end: noun.end }, core, scope: measured === null ? 'count' : 'measure' }
})

const HALF =
  /(?<![\p{L}\d-])(?:(?:more\s{1,2}than|nearly|almost|over|about|around)\s{1,2})?half\s{1,2}an?\s{1,2}(?<unit>percentage\s{1,2}point|century|decade|year|dozen|million|billion|hour|mile|day)(?!\p{L})/giu
const HALVES: Readonly<Record<string, readonly [number, string]>> = {
  'percentage point': [0.5, 'percentage point'],
  century: [50, 'year'],
  decade: [5, 'year'],
  year: [6, 'month'],
  hour: [30, 'minute'],
  mile: [0.5, 'mile'],
  day: [0.5, 'day'],
}

/** "half a century" is 50 years, "half an hour" 30 minutes, "half a million homes" 500,000 homes. */
export const halfUnit = patternForm('quantity/half-unit', HALF, (match, analysis) => {
  const unit = match.groups!.unit!.toLowerCase()
  const end = match.index + match[0].length
  const modifier = /^(?:more|over)/i.test(match[0])
    ? ('more than' as const)
    : /^h/i.test(match[0])
      ? null
      : ('about' as const)
  const half = HALVES[unit]
  if (half !== undefined) {
    return {
      span: { start: match.index, end },
      core: { value: half[0], valueMax: null, unit: half[1], modifier },
      scope: 'measure',
    }
  }
  const noun = unitAt(analysis.text, end) ?? countedNoun(analysis, end)
  if (noun === null) return null
  const value = unit === 'dozen' ? 6 : unit === 'million' ? 500_000 : 500_000_000
  return {
    span: { start: match.index, end: noun.end },
    core: { value, valueMax: null, unit: noun.unit, modifier },
    scope: 'count',
  }
})
