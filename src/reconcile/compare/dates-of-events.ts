import type { DatedPair } from '../dates/pair.ts'
import { datePrecision } from './date-precision.ts'
import { datedContext } from './dated-context.ts'
import { datedNames } from './dated-names.ts'
import { datedScope } from './dated-scope.ts'
import { event } from './event.ts'
import type { Feature } from './feature.ts'
import { polarity } from './polarity.ts'

/** What is compared of two dated clauses, what can set them apart first. */
export const DATED_FEATURES: readonly Feature<DatedPair>[] = [
  polarity,
  event,
  datedScope,
  datedNames,
  datedContext,
  datePrecision,
]
