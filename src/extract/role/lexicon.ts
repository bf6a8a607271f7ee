import { singular } from '../../lexicon/index.ts'
import type { Word } from '../../model/word.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { hyphenedFrom } from './hyphen.ts'

/** What a noun of a role is said of. */
export type RoleClass = 'person' | 'body' | 'place'

export interface RoleNoun {
  /** What the noun mostly means, and what it can mean where the words around it show. */
  readonly main: ReadonlySet<RoleClass>
  readonly later: ReadonlySet<RoleClass>
  /** A person by what they do, hold or are to others: "minister", "witness"; not "liar". */
  readonly isOffice: boolean
  /** A party to business, law or contest, which a firm or country can be too: "supplier". */
  readonly isParty: boolean
}

export type OfficeBearer = 'subject' | 'object' | 'both'

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '')
const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)

const CLASSES: Readonly<Record<string, RoleClass>> = { p: 'person', g: 'body', l: 'place' }
const classes = (letters: string): ReadonlySet<RoleClass> =>
  new Set([...letters].flatMap((letter) => CLASSES[letter] ?? []))

const nouns = once(
  () =>
    new Map(
      [...readTable(file('nouns.tsv')), ...readTable(file('more-nouns.tsv'))].map(
        ([noun = '', main = '', later = '', marks = '']): [string, RoleNoun] => [
          noun,
          {
            main: classes(main),
            later: classes(later),
            isOffice: marks.includes('o'),
            isParty: marks.includes('e'),
          },
        ],
      ),
    ),
)

const ADDRESS: ReadonlySet<string> = new Set(readLines(file('address.txt')))

/** Whether a word is a form of address: "Dr." and "Professor", not "professor". */
export const isAddress = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && ADDRESS.has(plain(text))

/** Lemmas of verbs whose relative clause tells what somebody is. */
export const DUTIES: ReadonlySet<string> = new Set(readLines(file('duties.txt')))

/** By lemma of the verb: who bears the office, and whether it needs "as". */
export const OFFICES: ReadonlyMap<string, { readonly bearer: OfficeBearer; readonly needsAs: boolean }> = new Map(
  readTable(file('offices.tsv')).map(([verb = '', bearer, form]) => [
    verb,
    { bearer: bearer as OfficeBearer, needsAs: form === 'as' },
  ]),
)

const GROUPS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map(
  readTable(file('groups.tsv')).map(([noun = '', before]) => [noun, before ? new Set(before.split('|')) : null]),
)

/** Whether a noun, with the words before it, names people who band together rather than a body. */
export function isGroupNoun(noun: string, before: readonly string[]): boolean {
  const needed = GROUPS.get(noun)
  return needed === null || (needed !== undefined && before.some((word) => needed.has(word)))
}

const SELF_NAMED: ReadonlySet<string> = new Set(readLines(file('self-named.txt')))

/** Whether the noun at a word is one for bodies that are called by a name before it. */
export const isSelfNamed = (words: readonly Word[], at: number): boolean =>
  SELF_NAMED.has(plain(words[at]!.lemma)) || SELF_NAMED.has(plain(`${words[at - 1]?.text ?? ''} ${words[at]!.lemma}`))

/**
 * What is known of the noun at a word: of "father-in-law", "whistle-blower" as a whole, of "ex-boxer" by its last part.
 *
 * @param words  of the whole text
 */
export function roleNoun(words: readonly Word[], at: number): RoleNoun | undefined {
  const { lemma } = words[at]!
  const own = isPlural(words[at]!) ? singular(plain(lemma)) : plain(lemma)
  const known = nouns()
  const from = hyphenedFrom(words, at)
  if (from < at) {
    const first = plain(words.slice(from, at).reduce((said, { text }) => said + text, ''))
    const whole = known.get(first + own) ?? known.get((first + own).replaceAll('-', ''))
    if (whole) return whole
  }
  const before = words[at - 1]
  const pair = before && known.get(`${plain(before.text)} ${own}`)
  return pair ?? known.get(own) ?? known.get(own.slice(own.lastIndexOf('-') + 1))
}

/** Whether a noun stands for several: the tag alone is sometimes wrong. */
export function isPlural({ xpos, text }: Word): boolean {
  return /^NNP?S$/.test(xpos) && singular(text.toLowerCase()) !== text.toLowerCase()
}
