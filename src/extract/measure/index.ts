import type { Extractor } from '../../model/extractor.ts'
import { decree } from './decree.ts'
import { named } from './named.ts'
import { step } from './step.ts'

/** Measures: verb phrases under a cue first, then doings that are decisions, then noun phrases on what is left. */
export const measureExtractors: readonly Extractor[] = [step, decree, named]
