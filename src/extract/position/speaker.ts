import { agentOf } from '../measure/actor.ts'
import { verbAt } from '../measure/cues.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import { type Range, sentenceRange, type Words } from '../measure/grammar/words.ts'
import { sayingForms, warningForms } from './lexicon.ts'

/** Who says what follows. */
export interface Speaker {
  readonly actor: Range
  /** Whether the verb alone tells that what follows is not wanted. */
  readonly isWarning: boolean
}

/** Tokens between a verb of saying and the step it judges. */
const NEAR = 4

/** Who says, right before token `from`: "the union argues that | a merger". */
export function sayingBefore(words: Words, from: number): Speaker | null {
  const { from: first } = sentenceRange(words, from)
  for (let at = from - 1; at > first && at >= from - NEAR; at--) {
    if (/^[;:.]$/.test(words.low[at]!)) return null
    const isWarning = verbAt(words, at, warningForms) !== null
    if (!isWarning && !verbAt(words, at, sayingForms)) continue
    const mood = moodOf(words, at)
    const actor = mood.negated || mood.passive ? null : agentOf(words, at)
    return actor && { actor, isWarning }
  }
  return null
}
