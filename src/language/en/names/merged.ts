import { isCommonWord, singular } from '../../../lexicon/index.ts'
import type { NameType } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import type { Passage } from './passage.ts'
import type { Run } from './runs.ts'
import type { Found } from './spans.ts'

/** A run of capitalised words over the words of the tree. */
interface Candidate extends Found {
  readonly title: readonly [from: number, to: number] | null
}

/**
 * What the network found and what capitals show, put together.
 *
 * The network knows what reads as a name but cuts unknown ones short; a run of capitals is whole but its kind may be
 * unknown. A run stands where its own words tell its kind or the network saw nothing there, and where the network saw one
 * name inside, which then gives its kind; what the network saw stands where no run touches it or where it is the longer.
 */
export function merged(passage: Passage, found: readonly Found[], runs: readonly Run[]): Candidate[] {
  const proper = found.filter((name) => !isOrdinary(passage, name))
  const candidates = typed(
    runs.map((run) => candidateOf(passage, run)),
    proper,
  )
  const kept: Candidate[] = []
  const beaten = new Set<Candidate>()
  let first = 0
  for (const name of proper) {
    while (first < candidates.length && candidates[first]!.to <= name.from) first++
    let isBeaten = false
    for (let at = first; at < candidates.length && candidates[at]!.from < name.to; at++) {
      const run = candidates[at]!
      if (wins(run, name)) isBeaten = true
      else beaten.add(run)
    }
    if (!isBeaten) kept.push({ ...name, title: sameTitle(candidates[first], name) })
  }
  return [...kept, ...candidates.filter((run) => !beaten.has(run))].sort((a, b) => a.from - b.from)
}

/** "Advocates" at the start of a sentence: a capital that no name gave it. */
function isOrdinary({ words }: Passage, { from, to }: Found): boolean {
  const { text, upos } = words[from]!
  return to - from === 1 && upos === 'NOUN' && isCommonWord(singular(text.toLowerCase()))
}

/**
 * Runs whose own words do not tell their kind take that of the one name that the network saw inside; one word at the start
 * may be no more than what the rest is called after.
 */
function typed(runs: readonly Candidate[], found: readonly Found[]): Candidate[] {
  let next = 0
  return runs.map((run) => {
    while (next < found.length && found[next]!.from < run.from) next++
    const inside: Found[] = []
    for (let at = next; at < found.length && found[at]!.to <= run.to; at++) inside.push(found[at]!)
    const [name] = inside
    const isMost = inside.length === 1 && (name!.to === run.to || name!.to - name!.from > 1)
    return run.type === 'other' && isMost ? { ...run, type: name!.type } : run
  })
}

/** Whether a run stands against what the network saw on some of its words. */
function wins(run: Candidate, name: Found): boolean {
  const isLonger = run.from <= name.from && run.to >= name.to
  if (isLonger) return run.type !== 'other'
  return run.title !== null || !(name.from <= run.from && name.to >= run.to)
}

function sameTitle(run: Candidate | undefined, { from, to }: Found): Candidate['title'] {
  return run?.from === from && run.to === to ? run.title : null
}

function candidateOf({ tokens, words }: Passage, { name, title, kind }: Run): Candidate {
  const range = (of: readonly [number, number]) =>
    wordsIn(words, tokens[of[0]]!.start, tokens[of[1] - 1]!.end, tokens[of[1] - 1]!.clitic !== '')
  const [from, to] = range(name)
  const type: NameType = kind ?? 'other'
  return { from, to, type, title: title && range(title) }
}

/** The words on the characters from `start` to `end`, a clitic at their end off. */
function wordsIn(words: readonly Word[], start: number, end: number, hasClitic: boolean): readonly [number, number] {
  const from = firstEndingBehind(words, start)
  const to = firstEndingBehind(words, end - 1) + 1
  return [from, hasClitic && to - from > 1 ? to - 1 : to]
}

function firstEndingBehind(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
