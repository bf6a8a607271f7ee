import { overlap, topicStems } from '../corpus/content.ts'
import { giverBefore, isClaimedBehind } from '../support/giver.ts'
import type { Figure } from './figure.ts'
import { judgeFigures } from './pair.ts'

const ENDS = /^(?:\s(?:for|in)\s\d{4})?(?:[.,;”"’]|\s(?:and|but)\s|$)/
/** "Short of the 9 million claimed by the owner". */
const AGAINST =
  /\b(?:short of|not|instead of|rather than|against|unlike|compared with|more than|less than|above|below)\s(?:the\s)?$/
const REACH = 160
const NO_WEIGHT = () => 1

/**
 * Whether a report opposes two numbers that two sources give for one thing: "it put the loss at 9 million, and the auditors say
 * 7 million", "7 million, short of the 9 million claimed by the owner". What the second is a number of is left out, so it can
 * only be the first's.
 *
 * @param x  the one that stands first
 */
export function areOpposed(x: Figure, y: Figure): boolean {
  const { text } = x.report.article
  const [first, second] = [x.statement.anchor, y.statement.anchor]
  if (x.report !== y.report || x.unit.name !== y.unit.name || x.unit.dimension !== y.unit.dimension) return false
  if (second.start < first.end || second.start - first.end > REACH || x.isPart || y.isPart) return false
  if (judgeFigures(x, y) !== 'conflict') return false
  const between = text.slice(first.end, second.start)
  const behind = text.slice(second.end, second.end + REACH)
  if (AGAINST.test(between) && isClaimedBehind(behind)) return true
  const giver = giverBefore(between)
  if (giver === null || !ENDS.test(behind)) return false
  return overlap(topicStems(giver), topicStems(text.slice(x.sentence.start, first.start)), NO_WEIGHT).shared === 0
}
