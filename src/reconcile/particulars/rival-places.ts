import { placeKind, singular } from '../../lexicon/index.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold, words } from '../../text/words.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { areOpposite } from '../tellings/opposite.ts'
import type { Participant } from '../tellings/participant.ts'
import type { PlaceTold } from './places.ts'

const url = (file: string): URL => new URL(`./lexicon/${file}`, import.meta.url)
const KIND = new Map(
  readTable(url('place-kinds.tsv')).flatMap(([kind = '', nouns = '']) =>
    nouns.split(',').map((noun) => [noun.trim(), kind] as const),
  ),
)
const APART = new Set(readLines(url('place-kinds-apart.txt')))
const OUTSIDE: ReadonlySet<string> = new Set(['outside', 'near', 'behind', 'off', 'beside'])
const INSIDE: ReadonlySet<string> = new Set(['in', 'inside'])

/** The noun of the place itself, else its name: "canal" of "the Union Canal near Orley", "river" of "the river Ebbe". */
function nounOf({ phrase }: Participant): string {
  const lead = phrase.split(/,|\s(?:of|in|on|at|from|with|by|near|off|outside|behind|belonging)\s/)[0]!
  const own = words(lead).map((word) => singular(fold(word)))
  return own.findLast((word) => KIND.has(word)) ?? own.at(-1) ?? ''
}

const isNamed = ({ leadNames, head }: Participant): boolean => head === null && leadNames.length > 0

const tells = ({ sentence: { report } }: PlaceTold, word: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu').test(report.article.text)

/** Whether neither report tells anything of the place of the other. */
function areUnknownToEachOther(a: PlaceTold, b: PlaceTold): boolean {
  const [x, y] = [nounOf(a.told), nounOf(b.told)]
  return !tells(a, y) && !tells(b, x)
}

/** A name's first letters, marks off: "Malmö" and "Malmo", "Gent" and "Ghent" may be one. */
const beginning = (name: string): string =>
  fold(name.normalize('NFD').replace(/[\u0300-\u036fh]/gu, '')).slice(0, ALIKE)
const ALIKE = 3

/** Two cities, or two countries, that a list of places knows as such. */
function areOfOneRank(a: string, b: string): boolean {
  const [x, y] = [placeKind(a), placeKind(b)]
  return x !== undefined && x === y && x !== 'region' && beginning(a) !== beginning(b)
}

/** "A garage in Osk": the town that a place is in, or that it is; "" where no name ends it. */
const townOf = ({ phrase }: Participant): string =>
  /(?:^|\s(?:in|at|near)\s)(?<town>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)$/u.exec(phrase)?.groups?.town ?? ''

/** Whether two places are in two towns that are known as such, of which neither report names the other's. */
function areInTwoTowns(a: PlaceTold, b: PlaceTold): boolean {
  const [x, y] = [townOf(a.told), townOf(b.told)]
  return areOfOneRank(x, y) && !tells(a, y) && !tells(b, x)
}

/**
 * Whether two places exclude each other: nothing is in a river and in a house, inside a room and outside it, on the northern
 * and on the southern shore, in one town and in another. Of two names neither need be within the other only where a list
 * knows both as cities, or a report opposes them.
 */
export function areRivalPlaces(a: PlaceTold, b: PlaceTold, isDisputed: boolean): boolean {
  const [x, y] = [nounOf(a.told), nounOf(b.told)]
  if (x === '' || y === '') return false
  if (areInTwoTowns(a, b)) return true
  if (x === y) {
    const isInAndOut =
      (INSIDE.has(a.preposition) && OUTSIDE.has(b.preposition)) ||
      (OUTSIDE.has(a.preposition) && INSIDE.has(b.preposition))
    return (isInAndOut && !isNamed(a.told)) || areOpposite(a.told.sides, b.told.sides)
  }
  if (areOpposite(a.told.sides, b.told.sides)) return sharesSome(a.told.rest, b.told.rest)
  const [p, q] = [KIND.get(x), KIND.get(y)]
  if (p !== undefined && q !== undefined) {
    const areApart = APART.has(`${p} ${q}`) || APART.has(`${q} ${p}`)
    const isIn = INSIDE.has(a.preposition) && INSIDE.has(b.preposition)
    return areApart && isIn && (isDisputed || areUnknownToEachOther(a, b))
  }
  if (!isNamed(a.told) || !isNamed(b.told) || sharesSome(new Set(words(x)), new Set(words(y)))) return false
  return isDisputed && a.preposition === b.preposition
}
