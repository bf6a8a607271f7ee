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

/**
 * One reading of a name in a whole document: the commonest type of its mentions goes to all of them, a family name takes
 * the type of the full name, and mentions that were passed over are found by their words.
 */
export function consistent(words: readonly Word[], found: readonly Found[]): Found[] {
  const types = readings(words, found)
  const settled = found.map((name) => ({ ...name, type: types.get(keyOf(words, name.from, name.to)) ?? name.type }))
  return replaced(missed(words, settled, types), settled)
}

function readings(words: readonly Word[], found: readonly Found[]): ReadonlyMap<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>()
  const count = (key: string, type: NameType) => {
    const own = counts.get(key) ?? new Map<NameType, number>()
    counts.set(key, own.set(type, (own.get(type) ?? 0) + 1))
  }
  for (const { from, to, type } of found) {
    if (type !== 'other') count(keyOf(words, from, to), type)
    if (type === 'person' && to - from > 1) count(words[to - 1]!.text, type)
  }
  return new Map(Array.from(counts, ([key, own]) => [key, [...own].sort((a, b) => b[1] - a[1])[0]![0]]))
}

/** Runs of proper nouns that are words of a known name and that no name covers. */
function missed(words: readonly Word[], found: readonly Found[], types: ReadonlyMap<string, NameType>): Found[] {
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
      const type = types.get(keyOf(words, at, to))
      if (type === undefined) continue
      more.push({ from: at, to, type })
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
