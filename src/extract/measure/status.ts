import type { MeasureStatus } from '../../model/measure.ts'
import type { CueAt } from './cues.ts'
import type { Mood } from './grammar/mood.ts'
import type { Cue } from './lexicon.ts'

const WORDS_ONLY: ReadonlySet<MeasureStatus> = new Set(['proposed', 'considered'])

/** How far a step has come by the cue that governs it; null where the words leave it open. */
export function statusUnder(cue: Cue, { mood, isDenied }: Pick<CueAt, 'mood' | 'isDenied'>): MeasureStatus | null {
  if (isDenied) return cue.negated
  // To speak of a step is to speak of it, whether one does so, did so or may do so.
  if (mood === null || WORDS_ONLY.has(cue.status)) return cue.status
  const settled = cue.status === 'ruled-out' || cue.status === 'refused'
  switch (mood.realis) {
    case 'happened':
    case 'present':
      return cue.status
    case 'happening':
      return cue.status === 'done'
        ? 'underway'
        : settled
          ? cue.status
          : cue.status === 'authorized'
            ? 'considered'
            : cue.status
    case 'future':
      return settled ? cue.status : cue.status === 'authorized' ? 'proposed' : 'authorized'
    case 'possible':
      return 'considered'
    case 'due':
      return 'proposed'
    case 'none':
      return settled ? 'considered' : 'proposed'
  }
}

/** How far a step has come by the verb that is the step itself ("will close two wards"); null where it is none yet. */
export function statusOfDoing({ realis, negated }: Mood): MeasureStatus | null {
  if (negated) return realis === 'future' || realis === 'happening' ? 'ruled-out' : null
  switch (realis) {
    case 'happened':
      return 'done'
    case 'happening':
      return 'underway'
    case 'future':
      return 'authorized'
    case 'possible':
      return 'considered'
    case 'due':
      return 'proposed'
    case 'present':
      return 'done'
    case 'none':
      return null
  }
}
