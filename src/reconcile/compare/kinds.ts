import { finiteVerb, isParticiple } from '../../text/verbs.ts'
import { fold, isStopword, stem } from '../../text/words.ts'

/** Determiner, the word before the noun, and the noun: "the night shift". */
const PHRASE =
  /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|['’]s)\s(?:\p{Ll}+\s)??(?<modifier>\p{Ll}{3,})\s(?<noun>\p{Ll}{3,})(?=[\s.,;:]|$)/gu
/** Endings of words that describe rather than tell one kind from another: "the deadly fire", "the horrific fire". */
const DESCRIBES = /(?:al|ic|ous|ive|ful|less|able|ible|ed|ing|ly|ent|ant|est)$/

/** Nouns of a text that stand behind another noun, with the stems of what stands before them: "shift" -> "night". */
export type Kinds = ReadonlyMap<string, ReadonlySet<string>>

/** What kinds of things a text speaks of. */
export function kindsOf(text: string): Kinds {
  const found = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(PHRASE)) {
    const [modifier, noun] = [fold(groups!.modifier!), fold(groups!.noun!)]
    const isVerb = finiteVerb(noun) !== null || isParticiple(noun)
    if (isVerb || isStopword(noun) || isStopword(modifier) || DESCRIBES.test(modifier)) continue
    const head = stem(noun)
    found.set(head, (found.get(head) ?? new Set()).add(stem(modifier)))
  }
  return found
}

/** Whether both speak of things of one noun, and of no kind of it that both name: "the night shift", "the day shift". */
export function areOtherKindsOf(
  a: Kinds,
  b: Kinds,
  stems: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  return [...a].some(([noun, own]) => {
    const others = b.get(noun)
    return (
      others !== undefined &&
      ![...own].some((one) => others.has(one) || stems[1].has(one)) &&
      ![...others].some((one) => stems[0].has(one))
    )
  })
}
