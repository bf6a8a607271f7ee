const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /-]\p{Lu}[\p{L}.'’-]*){0,3}`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /-](?:\p{Lu}[\p{Lu}.'’-]*)){0,3}`
const REGION = `(?:, ?${PLACE}){0,2}`
const DATE = String.raw`(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?)`
const AGENCY = String.raw` \([\p{Lu}][\p{L}\p{N}.&'’\-/ ]{1,40}\)`
const DASH = String.raw`(?:\s--?\s|\s?[–—]\s?)(?=["'“‘]?[\p{Lu}\d])`

/**
 * Where a report was written, at the head of its first paragraph: "LAGOS, Nigeria (Agency) - ", "Lima, 3 May (Agency) – ",
 * "PARIS — ". A place not in capitals needs an agency or, like every such place, a date.
 */
const FORM = new RegExp(
  `^(?:${CAPITALS}${REGION}(?:${DATE})?(?:${AGENCY})?(?:${DATE})?|${PLACE}${REGION}(?:${DATE}(?:${AGENCY})?|${AGENCY}(?:${DATE})?))${DASH}`,
  'u',
)
const LONGEST = 120

/** Length of the dateline that a paragraph begins with, its dash and the space behind counted; 0 for none. */
export const datelineLength = (paragraph: string): number => FORM.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0
