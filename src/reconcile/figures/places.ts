import type { Figure } from './figure.ts'

/** Whether `a` is told of a place that the sentence of `b` does not name. */
const hasOwnPlace = (a: Figure, b: Figure): boolean =>
  a.places.some(({ words }) => !words.some((word) => b.named.has(word)))

/** Whether one of two figures is told of a place of which the other is not: of one town, and of the whole storm. */
export function isNarrowerPlace(a: Figure, b: Figure): boolean {
  return hasOwnPlace(a, b) || hasOwnPlace(b, a)
}

const AREA = 'apart:area'

/** "7,000 have died in the region", "the 7,000 of Solmark": an area told by a common noun is no place that the other names. */
export function areOtherAreas(a: Figure, b: Figure): boolean {
  const isOf = (area: Figure, place: Figure) =>
    area.qualifiers.has(AREA) && !place.qualifiers.has(AREA) && hasOwnPlace(place, area)
  return isOf(a, b) || isOf(b, a)
}
