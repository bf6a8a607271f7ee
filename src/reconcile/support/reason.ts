import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { intervalOf } from '../edtf/interval.ts'
import { haveSameSources } from './origins.ts'

/** The words of the time that tells least closely of when, where others tell more closely and in other words. */
function rounderThan(value: string, statements: readonly Statement[]): string | null {
  const times = statements.flatMap(({ content, anchor }) => {
    const interval = content.kind === 'time' ? intervalOf(content.edtf) : null
    return interval === null ? [] : [{ width: interval.to - interval.from, exact: anchor.exact }]
  })
  const widths = times.map(({ width }) => width)
  const roundest = times.find(({ width, exact }) => width === Math.max(...widths) && fold(exact) !== fold(value))
  return roundest !== undefined && roundest.width > Math.min(...widths) ? roundest.exact : null
}

/**
 * The reason of a point as its sources bear it out: no two sources are set against each other where both answers are
 * passed on from the same, and no value is called the rounder form of itself.
 *
 * @param answers  the statements of each answer, in the order in which the reason compares them
 */
export function borneOut(
  reason: Point['reason'],
  answers: readonly (readonly Statement[])[],
  corpus: Corpus,
): Point['reason'] {
  const { code, values } = reason
  const [first = [], second = []] = answers
  if (code === 'other-source' && haveSameSources(first, second, corpus)) return { code: 'both-cannot-hold', values }
  const isItself = code === 'precision' && fold(values.first ?? '') === fold(values.second ?? '')
  if (!isItself) return reason
  const rounder = rounderThan(values.first ?? '', answers.flat())
  return rounder === null ? { code: 'same-value', values } : { code, values: { ...values, second: rounder } }
}
