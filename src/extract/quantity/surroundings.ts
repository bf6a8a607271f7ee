import type { Analysis } from '../../model/analysis.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'

/** What every form of quantity may ask beside its own words. */
export interface Surroundings {
  readonly analysis: Analysis
  /** Times found earlier, overlaps settled, in the order of the text. */
  readonly dates: readonly Finding<Time>[]
}

export function surroundingsOf(analysis: Analysis, found: readonly Finding[]): Surroundings {
  const dates = found
    .filter((one): one is Finding<Time> => one.content.kind === 'time')
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
  return { analysis, dates }
}
