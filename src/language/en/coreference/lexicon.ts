import { readLines, readTable } from '../../../text/lines.ts'
import { once } from '../../../text/once.ts'

/** What a noun or name stands for; `none` where nothing is known. */
export type Sort = 'none' | 'person' | 'group' | 'place' | 'animal' | 'time' | 'event' | 'words' | 'thing'
/** Of one, of several, of either. */
export type Count = 's' | 'p' | 'e'
/** Man, woman, thing, person of either sex, not known. */
export type Gender = 'm' | 'f' | 'n' | 'c' | 'e'
export type Use = 'personal' | 'possessive' | 'reflexive' | 'demonstrative' | 'relative' | 'indefinite'

export interface Pronoun {
  /** Rank in the list, from 1. */
  readonly form: number
  readonly person: 1 | 2 | 3
  readonly count: Count
  readonly gender: Gender
  readonly use: Use
}

export interface Noun {
  /** Commonest meaning first. */
  readonly sorts: readonly Sort[]
  readonly gender: Gender
}

const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)

const SORTS: Record<string, Sort> = {
  p: 'person',
  g: 'group',
  l: 'place',
  a: 'animal',
  t: 'time',
  e: 'event',
  c: 'words',
  o: 'thing',
  '-': 'thing',
}

/** By form in small letters. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  readTable(file('pronouns.tsv')).map(([form = '', person, count, gender, use], index) => [
    form,
    { form: index + 1, person: Number(person), count, gender, use } as Pronoun,
  ]),
)

// The long lists are read when a word is first asked for: the surface of a text needs none.
const nouns = once(
  () =>
    new Map(
      readTable(file('nouns.tsv')).map(([lemma = '', letters = '', gender]): [string, Noun] => [
        lemma,
        { sorts: [...letters].map((letter) => SORTS[letter]!), gender: (gender ?? 'e') as Gender },
      ]),
    ),
)
const givenNames = once(
  () => new Map(readTable(file('given-names.tsv')).map(([name = '', gender]) => [name, gender as Gender])),
)

/** What is known of a common noun, by its lemma; one that is not there is of no sort that matters. */
export const nounOf = (lemma: string): Noun | undefined => nouns().get(lemma)
/** Sex that a given name in small letters tells. */
export const genderOfGivenName = (givenName: string): Gender | undefined => givenNames().get(givenName)

/** Sex by form of address in small letters, without its stop. */
export const ADDRESS: ReadonlyMap<string, Gender> = new Map(
  readTable(file('address.tsv')).map(([title = '', gender]) => [title, gender as Gender]),
)

/** Lemmas of verbs that report words. */
export const SAYING: ReadonlySet<string> = new Set(readLines(file('saying.txt')))
/** Lemmas of verbs of thinking and wanting. */
export const MINDED: ReadonlySet<string> = new Set(readLines(file('minded.txt')))
const firmNouns = new Set(readLines(file('firms.txt')))
const firmWords = new Set(readLines(file('firm-words.txt')))
/** Whether a lemma speaks of a firm: "company". */
export const isFirmNoun = (lemma: string): boolean => firmNouns.has(lemma.toLowerCase())
/** Whether the word makes a name one of a firm: "Holdings". */
export const isFirmWord = (word: string): boolean => firmWords.has(word.toLowerCase().replace(/\.$/, ''))

/** Lemmas of verbs whose "it" names nothing. */
export const WEATHER: ReadonlySet<string> = new Set(readLines(file('weather.txt')))
/** Lemmas of what "it is ..." says of the clause that follows. */
export const OPINION: ReadonlySet<string> = new Set(readLines(file('opinion.txt')))

/** Names in small letters, without stops and articles, by another name of the same country or body. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  readTable(file('aliases.tsv')).flatMap(([name = '', ...others]) => others.map((other) => [other, name] as const)),
)

const numberedLemmas = (upos: string) =>
  once(
    () =>
      new Map(
        readTable(file('lemmas.tsv'))
          .filter((row) => row[1] === upos)
          .map(([lemma = ''], index) => [lemma, index + 1]),
      ),
  )
const commonNouns = numberedLemmas('NOUN')
const commonVerbs = numberedLemmas('VERB')

/** Rank of a common noun in its list, from 1; 0 where it is not there. */
export const rankOfNoun = (lemma: string): number => commonNouns().get(lemma) ?? 0
/** Rank of a common verb in its list, from 1; 0 where it is not there. */
export const rankOfVerb = (lemma: string): number => commonVerbs().get(lemma) ?? 0
