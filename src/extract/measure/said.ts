import type { Analysis } from '../../model/analysis.ts'
import type { MeasureMention } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { measureExtractors } from './index.ts'

const cache = new WeakMap<Analysis, readonly Finding<MeasureMention>[]>()

/**
 * Every place where an article names a measure, in order, those with them that only name it again and are no statements
 * of their own. Cached.
 *
 * @param found  what stages before the measures found, and whatever else
 */
export function everyMeasure(analysis: Analysis, found: readonly Finding[]): readonly Finding<MeasureMention>[] {
  let all = cache.get(analysis)
  if (all === undefined) {
    const earlier = found.filter(({ content }) => content.kind !== 'measure' && content.kind !== 'position')
    const named: Finding[] = []
    for (const { extract } of measureExtractors) named.push(...extract(analysis, [...earlier, ...named]))
    all = (named as Finding<MeasureMention>[]).toSorted((a, b) => a.anchor.start - b.anchor.start)
    cache.set(analysis, all)
  }
  return all
}
