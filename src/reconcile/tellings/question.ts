import { fold, isStopword } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { named } from '../questions/named.ts'
import { finish } from '../questions/polish.ts'
import { unnumbered } from '../questions/unnumbered.ts'
import { askedBy } from '../questions/whether.ts'
import { akinWords } from './akin.ts'
import { ofDeed } from './deed-question.ts'
import { numbersOf } from './numbers.ts'
import type { Telling } from './telling.ts'
import { passiveIn } from './voice.ts'

/** What stands in a sentence without an article: names, plurals, and what has one. */
const IS_PHRASE = /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Nn]o)\s|^\p{Lu}|[^s]s$/u
/** "A 40-year-old Jonas": a name that has lost its end. */
const CUT_NAME = /^an?\s.*\p{Lu}\p{Ll}+$/u

/** "Orley physician": a name before a noun of one thing, which has lost its article. */
function lacksArticle(target: string): boolean {
  const head = target.split(BEHIND)[0]!.split(' ').at(-1)!
  return /^\p{Lu}/u.test(target) && /\s/.test(target) && /^\p{Ll}+[^\Ws]$/u.test(head)
}

const BEHIND = /\s(?:of|in|on|at|for|from|with|to|by|near|who|which|that|against|over|under|between|and|or)\s|,/

const ofClause = ({ clause, isDenied }: Telling): string | null => clause && askedBy(clause, isDenied)

function doerOf(doer: string, actors: ActorIndex, { common }: Corpus): string {
  const known = actors.get(actors.of(doer) ?? '')
  if (known) return named(known.name, known.kind)
  const [first = '', ...rest] = doer.split(' ')
  const lowered = common.has(fold(first)) || isStopword(first) ? [fold(first), ...rest].join(' ') : doer
  return IS_PHRASE.test(lowered) || /^(?:police|people)$/.test(lowered) ? lowered : `the ${lowered}`
}

const PARTS = /,\s*(?:and\s)?|\sand\s/i

/** Whether it was done to who is told to have done it, alone or among others: the words then name who bore it. */
function isAmong(doer: string, target: string, actors: ActorIndex): boolean {
  const own = akinWords(doer)
  const id = actors.of(doer)
  return target.split(PARTS).some((part) => {
    const words = akinWords(part)
    return (
      (id !== null && actors.of(part) === id) ||
      (words.length > 0 && words.at(-1) === own.at(-1) && words.every((one) => own.includes(one)))
    )
  })
}

function ofEvent({ statement: { content, anchor } }: Telling, actors: ActorIndex, corpus: Corpus): string | null {
  if (content.kind !== 'event' || content.factuality !== 'happened' || content.target === null) return null
  // Nobody is told to have done it: those whom it names bore it.
  if (passiveIn(anchor.exact, content.action) !== null) return null
  const { target } = content
  const doer = content.actors.some((one) => isAmong(one, target, actors)) ? undefined : content.actors[0]
  if (doer === undefined || !IS_PHRASE.test(target) || CUT_NAME.test(target) || lacksArticle(target)) return null
  const thing = target.replace(/^(?:The|An?|His|Her|Its|Their)\s/, (word) => word.toLowerCase())
  return finish(`Did ${doerOf(doer, actors, corpus)} ${content.action} ${thing}`)
}

/**
 * What tellings of one thing answer, in the words of the one that puts it shortest; null where no question can be made. It
 * asks for no number that not all of them give.
 *
 * @param asking  those of them whose words may make the question
 */
export function questionOf(
  asking: readonly Telling[],
  told: readonly Telling[],
  actors: ActorIndex,
  corpus: Corpus,
): string | null {
  const words = told.map(({ statement }) => statement.anchor.exact)
  for (const form of [ofClause, ofEvent, ofDeed]) {
    const found = asking
      .flatMap((one) => form(one, actors, corpus) ?? [])
      .map((asked) => (/\d/.test(asked) ? asked : unnumbered(asked, words)))
      .filter((asked) => [...numbersOf(asked)].every((number) => told.every(({ numbers }) => numbers.has(number))))
    if (found.length > 0) return found.reduce((best, one) => (one.length < best.length ? one : best))
  }
  return null
}
