import { isStopword } from '../../../text/words.ts'
import { closeTo, kindsOf, phraseAt, related } from './related.ts'

/** A word of the question that an answer must speak of. */
export interface Term {
  readonly word: string
  readonly stem: string
  /** Stems that answer for it, though less surely. */
  readonly near: ReadonlySet<string>
  /** Of these the stems of words that reports put for it. */
  readonly close: ReadonlySet<string>
  /** Stems of the kinds of what it names. */
  readonly kinds: ReadonlySet<string>
  /** Part of a name: nothing else answers for it. */
  readonly isName: boolean
  /** A name with the noun after it: "Wye accord"; null for other words. */
  readonly headed: string | null
  /** Stems of verb and particle that say it together: "strike back"; empty for a single word. */
  readonly phrase: readonly string[]
  /** Stems of names that the reports give whom the word speaks of: "mayor"; empty where they give none. */
  readonly bearers: readonly (readonly string[])[]
  /** Whether a hyphen ties it to the word before it: "hand" of "second-hand". */
  readonly isJoined: boolean
  /** Of a clause that tells only the time of what is asked: "when the pier fell". */
  readonly isAside: boolean
  /** Stem of the noun that an ordinal counts: "victim" of "the third victim"; null for other words. */
  readonly counts: string | null
}

export const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must)$/
// Words of asking that carry no subject.
const EMPTY =
  /^(?:happen(?:ed|s)?|exactly|actually|currently|anybody|anyone|somebody|someone|anything|something|many|much|often|take|place|there|happening|get|got|go|going|make|made|become|became|conditions?|circumstances?|kind|sort|number|amount|total|people|other|himself|herself|itself|themselves)$/

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const NONE: ReadonlySet<string> = new Set()
// May open a phrase of its own after the verb: "live on the island".
const PREPOSITION = /^(?:on|for|over|along|around|across|after|under|by)$/
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i

/** The word of a question at a place. */
export function termOf(all: readonly string[], stems: readonly string[], at: number, isHyphened: boolean): Term {
  const word = all[at]!
  const rest = { bearers: [], isJoined: false, isAside: false, counts: null, close: NONE, kinds: NONE, headed: null }
  const phrase = phraseAt(stems, at)
  const own = phrase === null ? [] : stems.slice(at, at + phrase.length)
  const said = phrase === null ? [] : phrase.value.filter((one) => !own.includes(one))
  // The verb alone would say something else.
  if (phrase !== null && !PREPOSITION.test(own.at(-1)!))
    return { word, stem: own.join(' '), near: new Set(said), isName: false, phrase: own, ...rest }
  const stem = stems[at]!
  const isName = isCapital(word) && at > 0
  const counts = ORDINAL.test(word) && !isHyphened && stems[at + 1] !== undefined ? stems[at + 1]! : null
  const isPlain = !isName && counts === null
  const next = all[at + 1] ?? ''
  const headed = isName && /^\p{Ll}{3}/u.test(next) && !isStopword(next) ? `${word} ${next}` : null
  const term = { word, stem, isName, phrase: [], ...rest, counts, headed }
  return isPlain
    ? { ...term, near: new Set([...related(stem), ...said]), close: closeTo(stem), kinds: kindsOf(word) }
    : { ...term, near: NONE }
}

// "When was it last seen", "who first saw it": which of several times, or that it has come to an end.
const LATEST = /^(?:first|last|latest|recently|finally|yet|already|still|ever)$/i
const DETERMINER = /^(?:the|an?|its|his|her|their|our|your|this|that)$|['’]s$/i

/** Whether the word at a place says nothing of the subject. */
export function isEmpty(all: readonly string[], stems: readonly string[], at: number): boolean {
  const word = all[at]!
  if (word === 'US') return false
  // "On French soil" is in France; how soon or how long something is, the answer tells in hours or days.
  if (at > 0 && isCapital(all[at - 1]!) && /^(?:soil|territory)$/.test(word)) return true
  if (at > 0 && /^how$/i.test(all[at - 1]!) && /^(?:soon|quickly)$/.test(word)) return true
  if (LATEST.test(word) && /^(?:when|how)$/i.test(all[0]!) && !DETERMINER.test(all[at - 1] ?? '')) return true
  if (isStopword(word) || (EMPTY.test(word.toLowerCase()) && phraseAt(stems, at) === null)) return true
  if (at === 0 && AUXILIARY.test(word.toLowerCase())) return true
  return [at - 1, at - 2].some((from) => from >= 0 && from + (phraseAt(stems, from)?.length ?? 0) > at)
}
