import type { OptionView, StepView } from '../../../dossier/types.ts'
import { RUNGS, type Status } from './words.ts'

/** How one rung of an option's ladder is drawn. */
export interface Rung {
  readonly status: (typeof RUNGS)[number]
  /** now: the furthest; was: passed, as a report says; toward: passed, though no report says so; ahead: not reached. */
  readonly state: 'now' | 'was' | 'toward' | 'ahead'
  readonly steps: readonly StepView[]
}

/** The rungs of an option, and the steps by which it left the ladder. */
export function rungsOf({ steps, standing }: OptionView): { rungs: readonly Rung[]; left: readonly StepView[] } {
  const at = (status: Status): number => (RUNGS as readonly Status[]).indexOf(status)
  const furthest = Math.max(-1, ...steps.map(({ status }) => at(status)))
  const rungs = RUNGS.map((status, rung): Rung => {
    const own = steps.filter((step) => step.status === status)
    const isNow = status === standing
    const state = isNow ? 'now' : own.length > 0 ? 'was' : rung < furthest ? 'toward' : 'ahead'
    return { status, state, steps: own }
  })
  return { rungs, left: steps.filter(({ status }) => status === 'refused' || status === 'ruled-out') }
}
