import type { Clause } from '../../model/clause.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Cue } from './lexicon.ts'

/** How real a cue's own doing is. */
export type Reality = 'real' | 'going on' | 'ahead' | 'due' | 'possible' | 'aimed at'

const WORDS_ONLY: ReadonlySet<MeasureStatus> = new Set(['proposed', 'considered'])

/** How real a clause's doing is, whether it is denied or not. */
export function realityOf({ factuality, progressive, perfect, form, modal, tense }: Clause): Reality {
  // "having approved", "to have approved"
  if (perfect && form !== 'finite' && factuality !== 'denied') return 'real'
  switch (factuality) {
    case 'ongoing':
      return progressive ? 'going on' : 'real'
    case 'scheduled':
      return form === 'infinitive' ? 'aimed at' : 'ahead'
    case 'required':
      return 'due'
    case 'intended':
      return 'aimed at'
    case 'possible':
    case 'unreal':
    case 'asked':
      return 'possible'
    case 'denied':
      return modal !== null ? 'possible' : tense === 'future' ? 'ahead' : progressive ? 'going on' : 'real'
    default:
      return 'real'
  }
}

/** How far a step has come by the cue that governs it; null where the words leave it open. */
export function statusUnder(cue: Cue, reality: Reality, isDenied: boolean): MeasureStatus | null {
  if (isDenied) return cue.denied
  // To speak of a step is to speak of it, whether one does so, did so or may do so.
  if (cue.status === null || WORDS_ONLY.has(cue.status)) return cue.status
  const isSettled = cue.status === 'ruled-out' || cue.status === 'refused'
  switch (reality) {
    case 'real':
      return cue.status
    case 'going on':
      return cue.status === 'done' ? 'underway' : cue.status === 'authorized' ? 'considered' : cue.status
    case 'ahead':
      return isSettled ? cue.status : cue.status === 'authorized' ? 'proposed' : 'authorized'
    case 'possible':
      return 'considered'
    case 'due':
      return 'proposed'
    case 'aimed at':
      return isSettled ? 'considered' : 'proposed'
  }
}

/**
 * How far a step has come by the clause that tells of its doing ("will close two wards"); null where it is none yet.
 */
export function statusOfDoing(clause: Clause): MeasureStatus | null {
  const { factuality, negation, tense, progressive, form } = clause
  if (negation !== null || factuality === 'denied') {
    return factuality === 'denied' && (tense === 'future' || progressive) ? 'ruled-out' : null
  }
  switch (factuality) {
    case 'happened':
    case 'alleged':
      return 'done'
    case 'ongoing':
      return progressive || form === 'participle' ? 'underway' : 'done'
    case 'scheduled':
      return form === 'finite' ? 'authorized' : null
    case 'required':
      return form === 'finite' ? 'proposed' : null
    case 'possible':
    case 'unreal':
    case 'asked':
      return 'considered'
    default:
      return null
  }
}
