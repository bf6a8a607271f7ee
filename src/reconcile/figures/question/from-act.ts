import { askedOf } from '../../compare/act-question.ts'
import type { Figure } from '../figure.ts'
import { asking } from './asking.ts'

/** What the act around a figure is done to, where the figure is that: "How much did the council spend?" */
export function fromAct(figure: Figure, before: string, after: string): string | null {
  const { act, statement } = figure
  // "Spent two hours" tells nothing without on what.
  if (figure.unit.dimension !== 'money' && act?.action === 'spend') return null
  if (!act?.words.target.includes(statement.anchor.exact)) return null
  const ask = asking(figure, before, after)
  const asked = askedOf(act, true)
  return ask === null || asked === null ? null : `${ask} ${asked}`
}
