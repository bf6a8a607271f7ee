import type { Extractor } from '../../model/extractor.ts'
import { according } from './according.ts'
import { claim } from './claim.ts'
import { direct } from './direct.ts'
import { indirect } from './indirect.ts'
import { reckoning } from './reckoning.ts'

/** Who says what. Of two readings of the same words the earlier stands. */
export const attributionExtractors: readonly Extractor[] = [direct, indirect, according, reckoning, claim]
