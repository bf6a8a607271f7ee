import { judgeNames, type ProperName } from '../corpus/names.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const isTopicOf = ({ report }: Figure, { words }: ProperName): boolean => words.every((word) => report.topic.has(word))

/** Places that one side narrows its figure to and the other side's report is not about. */
function narrowed(a: Figure, b: Figure): boolean {
  const named = new Set(b.names.flatMap(({ words }) => words))
  return a.names.some((name) => name.isPlace && !name.words.every((word) => named.has(word)) && !isTopicOf(b, name))
}

/** Names beside the figures: other names, or a place on one side alone, are another scope. */
export const names: Feature<FigurePair> = {
  name: 'names',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const judgement = judgeNames(a.names, b.names)
    if (isPeaceful(pair)) return judgement === 'shared' ? 1 : judgement === 'apart' ? -1 : 0
    if (narrowed(a, b) || narrowed(b, a)) return 'apart'
    if (judgement === 'shared') return 1
    const strangers = [
      ...a.names.filter((name) => !isTopicOf(b, name)),
      ...b.names.filter((name) => !isTopicOf(a, name)),
    ]
    return strangers.length > 0 ? 'apart' : 0
  },
}
