import type { Report } from '../corpus/corpus.ts'
import { judgeNames, type ProperName } from '../corpus/names.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

const strange = (names: readonly ProperName[], report: Report) =>
  names.some(({ words, isPlace }) => isPlace && !words.every((word) => report.topic.has(word)))

/** Names of the dated clauses: other names are other events. */
export const datedNames: Feature<DatedPair> = {
  name: 'dated-names',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const judgement = judgeNames(a.names, b.names)
    if (judgement === 'shared') return 1
    if (isPeaceful(pair)) return judgement === 'apart' ? -1 : 0
    if (judgement === 'apart') return 'apart'
    return strange(a.names, b.report) || strange(b.names, a.report) ? 'apart' : 0
  },
}
