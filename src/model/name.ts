import type { Span } from './span.ts'

export type NameType = 'person' | 'organization' | 'place' | 'group' | 'law' | 'event' | 'other'

/** A proper name in the text, without the title before it. Names never overlap. */
export interface Name extends Span {
  /** `group` is a nationality, party's followers, movement or faith; `law` a law, treaty or agreement; of `other` nothing tells. */
  readonly type: NameType
  /** Half-open range of indices into `Analysis.words`. */
  readonly words: readonly [from: number, to: number]
  /** Index into `Analysis.words` of the word on which the others depend. */
  readonly head: number
  /** Half-open range of words of the title or office that stands beside it ("Defense Secretary", "the group's director"). */
  readonly title?: readonly [from: number, to: number]
}
