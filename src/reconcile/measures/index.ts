import type { Measure } from '../../model/canonical-measure.ts'
import type { Statement } from '../../model/statement.ts'
import { fold, words } from '../../text/words.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { judgeNames } from '../corpus/names.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { idOf } from '../points/id.ts'
import { areOfTwo, doersIn } from './doer.ts'
import { headOf, type MeasureHead } from './head.ts'

interface Mention extends MeasureHead {
  readonly label: string
  readonly doer: ReadonlySet<string>
  readonly statement: Statement
}

const SIMILAR = 0.5

/** How well two mentions name one measure; 0 or less where they do not. A bare head fits any measure of that head, weakly. */
function sameMeasure(a: Mention, b: Mention, corpus: Corpus): number {
  if (a.head !== b.head) return 0
  if (judgeNames(a.names, b.names) === 'apart' || areOfTwo(a.doer, b.doer)) return 0
  if ([...a.numbers].some((one) => !b.numbers.has(one)) && b.numbers.size > 0) return 0
  if (a.rest.size === 0 && b.rest.size === 0) return 1
  if (a.rest.size === 0 || b.rest.size === 0) return 0.2
  const { contained, dice } = overlap(a.rest, b.rest, corpus.weight)
  return contained >= SIMILAR || dice >= SIMILAR ? contained + dice : 0
}

function labelOf(mentions: readonly Mention[]): string {
  const score = ({ label, rest, head }: Mention) => {
    const all = words(label)
    return (
      Math.min(rest.size, 4) -
      (all.some((word) => isNumberWord(word) && !/^(?:an?|the|of|to|by|from|in)$/i.test(word)) ? 2 : 0) -
      (all.length > 9 ? 3 : 0) -
      (head.includes(' ') ? 1 : 0)
    )
  }
  return mentions.reduce((best, one) => (score(one) > score(best) ? one : best)).label
}

/** Join mentions of one measure in other words: the same head, and nothing in the other words against it. */
export function measuresOf(corpus: Corpus): Measure[] {
  const doerOf = doersIn(corpus)
  const mentions = [
    ...corpus.of('measure').map((statement) => ({ statement: statement as Statement, label: statement.content.label })),
    ...corpus
      .of('position')
      .map((statement) => ({ statement: statement as Statement, label: statement.content.measure })),
  ].flatMap((one): Mention[] => {
    const head = headOf(one.label, corpus)
    return head ? [{ ...one, ...head, doer: doerOf(one.statement) }] : []
  })
  // Fuller mentions first, so that a bare "moratorium" finds the one measure that it can mean, or stays alone.
  mentions.sort((a, b) => Number(b.rest.size > 0) - Number(a.rest.size > 0))
  const headGroups = new Map<string, number>()
  const groups = groupThings(
    mentions,
    ({ head }) => [head],
    (one, group) => {
      if (one.rest.size === 0 && (headGroups.get(one.head) ?? 0) > 1 && group.some(({ rest }) => rest.size > 0))
        return 0
      let least = Number.POSITIVE_INFINITY
      for (const other of group.slice(0, 12)) least = Math.min(least, sameMeasure(other, one, corpus))
      if (least <= 0) headGroups.set(one.head, (headGroups.get(one.head) ?? 1) + 1)
      return least
    },
  )
  return groups.map((group): Measure => {
    const statements = group.map(({ statement }) => statement.id)
    return {
      id: idOf('m', fold(group[0]!.label), ...statements.slice(0, 1)),
      label: labelOf(group),
      statements,
    }
  })
}
