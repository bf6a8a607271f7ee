import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { SameActor } from '../actors/same.ts'
import { nearness } from '../compare/mentions/senses.ts'
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
  /** What stands for its noun in all words that reports put for it; null where it is a name. */
  readonly head: string | null
  /** The noun's own stem. */
  readonly noun: string | null
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
  const lead = words(phrase.trim().split(BEHIND)[0] ?? '').filter((word) => !isStopword(word) && !isNumber(fold(word)))
  const last = lead.at(-1)
  const isNamed = last === undefined || named.has(bare(last))
  const head = isNamed ? null : akin(last)
  return {
    phrase,
    names,
    head,
    noun: isNamed ? null : stem(fold(last)),
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

/** Least nearness of meaning for two nouns to be put for one another. */
const NEAR = 0.5

/**
 * How two stand to each other: `named` where both are the same by name, `told` by noun and another word, `bare` by the noun
 * alone, `loose` by other words than the noun; `apart` where they cannot be one, `open` where nothing shows it.
 */
export type Likeness = 'named' | 'told' | 'bare' | 'loose' | 'open' | 'apart'

export function likenessOf(a: Participant, b: Participant, same: SameActor): Likeness {
  const areNumbered = a.numbers.size > 0 && b.numbers.size > 0
  if ((areNumbered && !sharesSome(a.numbers, b.numbers)) || areOpposite(a.sides, b.sides)) return 'apart'
  const names = judgeNames(a.names, b.names)
  const isOne = same(a.phrase, b.phrase)
  const areNamed = a.head === null && b.head === null
  if (areNamed || (isOne && names === 'shared')) return isOne || names === 'shared' ? 'named' : 'apart'
  if (a.head === null || b.head === null) return isOne || names === 'shared' ? 'named' : 'open'
  // "The Orley road" and "the Tarne road": the noun is one, and the names tell which.
  if (names === 'apart') return a.head === b.head ? 'apart' : 'open'
  const isSame = a.head === b.head
  if (!isSame && nearness(a.noun!, b.noun!) < NEAR) return sharesSome(a.rest, b.rest) ? 'loose' : 'open'
  if (sharesSome(a.rest, b.rest) || (areNumbered && isSame)) return 'told'
  if (a.rest.size > 0 && b.rest.size > 0) return 'open'
  return 'bare'
}
