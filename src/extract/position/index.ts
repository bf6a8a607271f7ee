import type { Extractor } from '../../model/extractor.ts'
import { decision } from './decision.ts'
import { judgement } from './judgement.ts'
import { noun } from './noun.ts'
import { predicate } from './predicate.ts'
import { verb } from './verb.ts'

/** Positions, each rule one form; all read the measures found before. */
export const positionExtractors: readonly Extractor[] = [verb, predicate, noun, judgement, decision]
