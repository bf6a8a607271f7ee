import { SEASON, SP, seasonCode, YEAR } from './calendar.ts'
import type { Direction } from './direction.ts'
import { season as seasonOf } from './edtf.ts'
import { spanOf, timeForm } from './form.ts'
import type { Reference } from './reference.ts'

const NAMED = /spring|summer|autumn|fall|winter/i

/** First month of each season, northern; a winter belongs to the year in which it begins. */
const FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** "summer 2024", "the winter of 2025-26". */
export const seasonOfYear = timeForm({
  name: 'time/season-of-year',
  needs: NAMED,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:the${SP})?(?:(?:early|mid|late)[\\s-])?(${SEASON})(?:,?${SP}(?:of${SP})?)(${YEAR})(?:[-/–]\\d{2,4})?`,
    'gu',
  ),
  read: ([, name = '', year]) => ({ edtf: seasonOf(Number(year), seasonCode(name)), resolution: 'stated' }),
})

/** "last summer", "the coming winter", "this autumn", "in the spring". Not "another wet autumn", "a summer job", "will fall". */
export const relativeSeason = timeForm({
  name: 'time/season',
  needs: NAMED,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?:${SP}(?:past|coming))?|[Tt]he${SP}(?:coming|past))|(?<=(?:\\b[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Oo]ver)${SP})[Tt]he)${SP}(${SEASON})(?!-|${SP}(?:of|to|in\\s\\p{Ll}|\\p{Ll}+s\\sof)\\b)`,
    'gu',
  ),
  read: (match, { reference, direction }) => {
    if (reference === null || reference.precision === 'year') return null
    const name = match[2] ?? ''
    const lead = match.groups?.lead?.toLowerCase() ?? ''
    const way = /last|past/.test(lead) ? 'past' : /next|coming/.test(lead) ? 'future' : direction(spanOf(match))
    const code = seasonCode(name)
    return { edtf: seasonOf(seasonYear(reference, code, way, lead), code), resolution: 'inferred' }
  },
})

/** The year of a season seen from the publication: over, running, or to come. */
function seasonYear({ date }: Reference, code: number, way: Direction, lead: string): number {
  // months since the season of this year began; a winter begun last December still runs in February
  const since = date.month - FIRST_MONTH[code]!
  const running = code === 24 && date.month <= 2 ? date.year - 1 : since >= 0 && since <= 2 ? date.year : null
  if (lead === 'last') return running !== null ? running - 1 : since > 2 ? date.year : date.year - 1
  if (way === 'future')
    return running !== null
      ? lead === 'this' || lead === ''
        ? running
        : running + 1
      : since < 0
        ? date.year
        : date.year + 1
  if (running !== null) return running
  if (lead === 'this') return date.year
  return since < 0 ? date.year - 1 : date.year
}
