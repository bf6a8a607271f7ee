import type { Word } from '../../../model/word.ts'
import { nounOf } from '../coreference/lexicon.ts'

/** Half-open range of indices into the words. */
type Range = readonly [from: number, to: number]

/** Word on which the other words of a range depend: the first whose head is outside. */
export function headOf(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]!.head < from || words[at]!.head >= to) return at
  return to - 1
}

/** The title or office beside a person's name: before it ("Harbour Minister | Ada Lund") or behind ("Ada Lund, its director"). */
export function titleOf(words: readonly Word[], from: number, to: number): Range | null {
  return before(words, from, to) ?? behind(words, from, to)
}

function before(words: readonly Word[], from: number, to: number): Range | null {
  const { sentence } = words[from]!
  let start = from
  while (start > 0 && words[start - 1]!.sentence === sentence && belongs(words, start - 1, start, to)) start--
  while (start < from && /^(?:DT|PRP\$|CC|,)$/.test(words[start]!.xpos)) start++
  if (start === from) return null
  const last = words[from - 1]!
  return last.relation === 'nmod:desc' || isPerson(last) ? [start, from] : null
}

/** Whether the word at `at` is one of a title that goes on to `end`: a noun or adjective of the same phrase. */
function belongs(words: readonly Word[], at: number, start: number, end: number): boolean {
  const { xpos, head } = words[at]!
  return /^(?:NNP?S?|JJ|VBG|HYPH|IN)$/.test(xpos) && head >= start && head < end
}

function behind(words: readonly Word[], from: number, to: number): Range | null {
  const head = headOf(words, from, to)
  const { sentence } = words[head]!
  for (let at = to; at < Math.min(words.length, to + 12) && words[at]!.sentence === sentence; at++) {
    if (words[at]!.head === head && words[at]!.relation === 'appos') {
      return isPerson(words[at]!) ? phraseOf(words, at, to) : null
    }
  }
  return null
}

/** The words around a noun that hang on it, relative clauses and further appositions left out. */
function phraseOf(words: readonly Word[], at: number, first: number): Range {
  let start = at
  while (start > first && words[start - 1]!.head === at && words[start - 1]!.xpos !== ',') start--
  let end = at + 1
  const inside = (i: number): boolean => {
    for (let up = i, steps = 0; up >= 0 && steps < 8; up = words[up]!.head, steps++) {
      if (up === at) return true
      if (/^(?:acl|appos|conj|parataxis|punct)/.test(words[up]!.relation)) return false
    }
    return false
  }
  while (end < words.length && words[end]!.sentence === words[at]!.sentence && inside(end)) end++
  return [start, end]
}

function isPerson({ lemma }: Word): boolean {
  return nounOf(lemma.toLowerCase())?.sorts[0] === 'person'
}
