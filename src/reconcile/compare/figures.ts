import type { FigurePair } from '../figures/pair.ts'
import { act } from './act-of-figures.ts'
import { aspect } from './aspect.ts'
import { context } from './context.ts'
import { dates } from './dates.ts'
import { described } from './described.ts'
import { distinctNumber } from './distinct-number.ts'
import type { Feature } from './feature.ts'
import { linked } from './linked.ts'
import { magnitude } from './magnitude.ts'
import { measured } from './measured.ts'
import { names } from './names.ts'
import { news } from './news.ts'
import { predicate } from './predicate.ts'
import { scope } from './scope.ts'
import { soleCount } from './sole-count.ts'
import { source } from './source.ts'
import { unit } from './unit.ts'

/** What is compared of two figures, what can set them apart first. */
export const FIGURE_FEATURES: readonly Feature<FigurePair>[] = [
  unit,
  magnitude,
  predicate,
  scope,
  described,
  measured,
  aspect,
  act,
  dates,
  names,
  context,
  source,
  distinctNumber,
  soleCount,
  linked,
  news,
]
