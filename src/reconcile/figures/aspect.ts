import { readTable } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { Unit } from './unit.ts'

const ASPECTS = new Map(
  readTable(new URL('../lexicon/aspects.tsv', import.meta.url)).flatMap(([dimension = '', aspect = '', list = '']) =>
    list.split(',').map((word) => [`${dimension} ${word.trim()}`, aspect] as const),
  ),
)
const PARTS = new Map(
  readTable(new URL('../lexicon/day-parts.tsv', import.meta.url)).flatMap(([part = '', list = '']) =>
    list.split(',').map((word) => [word.trim(), part] as const),
  ),
)

/** Words behind a figure that may tell its aspect: "long", "in length", "behind bars". */
const REACH = 2

/**
 * What of a thing is measured: "height" of "95 metres high", "95 metres above the river", "a height of 95 metres"; null where
 * no word tells.
 *
 * @param before  words of its clause before it
 * @param after   words of its clause after it
 */
export function aspectOf({ dimension }: Unit, before: string, after: string): string | null {
  if (dimension === 'share') return aspectOfShare(before, after)
  const told = words(after.split(/[,;:()–—]/)[0] ?? '').slice(0, REACH)
  const of = /(\p{L}+)\sof\s(?:\S+\s)?$/u.exec(before)?.[1]
  const found = [...told, ...(of === undefined ? [] : [of])].map((word) => ASPECTS.get(`${dimension} ${fold(word)}`))
  return found.find((one) => one !== undefined) ?? null
}

/** "Rose by 4 percent", "up 4 percent", "4 percent more"; not "rose to 4 percent". */
const CHANGED_BY =
  /\b(?:by|up|down|rose|risen|grew|grown|fell|fallen|climbed|dropped|jumped|shrank|shrunk|gained|lost|rises|falls|grows)\s$/i
const BY_HOW_MUCH =
  /^\s(?:more|less|fewer|higher|lower|dearer|cheaper|larger|smaller|faster|slower|rise|increase|growth|drop|fall|cut)\b/i
const OF_WHOLE = /^\sof\s/i

/** Whether a share is a change or a part of a whole: rents that rose by 9 percent, and 9 percent of income. */
function aspectOfShare(before: string, after: string): string | null {
  if (CHANGED_BY.test(before) || BY_HOW_MUCH.test(after)) return 'change'
  return OF_WHOLE.test(after) ? 'part' : null
}

/** Parts of the day named in `text`. */
export function dayPartsOf(text: string): ReadonlySet<string> {
  return new Set(words(text).flatMap((word) => PARTS.get(fold(word)) ?? []))
}

/** Words that end the noun phrase behind "of". */
const BEHIND_NOUN =
  'and|or|in|on|at|from|to|for|with|by|of|since|after|before|over|under|along|around|near|during|within|between|across|' +
  'through|into|off|a|an|each|every|per|that|which|who|were|was|are|is|has|have|had|this|last|next'
const SUBSTANCE = new RegExp(`^\\s+of\\s+(?<what>[^,;:()–—.]+?)(?=\\s(?:${BEHIND_NOUN})\\s|[,;:()–—.]|$)`, 'u')

/** Stem of what a mass, a volume or an area is of: "pear" of "5,200 tonnes of ripe pears"; null where nothing tells. */
export function substanceOf({ dimension }: Unit, after: string): string | null {
  if (!/^(?:mass|volume|area|barrels|gallons)$/.test(dimension)) return null
  const noun = words(SUBSTANCE.exec(after)?.groups?.what ?? '').at(-1)
  return noun === undefined || isStopword(noun) ? null : stem(fold(noun))
}
