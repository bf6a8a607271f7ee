import type { Decision } from '../../model/decision.ts'
import type { Gap, GapKind } from '../../model/gap.ts'
import type { Point } from '../../model/point.ts'
import type { ActorIndex } from '../actors/index.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { noSide } from './no-side.ts'
import { sentencesOf } from './sentences.ts'
import { unanswered } from './unanswered.ts'
import { undated } from './undated.ts'
import { unnamedOnly } from './unnamed-only.ts'

/** Few rather than many: a list nobody reads to its end shows nobody what is missing. */
const MOST: Readonly<Record<GapKind, number>> = { unanswered: 8, 'no-side': 4, 'unnamed-only': 5, undated: 3 }

/** What the reports leave open, what bears on the decision under way first. */
export function gapsOf(
  corpus: Corpus,
  { actors }: Pick<ActorIndex, 'actors'>,
  decision: Decision,
  points: readonly Point[],
): Gap[] {
  const sentences = sentencesOf(corpus)
  const main = decision.options.filter(({ id }) => decision.underWay.includes(id))
  const stems = new Set(main.flatMap(({ label }) => [...topicStems(label)]))
  const bearing = ({ question, option }: Gap): number =>
    (option !== null && decision.underWay.includes(option) ? 2 : 0) +
    Math.min(2, [...topicStems(question)].filter((one) => stems.has(one)).length)
  const firstOf = (gaps: readonly Gap[], kind: GapKind): Gap[] =>
    [...gaps].sort((a, b) => bearing(b) - bearing(a)).slice(0, MOST[kind])
  return [
    ...firstOf(unanswered(sentences, actors, corpus), 'unanswered'),
    ...firstOf(noSide(decision, corpus), 'no-side'),
    ...firstOf(unnamedOnly(sentences, corpus), 'unnamed-only'),
    ...firstOf(undated(points, corpus), 'undated'),
  ]
}
