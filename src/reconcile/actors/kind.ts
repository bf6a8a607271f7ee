import { givenNameSex, placeKind } from '../../lexicon/index.ts'
import type { NameKind } from '../../model/role.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn } from '../corpus/names.ts'
import type { Name } from './name.ts'

/** A name is one of a place where so many of its uses, at least, and such a share of them follow "in", "near", "from". */
const LEAST_PLACED = 2
const PLACED_SHARE = 0.15
const PLURAL = /s$/i
/** "The minister's camp", "allies of the mayor": people around somebody. */
const PEOPLE_OF = /['’]s\s\p{Ll}[\p{L}-]*$/u

/** "North Korea", "Boston"; "Victoria", also a given name, may be a person. */
function isListedPlace(written: string): boolean {
  const kind = placeKind(written)
  return kind === 'country' || (kind !== undefined && givenNameSex(written) === undefined)
}

/** What kind of name one is that no statement says the kind of, told by how the reports use it. */
export function kindOfName(corpus: Corpus): (name: Name) => NameKind {
  const uses = new Map<string, { all: number; placed: number }>()
  for (const { article } of corpus.reports.values()) {
    for (const { words, isPlace } of namesIn(article.text, { start: 0, end: article.text.length }, corpus)) {
      const key = words.join(' ')
      const use = uses.get(key) ?? { all: 0, placed: 0 }
      use.all++
      if (isPlace) use.placed++
      uses.set(key, use)
    }
  }
  const isPlace = (words: readonly string[]): boolean => {
    const { all, placed } = uses.get(words.join(' ')) ?? { all: 0, placed: 0 }
    return placed >= LEAST_PLACED && placed / all >= PLACED_SHARE
  }
  return ({ written, words, hasTitle, isOrganization }) => {
    if (isOrganization) return 'organization'
    if (hasTitle) return 'person'
    const last = words.at(-1)!
    // "Shop owners", "Advocates" at the start of a sentence; "United Tribes" is a name.
    const isCommon = words.length === 1 || /\s\p{Ll}[^\s]*$/u.test(written)
    if (PEOPLE_OF.test(written) || (isCommon && PLURAL.test(last) && corpus.common.has(last))) return 'group'
    return isPlace(words) || isListedPlace(written) ? 'place' : 'person'
  }
}
