import type { Extractor } from '../../model/extractor.ts'
import { cued } from './cued.ts'
import { decision } from './decision.ts'
import { judgement } from './judgement.ts'
import { possessed } from './possessed.ts'
import { undecided } from './undecided.ts'
import { urging } from './urging.ts'

/** Positions, each rule one form; all read the measures found before. */
export const positionExtractors: readonly Extractor[] = [cued, undecided, judgement, decision, possessed, urging]
