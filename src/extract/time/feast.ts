import { Temporal } from 'temporal-polyfill'

const RULE =
  /^(?:(?<month>\d+)-(?<day>\d+)|(?<nthMonth>\d+):(?<weekday>\d):(?<nth>-?\d)(?:\+(?<behind>\d+))?|easter(?<offset>[+-]\d+))$/

/**
 * The day of a holiday in a year.
 *
 * @param rule  `12-25`, `11:4:4+1` (the day after the fourth Thursday of November; -1 for the last), `easter-2`
 * @throws RangeError  for a rule of no such form
 */
export function feast(rule: string, year: number): Temporal.PlainDate {
  const { month, day, nthMonth, weekday, nth, behind, offset } = RULE.exec(rule)?.groups ?? {}
  if (month !== undefined) return new Temporal.PlainDate(year, Number(month), Number(day))
  if (offset !== undefined) return easter(year).add({ days: Number(offset) })
  if (nthMonth === undefined) throw new RangeError(`no rule of a holiday: ${JSON.stringify(rule)}`)
  const first = new Temporal.PlainDate(year, Number(nthMonth), 1)
  const start = (Number(weekday) - first.dayOfWeek + 7) % 7
  const weeks = Number(nth) > 0 ? Number(nth) - 1 : Math.ceil((first.daysInMonth - start) / 7) - 1
  return first.add({ days: start + 7 * weeks + Number(behind ?? 0) })
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Temporal.PlainDate {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const day = epact + weekday - 7 * correction + 114
  return new Temporal.PlainDate(year, Math.floor(day / 31), (day % 31) + 1)
}
