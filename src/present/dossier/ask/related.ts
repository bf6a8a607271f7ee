import { akinGroups } from '../../../lexicon/akin.ts'
import { singular } from '../../../lexicon/index.ts'
import { readLines, readTable } from '../../../text/lines.ts'
import { fold, stem, words } from '../../../text/words.ts'
import { phraseIndex } from './phrases.ts'

const at = (name: string): URL => new URL(`./lexicon/${name}`, import.meta.url)
// A word of a list is no form of another: "found" is to establish.
const listed = (cell = ''): string[] => cell.split(' ').filter(Boolean).map(stem)

const NONE: ReadonlySet<string> = new Set()
const irregular = new Map(readTable(at('irregular.tsv')).map(([form = '', base = form]) => [form, stem(base)]))
const near = new Map<string, Set<string>>()
const close = new Map<string, Set<string>>()
const kinds = new Map<string, Set<string>>()

// No form of "use".
const US = 'US'
// "Buildings", "findings": things, and nothing that is done.
const THINGS_OF_DOING = /\p{L}{3}ings$/u

/** The stem of a word, an irregular form as its base: "sent" is "send". */
export function canonical(word: string): string {
  if (word === US) return 'america'
  if (THINGS_OF_DOING.test(word)) return word.slice(0, -1).toLowerCase()
  return irregular.get(fold(word)) ?? stem(word)
}

function add(to: Map<string, Set<string>>, from: string, others: readonly string[]): void {
  const known = to.get(from) ?? new Set()
  to.set(from, known)
  for (const other of others) if (other !== from) known.add(other)
}

const phrasesOf = new Map<string, Set<string>>()

for (const [word = '', others, of] of readTable(at('related.tsv'))) {
  add(near, stem(word), listed(others))
  if (of) add(kinds, word, listed(of))
}
for (const line of readLines(at('groups.txt'))) {
  const group = listed(line)
  for (const one of group) add(near, one, group)
}
for (const file of ['phrasal.tsv', 'light.tsv'])
  for (const [phrase = '', others] of readTable(at(file))) add(phrasesOf, phrase, listed(others))
for (const group of akinGroups()) {
  const single = group.filter((word) => !word.includes(' ')).map(stem)
  for (const one of single) {
    add(near, one, single)
    add(close, one, single)
  }
  for (const phrase of group) if (phrase.includes(' ')) add(phrasesOf, phrase, single)
}

/** Words between verb and particle: "put the vote off". */
const MOST_BETWEEN = 2

const PHRASES = phraseIndex(
  Array.from(phrasesOf, ([phrase, says]) => [words(phrase).map(stem), [...says]] as const),
  MOST_BETWEEN,
)

const formsOf = new Map<string, string[]>()
for (const [form, base] of irregular) formsOf.set(base, [...(formsOf.get(base) ?? []), form])

/** Forms of the word of a stem that have another stem in a full text: of "child" "children". */
export const irregularFormsOf = (canonicalStem: string): readonly string[] => formsOf.get(canonicalStem) ?? []

/** Stems near this one in meaning, itself not among them. */
export function related(canonicalStem: string): ReadonlySet<string> {
  return near.get(canonicalStem) ?? NONE
}

/** Of these the stems of words that reports put for one another: "postpone", "delay". */
export function closeTo(canonicalStem: string): ReadonlySet<string> {
  return close.get(canonicalStem) ?? NONE
}

/** Stems of the kinds of what a noun names, in either number: of "vehicles", "truck". */
export function kindsOf(noun: string): ReadonlySet<string> {
  return kinds.get(singular(fold(noun))) ?? NONE
}

/** Stems of single verbs that say what a verb of several words says that begins at a place: "put off" is "postpone". */
export const phraseAt = PHRASES.at

/** Stems of single verbs that say what verbs of several words say anywhere in a text. */
export const saidByPhrases = (stems: readonly string[]): string[] => PHRASES.within(stems).flat()
