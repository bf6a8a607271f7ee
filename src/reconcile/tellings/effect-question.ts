import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { effectQuestion } from '../effects/question.ts'
import { clearest } from '../measures/matter.ts'
import { endsOf } from './effects.ts'

/** What claims of one effect in unlike words answer; null where their ends are no phrases. */
export function questionOfEffects(told: readonly Statement<Effect>[], corpus: Corpus): string | null {
  const ends = told.map(({ content }) => endsOf(content.effect, content.sign))
  const shared = ends.flat().filter(({ head }) => ends.every((own) => own.some((one) => one.head === head)))
  const cause = clearest(
    told.map(({ content }) => content.cause),
    corpus,
  )
  const outcome = clearest(
    shared.map(({ label }) => label),
    corpus,
  )
  return cause && outcome ? effectQuestion(told, cause, outcome, corpus) : null
}
