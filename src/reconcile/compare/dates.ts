import { daysBetween, type Interval, overlaps } from '../edtf/interval.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful, moves } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const FEW_DAYS = 10

const isOpen = ({ to }: Interval): boolean => !Number.isFinite(to)

/** Whether what has gone on since then has gone on for more than some days: "since May". */
const isLongSince = (date: Interval, { report: { published } }: Figure): boolean =>
  isOpen(date) && published !== null && daysBetween(date, published) > FEW_DAYS

const hasLong = (figure: Figure): boolean => figure.dates.some((date) => isLongSince(date, figure))

/** "At the weekend" and "since May" are no two times of one count; a month and a day in it may be. */
const areOfOneScale = (x: Interval, a: Figure, y: Interval, b: Figure): boolean =>
  isOpen(x) === isOpen(y) || !(isLongSince(x, a) || isLongSince(y, b))

const DAY_MINUTES = 1440

/** "43 overnight", "128 since Wednesday": what one day brought is part of what has been counted since before it. */
const isDayOfRun = (a: Figure, b: Figure): boolean =>
  a.dates.some(
    (day) =>
      day.to - day.from <= 1.5 * DAY_MINUTES &&
      b.dates.some((run) => isOpen(run) && run.from <= day.from) &&
      !a.dates.some(isOpen),
  )

const LONG_SPAN_DAYS = 40
const MUCH_LONGER = 1.9

/** "Four percent in May", "eleven percent between January and May": a short time, and a long one that holds it. */
const isWithinLonger = (x: Interval, y: Interval): boolean =>
  !isOpen(y) &&
  y.from <= x.from &&
  x.to <= y.to &&
  y.to - y.from > LONG_SPAN_DAYS * DAY_MINUTES &&
  y.to - y.from > MUCH_LONGER * (x.to - x.from)

/** Dates beside the figures: history or a long time on one side alone, or two dates of a count that does not move, are other things. */
export const dates: Feature<FigurePair> = {
  name: 'dates',
  weight: 0.1,
  score: (pair) => {
    const { a, b } = pair
    // "Since May, as of 3 June, 90": the day as of which a number holds goes before since when it is counted.
    if (!isPeaceful(pair) && (isDayOfRun(a, b) || isDayOfRun(b, a))) return 'apart'
    const isOtherDay = a.asOf !== null && b.asOf !== null && !overlaps(a.asOf, b.asOf)
    const met = isOtherDay
      ? []
      : a.dates.flatMap((x) => b.dates.filter((y) => overlaps(x, y)).map((y) => [x, y] as const))
    if (a.dates.length > 0 && b.dates.length > 0) {
      const isOfSpan =
        a.unit.dimension === 'share' &&
        met.length > 0 &&
        met.every(([x, y]) => isWithinLonger(x, y) || isWithinLonger(y, x))
      if (isOfSpan && !isPeaceful(pair)) return 'apart'
      if (met.some(([x, y]) => areOfOneScale(x, a, y, b))) return 1
      if (met.length > 0) return isPeaceful(pair) ? 1 : 'apart'
      if (a.isHistory || b.isHistory) return 'apart'
      return isPeaceful(pair) ? -0.5 : moves(a) && moves(b) ? 0 : 'apart'
    }
    const isOneSided = a.isHistory !== b.isHistory || hasLong(a) !== hasLong(b)
    return isOneSided && !isPeaceful(pair) ? 'apart' : 0
  },
}
