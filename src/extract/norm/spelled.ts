import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/word.ts'
import type { WordRange } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'

const SHORT = /^\p{Lu}{2,8}s?$/u
/** Words that letters may leave out. */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to'])

const cache = new WeakMap<Analysis, ReadonlyMap<string, Span>>()

const lettersOf = ({ text }: Word): string => text.replace(/s$/, '')

/** What the letters of an article stand for where it says so once: "a Safe River Zone (SRZ)". */
function spelledOut(analysis: Analysis): ReadonlyMap<string, Span> {
  let found = cache.get(analysis)
  if (found === undefined) {
    const map = new Map<string, Span>()
    analysis.words.forEach((word, at) => {
      const { words } = analysis
      if (!SHORT.test(word.text) || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') return
      const from = startOf(words, at - 1, lettersOf(word).toLowerCase())
      if (from !== null) map.set(lettersOf(word), spanOf(analysis, [from, at - 1]))
    })
    found = map
    cache.set(analysis, found)
  }
  return found
}

/** The first of the words before `end` whose initials are `letters`; null where they are not. */
function startOf(words: readonly Word[], end: number, letters: string): number | null {
  let at = end
  for (let left = letters.length; left > 0; left--) {
    at--
    while (at >= 0 && SMALL.has(words[at]!.text) && words[at]!.text[0] !== letters[left - 1]) at--
    if (words[at]?.text[0]?.toLowerCase() !== letters[left - 1]) return null
  }
  return at
}

/** Words that were letters, put in full, and those that gave them. */
export interface Spelled {
  readonly text: string
  /** Null where every word is the phrase's own. */
  readonly from: Span | null
}

/** The words of a range, letters that the article spells out put in full. */
export function inFull(analysis: Analysis, range: WordRange): Spelled {
  const { text, words } = analysis
  const known = spelledOut(analysis)
  const own = spanOf(analysis, range)
  let said = ''
  let place = own.start
  let from: Span | null = null
  for (const word of known.size === 0 ? [] : words.slice(...range)) {
    const full = SHORT.test(word.text) ? known.get(lettersOf(word)) : undefined
    // Where they are spelled out themselves: "zones (SRZ)".
    if (full === undefined || (own.start <= full.start && full.end <= own.end)) continue
    said += text.slice(place, word.start) + text.slice(full.start, full.end)
    place = word.end
    from ??= full
  }
  return { text: (said + text.slice(place, own.end)).replace(/\s+/g, ' '), from }
}
