import type { Extractor } from '../../model/extractor.ts'
import { count, one } from './count.ts'
import { elliptical } from './elliptical.ts'
import { fraction } from './fraction.ts'
import { magnitude } from './magnitude.ts'
import { measurement } from './measurement.ts'
import { money } from './money.ts'
import { multiple } from './multiple.ts'
import { nobody, noHarm } from './none.ts'
import { people } from './people.ts'
import { percent, percentagePoint } from './percent.ts'
import { sum } from './sum.ts'
import { halfUnit, vague } from './vague.ts'

export { settle } from './settle.ts'

/**
 * The forms of quantities, in the order in which they run; `elliptical` reads what the others found. Findings overlap;
 * `settle` keeps the longest, and of equals the first.
 */
export const quantityExtractors: readonly Extractor[] = [
  percentagePoint,
  percent,
  money,
  sum,
  magnitude,
  measurement,
  vague,
  halfUnit,
  fraction,
  multiple,
  count,
  one,
  people,
  nobody,
  noHarm,
  elliptical,
]
