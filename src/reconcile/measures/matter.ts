import { readLines } from '../../text/lines.ts'
import { stem, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames } from '../corpus/names.ts'
import { coresAmong } from './core.ts'
import { headOf, type MeasureHead } from './head.ts'
import { measurePhrase } from './phrase.ts'

/** Words that say how far a plan has come or how wide it is, and never which plan. */
export const WEIGHTLESS = new Set(
  'proposed planned suggested possible potential general immediate full total outright temporary such new idea plan proposal support'
    .split(' ')
    .map((word) => stem(word)),
)

/** What two may have in common by the names of two places: "Arden Bay", "the Bay of Sarn". */
const LANDSCAPE = new Set(
  readLines(new URL('../lexicon/nouns-of-landscape.txt', import.meta.url)).map((noun) => stem(noun)),
)

interface Placed<T> {
  readonly thing: T
  readonly head: MeasureHead
  readonly rest: ReadonlySet<string>
}

function areOne<T>(a: Placed<T>, b: Placed<T>): boolean {
  if (judgeNames(a.head.names, b.head.names) === 'apart') return false
  const [few, many] = [a.head.numbers, b.head.numbers]
  if (few.size > 0 && many.size > 0 && ![...few].some((one) => many.has(one))) return false
  return a.rest.size === 0 || b.rest.size === 0 || [...a.rest].some((one) => b.rest.has(one) && !LANDSCAPE.has(one))
}

/**
 * Things by the measure they are on: the same head, and nothing in the other words against it.
 *
 * @param labelOf  the words of a thing's measure
 * @param vague    heads that fit any measure, as `canonicalHead` gives them; things with one are left out
 */
export function byMatter<T>(
  things: readonly T[],
  labelOf: (thing: T) => string,
  vague: ReadonlySet<string>,
  corpus: Corpus,
): T[][] {
  const all = things.flatMap((thing): Placed<T>[] => {
    const head = headOf(labelOf(thing), corpus)
    if (!head || vague.has(head.head)) return []
    return [{ thing, head, rest: new Set([...head.rest].filter((one) => !WEIGHTLESS.has(one))) }]
  })
  return [...byKey(all, ({ head }) => head.head).values()].flatMap((same) => {
    const bare = same.filter(({ rest }) => rest.size === 0)
    const groups: Placed<T>[][] = []
    for (const one of same.filter(({ rest }) => rest.size > 0)) {
      const group = groups.find((members) => members.slice(0, 16).every((other) => areOne(other, one)))
      if (group) group.push(one)
      else groups.push([one])
    }
    // A bare "closure" means the one closure there is; of two it could mean either.
    if (groups.length === 0) groups.push(bare)
    else if (groups.length === 1) {
      const full = groups[0]!.slice(0, 16)
      groups[0]!.push(...bare.filter((one) => full.every((other) => areOne(other, one))))
    }
    return groups.map((group) => group.map(({ thing }) => thing))
  })
}

/** What leads a plan's words and says how real it is, which the answer says. */
const ONLY_THOUGHT_OF =
  /^(?:(?:the|any|some)\s)?(?:actual|contemplated|planned|possible|potential|proposed|suggested)\s/i

/** The clearest of several labels of one thing as it stands in a question, without what another label sets otherwise; null for none. */
export function clearest(labels: readonly string[], corpus: Corpus): string | null {
  const coreOf = coresAmong(labels, WEIGHTLESS)
  const phrases = labels.flatMap((label) => {
    const core = coreOf(label.replace(ONLY_THOUGHT_OF, ''))
    const phrase = measurePhrase(core, corpus.common)
    const all = words(phrase ?? '')
    if (
      phrase === null ||
      all.length < 2 ||
      /^(?:no|his|her|its|their|our|my|let|it|all|while|any|such)\b/i.test(phrase)
    )
      return []
    // "Selling its fleet" does not tell whose.
    const isOwned = /\s(?:his|her|its|their|our|my)\s/i.test(phrase)
    const minus = (/\d|-/.test(phrase) ? 1.5 : 0) + (isOwned ? 3 : 0) + 2 * Math.max(0, all.length - 7)
    return [{ phrase, score: Math.min(all.length, 6) - minus }]
  })
  const [first, ...rest] = phrases
  return first ? rest.reduce((best, one) => (one.score > best.score ? one : best), first).phrase : null
}
