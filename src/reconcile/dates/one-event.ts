import type { Dated } from './dated.ts'

const LEAST = 2

/**
 * A group without those that tell another event of the same day than most of it: where the blast and the search for the
 * missing are of one Monday, "when did the search end" is no question that the date of the blast answers.
 */
export function ofOneEvent(group: readonly Dated[]): readonly Dated[] {
  const telling = group.filter(({ events }) => events.size > 0)
  const often = new Map<string, number>()
  for (const { events } of telling) for (const one of events) often.set(one, (often.get(one) ?? 0) + 1)
  const ranked = [...often].sort(([, a], [, b]) => b - a)
  const [[most, count] = ['', 0], [, next] = ['', 0]] = ranked
  if (count < LEAST || count === next) return group
  return group.filter(({ events, isMoved }) => isMoved || events.size === 0 || events.has(most))
}

/** Dates held by several answers at once, as "this year" is by each day of it, speak for none of them. */
export function withoutBoth<T extends readonly Dated[]>(
  holdings: readonly T[],
  fits: (a: Dated, b: Dated) => boolean,
): Dated[][] {
  return holdings.map((holding) => {
    const others = holdings.filter((other) => other !== holding)
    const own = holding.filter(
      (one) =>
        one.isOld || one.isMoved || !others.some((other) => other.some((date) => !date.isOld && fits(one, date))),
    )
    return own.some(({ isOld }) => !isOld) ? own : [...holding]
  })
}
