import { givenNameSex, isOrganizationHead } from '../../../lexicon/index.ts'
import type { NameType } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import { type Found, replaced } from './spans.ts'

/** A name's words as they are compared. */
const keyOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

const isProper = ({ xpos, text }: Word) => (xpos === 'NNP' || xpos === 'NNPS') && /^\p{Lu}/u.test(text)

/** What a document makes of a name: its commonest type, and in how many places it was found. */
interface Reading {
  readonly type: NameType
  readonly places: number
}

/**
 * One reading of a name in a whole document: the commonest type of its mentions goes to all of them, a family name takes
 * the type of the full name, and mentions that were passed over are found by their words, unless they are more than
 * half of those that were found: then it is these that may be wrong. Of the family name behind a
 * known given name all are taken.
 */
export function consistent(words: readonly Word[], found: readonly Found[]): Found[] {
  const known = readings(words, found)
  const readingOf = ({ from, to }: Found) => known.get(keyOf(words, from, to))
  const settled = found.map((name) => ({ ...name, type: readingOf(name)?.type ?? name.type }))
  const more = missed(words, settled, known)
  const passed = new Map<string, number>()
  for (const { from, to } of more) passed.set(keyOf(words, from, to), (passed.get(keyOf(words, from, to)) ?? 0) + 1)
  const families = new Set(found.filter((name) => isFullName(words, name)).map(({ to }) => words[to - 1]!.text))
  const isSure = (name: Found) => {
    const key = keyOf(words, name.from, name.to)
    return families.has(key) || 2 * passed.get(key)! <= readingOf(name)!.places
  }
  return replaced(more.filter(isSure), settled)
}

/** Whether it is a person's, with a known given name. */
const isFullName = (words: readonly Word[], { from, to, type }: Found) =>
  type === 'person' && to - from > 1 && givenNameSex(words[from]!.text) !== undefined

function readings(words: readonly Word[], found: readonly Found[]): ReadonlyMap<string, Reading> {
  const counts = new Map<string, Map<NameType, number>>()
  const count = (key: string, type: NameType) => {
    const own = counts.get(key) ?? new Map<NameType, number>()
    counts.set(key, own.set(type, (own.get(type) ?? 0) + 1))
  }
  for (const name of found) {
    if (name.type !== 'other') count(keyOf(words, name.from, name.to), name.type)
    if (isFullName(words, name)) count(words[name.to - 1]!.text, name.type)
    // "Northwind" after "Northwind Airlines"
    const isHeaded = name.type === 'organization' && isOrganizationHead(words[name.to - 1]!.text)
    if (isHeaded && name.to - name.from > 1) count(keyOf(words, name.from, name.to - 1), name.type)
  }
  return new Map(Array.from(counts, ([key, own]) => [key, readingIn(own)]))
}

function readingIn(counts: ReadonlyMap<NameType, number>): Reading {
  const [[type]] = [...counts].sort((a, b) => b[1] - a[1]) as [[NameType, number]]
  return { type, places: [...counts.values()].reduce((sum, count) => sum + count, 0) }
}

/** Runs of proper nouns that are words of a known name and that no name covers. */
function missed(words: readonly Word[], found: readonly Found[], known: ReadonlyMap<string, Reading>): Found[] {
  const covered = new Set<number>()
  const longest = new Map<string, number>()
  for (const { from, to } of found) {
    for (let at = from; at < to; at++) covered.add(at)
    const first = words[from]!.text
    longest.set(first, Math.max(longest.get(first) ?? 0, to - from))
  }
  const more: Found[] = []
  for (let at = 0; at < words.length; at++) {
    const { sentence, text } = words[at]!
    if (covered.has(at) || !isProper(words[at]!)) continue
    for (let length = longest.get(text) ?? 0; length > 0; length--) {
      const to = at + length
      if (to > words.length || words[to - 1]!.sentence !== sentence || touches(words, covered, at, to)) continue
      const reading = known.get(keyOf(words, at, to))
      if (reading === undefined) continue
      more.push({ from: at, to, type: reading.type })
      at = to - 1
      break
    }
  }
  return more
}

/** Whether a run holds a covered word or stands in a longer run of proper nouns. */
function touches(words: readonly Word[], covered: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (covered.has(at)) return true
  const beside = (at: number) => words[at] !== undefined && words[at]!.sentence === words[from]!.sentence
  return (beside(from - 1) && isProper(words[from - 1]!)) || (beside(to) && isProper(words[to]!))
}
