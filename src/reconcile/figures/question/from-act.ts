import { finiteVerb, gerundOf, participleOf } from '../../../text/verbs.ts'
import { fold, words } from '../../../text/words.ts'
import { askedOf } from '../../compare/act-question.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { lowered } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { asking } from './asking.ts'
import { complementIn } from './complement.ts'
import { wordsBefore } from './governed.ts'
import { isExtent, isLasting, takesComplement } from './valency.ts'

const REACH = 8

/** Whether a form of a verb stands among the last words of a text. */
function isNear(before: string, action: string): boolean {
  const [plain = ''] = action.split(' ')
  return words(before)
    .slice(-REACH)
    .map(fold)
    .some(
      (word) =>
        word === plain || finiteVerb(word)?.plain === plain || word === participleOf(plain) || word === gerundOf(plain),
    )
}

/** What the act around a figure is done to, where the figure is that: "How much did the council spend?" */
export function fromAct(figure: Figure, before: string, after: string, corpus: Corpus): string | null {
  const { act, statement } = figure
  if (!act?.words.target.includes(statement.anchor.exact)) return null
  // "Spent two hours" tells nothing without on what.
  if (figure.unit.dimension !== 'money' && act.action === 'spend') return null
  // "Issued a warning two hours ahead": what was done did not last as long.
  if (figure.unit.dimension === 'duration' && !isLasting(act.action)) return null
  // What the verb does not stand near, its words were read to act on by mistake.
  if (!isNear(wordsBefore(figure), act.action)) return null
  if (isExtent(act.action, statement.anchor.exact)) return null
  const ask = asking(figure, before, after)
  const doer = lowered(act.words.doer, corpus)
  const asked = askedOf({ ...act, words: { ...act.words, doer } }, true)
  const becomes = takesComplement(act.action) ? complementIn(after) : ''
  return ask === null || asked === null || becomes === null ? null : `${ask} ${asked} ${becomes}`
}
