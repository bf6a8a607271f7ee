import type { Extractor } from '../../model/extractor.ts'
import { ability } from './ability.ts'
import { possession } from './possession.ts'

/** What actors have, command and are able to do. */
export const capabilityExtractors: readonly Extractor[] = [possession, ability]
