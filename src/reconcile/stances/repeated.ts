import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { headOf } from '../measures/head.ts'
import { WEIGHTLESS } from '../measures/matter.ts'
import type { Held } from './held.ts'
import { matterStems } from './matter.ts'

/** Positions of one speech that are asked whether they repeat another. */
const MOST_IN_SPEECH = 8

/** Whether a measure is named by its noun alone, so that what it is of has been said before: "there will be no sale". */
function isBare({ content }: Held, corpus: Corpus): boolean {
  const head = headOf(content.measure, corpus)
  return (
    head !== null &&
    head.names.length === 0 &&
    head.numbers.size === 0 &&
    !head.head.includes(' ') &&
    [...head.rest].every((one) => WEIGHTLESS.has(one))
  )
}

/**
 * Groups of one actor's positions, each with those by which the actor says a side of it again in the same speech: the same
 * stance, on a measure named by its noun alone that is of the kind spoken of before. "We do not send our army there. There
 * will be no invasion."
 */
export function withRepeated(groups: readonly Held[][], positions: readonly Held[], corpus: Corpus): Held[][] {
  const bare = positions.filter((one) => one.attribution !== null && isBare(one, corpus))
  const bySpeech = byKey(bare, ({ attribution }) => attribution!)
  return groups.map((group) => {
    const again = group.flatMap((said) =>
      (bySpeech.get(said.attribution ?? '') ?? [])
        .slice(0, MOST_IN_SPEECH)
        .filter((one) => !group.includes(one) && isRepeated(said, one, corpus)),
    )
    return [...group, ...new Set(again)]
  })
}

function isRepeated(said: Held, again: Held, corpus: Corpus): boolean {
  return (
    again.content.stance === said.content.stance &&
    said.anchor.start < again.anchor.start &&
    sharesSome(matterStems(said, corpus), matterStems(again, corpus))
  )
}
