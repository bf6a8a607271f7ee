import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn, type ProperName } from '../corpus/names.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { akin } from './akin.ts'
import { numbersOf } from './numbers.ts'
import { areOpposite, type Sides, sidesOf } from './opposite.ts'

/** Words behind the noun of a phrase: "of the valley", "that sank". */
const BEHIND =
  /[,;:()–—]|\s(?:of|in|on|at|for|from|with|to|by|near|who|which|that|against|over|under|between|after|and|or)\s/i

/** Who or what has a part in what is told. */
export interface Participant {
  readonly phrase: string
  readonly names: readonly ProperName[]
  /** Those that stand with its noun rather than behind it. */
  readonly leadNames: readonly ProperName[]
  /** What stands for its noun in all words that reports put for it; null where it is a name. */
  readonly head: string | null
  /** The other words that bear weight, as `akin` gives them. */
  readonly rest: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly sides: Sides
}

const isNumber = (word: string): boolean => /^\d/.test(word) || isNumberWord(word)

/** A phrase taken apart; null where none of its words tells who or what it is. */
export function participantOf(phrase: string, corpus: Corpus): Participant | null {
  const all = words(phrase).filter((word) => !isStopword(word) && !isNumber(fold(word)))
  if (all.length === 0) return null
  const names = namesIn(phrase, { start: 0, end: phrase.length }, corpus)
  const named = new Set(names.flatMap((one) => one.words))
  const bare = (word: string): string => fold(word).replace(/'s?$/, '')
  const before = phrase.trim().split(BEHIND)[0] ?? ''
  const lead = words(before).filter((word) => !isStopword(word) && !isNumber(fold(word)))
  const last = lead.at(-1)
  const isNamed = last === undefined || named.has(bare(last))
  const head = isNamed ? null : akin(last)
  return {
    phrase,
    names,
    leadNames: namesIn(before, { start: 0, end: before.length }, corpus),
    head,
    rest: new Set(
      all
        .filter((word) => !named.has(bare(word)))
        .map(akin)
        .filter((one) => one !== head),
    ),
    numbers: numbersOf(phrase),
    sides: sidesOf(all.map((word) => stem(fold(word)))),
  }
}

/**
 * How two stand to each other: `named` where both are the same by name, `told` by noun and another word, `bare` by the noun
 * alone, `loose` by other words than the noun; `apart` where they cannot be one, `open` where nothing shows it.
 */
export type Likeness = 'named' | 'told' | 'bare' | 'loose' | 'open' | 'apart'

export function likenessOf(a: Participant, b: Participant, same: SameActor): Likeness {
  const areNumbered = a.numbers.size > 0 && b.numbers.size > 0
  if ((areNumbered && !sharesSome(a.numbers, b.numbers)) || areOpposite(a.sides, b.sides)) return 'apart'
  const names = judgeNames(a.names, b.names)
  // "The mayor of Orley" is not Orley; the Orley council may speak for it.
  const leads = judgeNames(a.leadNames, b.leadNames)
  if (a.head === null || b.head === null) {
    if (leads === 'shared' || same(a.phrase, b.phrase)) return 'named'
    return a.head === b.head ? 'apart' : 'open'
  }
  // "The Orley road" and "the Tarne road": the noun is one, and the names tell which.
  if (names === 'apart') return a.head === b.head ? 'apart' : 'open'
  if (names === 'shared' && same(a.phrase, b.phrase)) return 'named'
  if (a.head !== b.head) return sharesSome(a.rest, b.rest) ? 'loose' : 'open'
  if (sharesSome(a.rest, b.rest) || areNumbered) return 'told'
  return a.rest.size > 0 && b.rest.size > 0 ? 'open' : 'bare'
}
