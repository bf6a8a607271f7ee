import type { Extractor } from '../../model/extractor.ts'
import { noun } from './noun.ts'
import { state } from './state.ts'
import { verb } from './verb.ts'

/** The forms in which events are told, the surest first: what a verb tells already no noun inside its words tells again. */
export const eventExtractors: readonly Extractor[] = [verb, state, noun]
