import { judgeNames, type ProperName } from '../corpus/names.ts'
import type { Dated } from '../dates/dated.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'
import { areStrangers } from './lead-names.ts'

const isStrange = (names: readonly ProperName[], { report, main }: Dated) =>
  names.some(({ words, isPlace }) => isPlace && !words.every((word) => report.topic.has(word) || main.has(word)))

/** Whether a clause has a name of which the other's report does not tell. */
const namesOwn = (a: Dated, b: Dated): boolean =>
  a.names.some(({ words }) => words.some((word) => !b.leadNames.all.has(word)))

/** Names of the dated clauses: other names are other events. */
export const datedNames: Feature<DatedPair> = {
  name: 'dated-names',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const judgement = judgeNames(a.names, b.names)
    // "Bought the diary of Jon Hale", "bought the diary of Mia Hale": whoever did both, they are two things.
    if (!isPeaceful(pair) && namesOwn(a, b) && namesOwn(b, a)) return 'apart'
    if (judgement === 'shared') return 1
    if (areStrangers(a.leadNames, b.leadNames)) return 'apart'
    if (isPeaceful(pair)) return judgement === 'apart' ? -1 : 0
    if (judgement === 'apart') return 'apart'
    return isStrange(a.names, b) || isStrange(b.names, a) ? 'apart' : 0
  },
}
