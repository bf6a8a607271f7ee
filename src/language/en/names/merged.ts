import { givenNameSex, isCommonWord, isPlaceName, isTitle, singular } from '../../../lexicon/index.ts'
import type { NameType } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import type { Passage } from './passage.ts'
import type { Run } from './runs.ts'
import type { Found } from './spans.ts'

/** A run of capitalised words over the words of the tree. */
interface Candidate extends Found {
  readonly title: readonly [from: number, to: number] | null
  /** Whether its kind is sure. */
  readonly isSure: boolean
}

/**
 * What the network found and what capitals show, put together.
 *
 * The network knows best what a name names. A run of capitals corrects where a name begins and ends, for the network cuts
 * unknown ones short: at a hyphen, before "of", behind a title or a given name. Runs that the network passed over are
 * names too; of what kind they tell only where a title, a list or the last of several words does.
 */
export function merged(passage: Passage, found: readonly Found[], runs: readonly Run[]): Candidate[] {
  const proper = found.filter((name) => !isOrdinary(passage, name))
  const candidates = runs.map((run) => candidateOf(passage, run))
  const kept: Candidate[] = []
  const touched = new Set<Candidate>()
  let first = 0
  for (const [index, name] of proper.entries()) {
    while (first < candidates.length && candidates[first]!.to <= name.from) first++
    let title: Candidate['title'] = null
    let { from, to, type } = name
    for (let at = first; at < candidates.length && candidates[at]!.from < name.to; at++) {
      const run = candidates[at]!
      touched.add(run)
      const isSame = run.from === name.from && run.to === name.to
      if (!isSame && !completes(passage, run, proper, index)) continue
      ;[from, to] = [run.from, run.to]
      title = run.title
      // Persons are what the network takes unknown names for; where bodies and places are at odds it knows better.
      if (run.isSure && (type === 'person' || run.type === 'person')) type = run.type
    }
    if (kept.length === 0 || kept.at(-1)!.to <= from) kept.push({ from, to, type, title, isSure: true })
  }
  const others = candidates
    .filter((run) => !touched.has(run))
    .map((run) => (isTold(passage, run) ? run : { ...run, type: OTHER }))
  return apart([...kept, ...others].sort((a, b) => a.from - b.from))
}

/** Two tokens may be of one word: of names that overlap the first stands. */
function apart(names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const name of names) if (found.length === 0 || found.at(-1)!.to <= name.from) found.push(name)
  return found
}

const OTHER: NameType = 'other'

/** "Advocates" at the start of a sentence: a capital that no name gave it. */
function isOrdinary({ words }: Passage, { from, to }: Found): boolean {
  const { text, upos } = words[from]!
  return to - from === 1 && upos === 'NOUN' && isCommonWord(singular(text.toLowerCase()))
}

/** Whether a run tells better where the name begins and ends; not where it holds a second name. */
function completes({ words }: Passage, run: Candidate, found: readonly Found[], at: number): boolean {
  const name = found[at]!
  const given = (index: number) => givenNameSex(words[index]!.text) !== undefined
  // "Mayor | Ida Lund" where the network took the title for a part of the name
  if (
    run.title !== null &&
    name.from < run.from &&
    run.from < name.to &&
    (isTitle(words[name.from]!.text) || !given(name.from))
  )
    return true
  const holds = run.from <= name.from && name.to <= run.to
  if (!holds || (run.from === name.from && run.to === name.to)) return false
  const inside = (other: Found | undefined): other is Found =>
    other !== undefined && run.from <= other.from && other.to <= run.to
  const [before, after] = [found[at - 1], found[at + 1]]
  if (inside(before) || inside(after)) {
    // "the Ministry of Roads and Bridges"
    const isBody = (other: Found | undefined) => !inside(other) || other.type === 'organization'
    return run.isSure && run.type === 'organization' && [name, before, after].every(isBody)
  }
  const isPerson = name.type === 'person' || run.type === 'person'
  const isCut = run.to > name.to && words[name.to - 1]!.end === words[name.to]?.start
  if (isCut && (words[name.to]!.upos !== 'PUNCT' || (isPerson && words[name.to]!.text === '-'))) return true
  if (name.type === 'organization' && run.from === name.from && /^(?:of|for)$/.test(words[name.to]!.text)) return true
  return name.type === 'person' && run.to === name.to && run.to - run.from === 2 && given(run.from)
}

/** Whether the kind of a run that the network passed over is sure enough. */
function isTold({ words }: Passage, { from, to, type, title, isSure }: Candidate): boolean {
  const own = words.slice(from, to)
  if (to - from > 1 && own.every(({ text }) => /^\p{Lu}{3,40}$/u.test(text))) return false
  if (title !== null) return true
  if (type === 'place') return to - from > 1 || isPlaceName(words[from]!.text)
  const isCommon = isCommonWord(words[to - 1]!.text.toLowerCase())
  if (type === 'person') return to - from > 1 && !isCommon && givenNameSex(words[from]!.text) !== undefined
  if (type !== 'organization' || !isSure) return false
  return to - from > 1 ? /^the$/.test(words[from - 1]?.text ?? '') : isShortForm(words, from)
}

/** "HB" in "the Harbour Board (HB)". */
function isShortForm(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== '(') return false
  const before = words.slice(Math.max(0, at - 9), at - 1).map(({ text }) => text[0]!)
  const letters = words[at]!.text.replaceAll('.', '')
  return before
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
    .endsWith(letters)
}

function candidateOf({ tokens, words }: Passage, { name, title, kind, isSure }: Run): Candidate {
  const range = (of: readonly [number, number]) =>
    wordsIn(words, tokens[of[0]]!.start, tokens[of[1] - 1]!.end, tokens[of[1] - 1]!.clitic !== '')
  const [from, to] = range(name)
  const type: NameType = kind ?? 'other'
  return { from, to, type, isSure, title: title && range(title) }
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
