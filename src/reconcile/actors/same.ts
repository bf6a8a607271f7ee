import { fold } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNarrower, type Variable, variableOf } from '../effects/variable.ts'
import type { ActorIndex } from './index.ts'

const PART =
  /^(?:an?\s|the\s)?(?:agency|arm|branch|department|division|office|part|section|subsidiary|unit|wing)\sof\s(?<whole>.+)$/i
const PRONOUN = /^(?:it|he|she|they|we|you|i|who|which|that|this|these|those|some|others|many|one|an?\s.+)$/i

/** Whether two phrases name one actor; a part of a body, as some report calls it, speaks and acts for the whole. */
export type SameActor = (a: string, b: string) => boolean

/** Compares actors by who they are known to be, else by their words: the same noun, and nothing in the rest against it. */
export function sameActorIn(corpus: Corpus, actors: ActorIndex): SameActor {
  const wholes = new Map<string, Set<string>>()
  for (const { content } of corpus.of('role')) {
    const whole = PART.exec(content.role)?.groups?.whole
    const id = actors.of(content.name)
    if (whole !== undefined && id !== null) wholes.set(id, (wholes.get(id) ?? new Set()).add(whole))
  }
  // The same few actors are asked for again and again.
  const known = new Map<string, Variable | null>()
  const wordsOf = (actor: string): Variable | null => {
    const found = known.get(actor)
    if (found !== undefined) return found
    const own = variableOf(actor, corpus)
    known.set(actor, own)
    return own
  }
  const areSame: SameActor = (a, b) => {
    const [x, y] = [actors.of(a), actors.of(b)]
    if (x !== null && x === y) return true
    if (PRONOUN.test(a) || PRONOUN.test(b)) return false
    if (fold(a) === fold(b)) return true
    // A person's name is told by who bears it, never by its words.
    if ([x, y].some((id) => id !== null && actors.get(id)?.kind === 'person')) return false
    const [v, w] = [wordsOf(a), wordsOf(b)]
    return v !== null && w !== null && isNarrower(v, w)
  }
  const isPartOf = (part: string, whole: string): boolean =>
    [...(wholes.get(actors.of(part) ?? '') ?? [])].some((one) => areSame(one, whole))
  return (a, b) => areSame(a, b) || isPartOf(a, b) || isPartOf(b, a)
}
