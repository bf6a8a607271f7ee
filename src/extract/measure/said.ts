import type { MeasureMention } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { perArticle } from '../clause/per-article.ts'
import { measureExtractors } from './index.ts'

/**
 * Every place where an article names a measure, in order, those with them that only name it again and are no statements
 * of their own. Cached.
 *
 * @param found  what stages before the measures found, and whatever else
 */
export const everyMeasure = perArticle((analysis, found): readonly Finding<MeasureMention>[] => {
  const earlier = found.filter(({ content }) => content.kind !== 'measure' && content.kind !== 'position')
  const named: Finding[] = []
  for (const { extract } of measureExtractors) named.push(...extract(analysis, [...earlier, ...named]))
  return (named as Finding<MeasureMention>[]).toSorted((a, b) => a.anchor.start - b.anchor.start)
})
