import { isParticiple } from '../../text/verbs.ts'
import { finish, trimTail } from './polish.ts'
import { inverted, type SimpleClause } from './simple-clause.ts'

const WEEKDAY =
  /\s(?:on|late on|early on)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/
/** "Would the boats be?": the verb itself has been cut off. */
const IS_CUT = /\s(?:be|been|being)\?$/
/** What is left of a list of names says less than the list: "the deaths of Lund, Voss and Berg". */
const LISTED = /^,\s\p{Lu}[^,;:.]*,?\s(?:and\s)?\p{Lu}/u
const HAS = /^(?:has|have|had)$/

/** "The firm has two yards": the verb itself, and no auxiliary. */
function withDo(clause: SimpleClause): SimpleClause {
  const [first = ''] = clause.rest.split(' ')
  const isPossession =
    HAS.test(clause.auxiliary ?? '') &&
    !isParticiple(first) &&
    !/(?:ed|ly|en)$|^(?:not|been|also|now|long)$/.test(first)
  if (!isPossession) return clause
  return { ...clause, auxiliary: null, verb: { plain: 'have', tense: clause.auxiliary === 'had' ? 'past' : 'present' } }
}

/**
 * A clause as a question of yes or no: "Has the yard sold its crane?"; null where it is too long, cut off, or points at
 * something outside itself.
 *
 * @param isDenied  whether the clause denies; what is asked is what it denies
 */
export function askedBy(clause: SimpleClause, isDenied: boolean): string | null {
  const tail = trimTail(clause.rest).replace(WEEKDAY, '')
  // What a verb is followed by may be a bracket or a quote, and then the verb alone says nothing.
  if (tail.split(' ').length < 2 && clause.rest.split(' ').length > 2) return null
  if (LISTED.test(clause.rest.slice(tail.length))) return null
  const rest = isDenied ? tail.replace(/^(?:not|never)\s/, '') : tail
  const found = finish(inverted(withDo({ ...clause, rest })))
  return found === null || IS_CUT.test(found) ? null : found.charAt(0).toUpperCase() + found.slice(1)
}
