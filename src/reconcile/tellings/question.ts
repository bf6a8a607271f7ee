import { fold, isStopword, words } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { named } from '../questions/named.ts'
import { finish, trimTail } from '../questions/polish.ts'
import { inverted, type SimpleClause } from '../questions/simple-clause.ts'
import { isParticiple } from '../questions/verbs.ts'
import type { Telling } from './telling.ts'

const WEEKDAY =
  /\s(?:on|late on|early on)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/
/** What stands in a sentence without an article: names, plurals, and what has one. */
const IS_PHRASE = /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Nn]o)\s|^\p{Lu}|[^s]s$/u
/** "Would the boats be?": the verb itself has been cut off. */
const IS_CUT = /\s(?:be|been|being)\?$/
const HAS = /^(?:has|have|had)$/
/** "A 40-year-old Jonas": a name that has lost its end. */
const CUT_NAME = /^an?\s.*\p{Lu}\p{Ll}+$/u

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

function ofClause({ clause, isDenied }: Telling): string | null {
  if (clause === null) return null
  const tail = trimTail(clause.rest).replace(WEEKDAY, '')
  // What a verb is followed by may be a bracket or a quote, and then the verb alone says nothing.
  if (tail.split(' ').length < 2 && clause.rest.split(' ').length > 2) return null
  const rest = isDenied ? tail.replace(/^(?:not|never)\s/, '') : tail
  const found = finish(inverted(withDo({ ...clause, rest })))
  return found === null || IS_CUT.test(found) ? null : found.charAt(0).toUpperCase() + found.slice(1)
}

function doerOf(doer: string, actors: ActorIndex, { common }: Corpus): string {
  const known = actors.get(actors.of(doer) ?? '')
  if (known) return named(known.name, known.kind)
  const [first = '', ...rest] = doer.split(' ')
  const lowered = common.has(fold(first)) || isStopword(first) ? [fold(first), ...rest].join(' ') : doer
  return IS_PHRASE.test(lowered) || /^(?:police|people)$/.test(lowered) ? lowered : `the ${lowered}`
}

function ofEvent({ statement: { content } }: Telling, actors: ActorIndex, corpus: Corpus): string | null {
  if (content.kind !== 'event' || content.factuality !== 'happened' || content.target === null) return null
  const [doer] = content.actors
  if (doer === undefined || !IS_PHRASE.test(content.target) || CUT_NAME.test(content.target)) return null
  return finish(`Did ${doerOf(doer, actors, corpus)} ${content.action} ${content.target}`)
}

const numbersOf = (text: string): string[] =>
  words(text).filter((word) => /^\d/.test(word) || (isNumberWord(word) && !isStopword(word)))

/**
 * What tellings of one thing answer, in the words of the one that puts it shortest; null where no question can be made. It
 * asks for no number that not all of them give.
 */
export function questionOf(told: readonly Telling[], actors: ActorIndex, corpus: Corpus): string | null {
  for (const form of [ofClause, ofEvent]) {
    const found = told
      .flatMap((one) => form(one, actors, corpus) ?? [])
      .filter((asked) => numbersOf(asked).every((number) => told.every(({ numbers }) => numbers.has(fold(number)))))
    if (found.length > 0) return found.reduce((best, one) => (one.length < best.length ? one : best))
  }
  return null
}
