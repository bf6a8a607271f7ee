import type { Extractor } from '../../model/extractor.ts'
import { none } from './none.ts'
import { noun } from './noun.ts'
import { state } from './state.ts'
import { trend } from './trend.ts'
import { verb } from './verb.ts'

/** The forms in which events are told; a noun inside the words of an event that a verb tells does not tell it again. */
export const eventExtractors: readonly Extractor[] = [verb, state, noun, none, trend]
