import type { Sentence } from '../../src/model/analysis.ts'
import type { Name } from '../../src/model/name.ts'
import type { Word } from '../../src/model/word.ts'

/** A text with its words; of two that are compared the texts are the same. */
export interface Read {
  readonly words: readonly Word[]
  readonly sentences: readonly Pick<Sentence, 'words'>[]
}

/** How many of one kind there are by hand, how many were found, and how many of these are right. */
export interface Tally {
  gold: number
  found: number
  right: number
}

export const MEASURES = ['sentences', 'words', 'upos', 'xpos', 'lemmas', 'uas', 'las'] as const
export type Measure = (typeof MEASURES)[number]
export type Score = Readonly<Record<Measure, Tally>>

export const noScore = (): Score =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { gold: 0, found: 0, right: 0 }])) as Record<Measure, Tally>

/** Per cent; 0 where nothing was to be found. */
export const f1 = ({ gold, found, right }: Tally): number => (gold + found === 0 ? 0 : (200 * right) / (gold + found))

const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`
const universal = ({ relation }: Word): string => relation.split(':')[0]!
const sentenceKeys = ({ words, sentences }: Read): Set<string> =>
  new Set(
    sentences
      .filter(({ words: [from, to] }) => from < to)
      .map(({ words: [from, to] }) => `${words[from]!.start}-${words[to - 1]!.end}`),
  )

/** Where a word's head stands. */
const headOf = ({ words }: Read, { head }: Word): string => (head < 0 ? 'root' : key(words[head]!))

/**
 * Adds what was found in one text to a score, in the manner of the CoNLL 2018 shared task: words are aligned by their
 * place, LAS compares universal relations. A word of the treebank that is no stretch of the text is never found.
 */
export function score(total: Score, gold: Read, found: Read): void {
  const add = (measure: Measure, right: number, of: readonly [gold: number, found: number]): void => {
    total[measure].right += right
    total[measure].gold += of[0]
    total[measure].found += of[1]
  }
  const [ends, ours] = [sentenceKeys(gold), sentenceKeys(found)]
  add('sentences', [...ours].filter((one) => ends.has(one)).length, [ends.size, ours.size])
  const places = new Map<string, Word | null>()
  // The parts of a token that its letters do not hold share its place: none of them can be found.
  for (const word of gold.words) places.set(key(word), places.has(key(word)) ? null : word)
  const count: Record<Exclude<Measure, 'sentences'>, number> = { words: 0, upos: 0, xpos: 0, lemmas: 0, uas: 0, las: 0 }
  for (const word of found.words) {
    const meant = places.get(key(word))
    if (!meant) continue
    count.words++
    if (word.upos === meant.upos) count.upos++
    if (word.xpos === meant.xpos) count.xpos++
    if (word.lemma === meant.lemma || meant.lemma === '_') count.lemmas++
    if (headOf(found, word) !== headOf(gold, meant)) continue
    count.uas++
    if (universal(word) === universal(meant)) count.las++
  }
  for (const [measure, right] of Object.entries(count)) {
    add(measure as Measure, right, [gold.words.length, found.words.length])
  }
}

type Named = Pick<Read, 'words'> & { readonly names: readonly Name[] }

/** Adds the names of one text: the same first and last word and type; only people, organisations and places are compared. */
export function scoreNames(total: Tally, gold: Named, found: Named): void {
  const keys = ({ words, names }: Named): Set<string> =>
    new Set(
      names
        .filter(({ type }) => type === 'person' || type === 'organization' || type === 'place')
        .map(({ type, words: [from, to] }) => `${type} ${key(words[from]!)} ${key(words[to - 1]!)}`),
    )
  const [meant, ours] = [keys(gold), keys(found)]
  total.gold += meant.size
  total.found += ours.size
  total.right += [...ours].filter((one) => meant.has(one)).length
}
