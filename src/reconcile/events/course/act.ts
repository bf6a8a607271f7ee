import { fold, words } from '../../../text/words.ts'
import { verbOfDeed } from '../../compare/deed.ts'
import { sharesSome } from '../../corpus/shares-some.ts'
import { akin, akinStems } from '../../tellings/akin.ts'
import { areOpposite, sidesOf } from '../../tellings/opposite.ts'

/** What is done, and what else its words say of it. */
export interface Act {
  /** Its verb, or the first of those that tell the same; empty where only a place or manner is told. */
  readonly verb: string
  readonly stems: ReadonlySet<string>
  /** Years, months and weekdays of its clause. */
  readonly times: ReadonlySet<string>
  /** The noun of the first place: "in the playground of the park" is in the playground; null for none. */
  readonly where: string | null
  /** What it is done to: the words right behind the verb; empty without. */
  readonly object: ReadonlySet<string>
}

const PREPOSITION =
  /(?:^|\s)(?:about|across|after|at|before|by|during|for|from|in|inside|into|near|of|on|out|over|through|to|until|with|without)\s/i

const PLACE =
  /\b(?:at|from|in|inside|into|near|on|outside)\s(?:(?:the|an?|its|their|all|any)\s)?(?<noun>\p{Ll}[\p{L}-]*)/u

const TIME =
  /^(?:(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/

/** Numbers of years, months and weekdays in a text. */
const timesIn = (text: string): Set<string> =>
  new Set(
    words(text)
      .map(fold)
      .filter((word) => TIME.test(word)),
  )

/**
 * An act by its verb.
 *
 * @param rest   words that say more of it
 * @param whole  the clause, for the times that it names
 */
export function actOf(verb: string, rest: string, whole: string): Act {
  const noun = PLACE.exec(rest)?.groups?.noun
  return {
    verb: verb === '' ? '' : verbOfDeed(verb),
    stems: akinStems(rest),
    times: timesIn(whole),
    where: noun === undefined ? null : akin(noun),
    object: akinStems(rest.split(PREPOSITION)[0]!),
  }
}

const areApartIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !sharesSome(a, b)

/** Whether nothing keeps two acts from being one: no other verb, words, place or time. */
export function canBeOneAct(a: Act | null, b: Act | null): boolean {
  if (a === null || b === null) return true
  if (a.verb !== '' && b.verb !== '' && a.verb !== b.verb) return false
  if (a.verb !== '' && areApartIn(a.object, b.object)) return false
  if (a.where !== null && b.where !== null && a.where !== b.where) return false
  return (
    !areApartIn(a.stems, b.stems) && !areApartIn(a.times, b.times) && !areOpposite(sidesOf(a.stems), sidesOf(b.stems))
  )
}
