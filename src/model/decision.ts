import type { MeasureStatus } from './measure.ts'
import type { Stance } from './position.ts'

/** What a side is by what it does; `other` where the reports do not tell. */
export type Camp = 'government' | 'lawmakers' | 'courts' | 'business' | 'labour' | 'experts' | 'public' | 'other'

/**
 * How a step moves
 *
 * put-off  to a later day
 * vote     a day is set to vote on it
 */
export type StepStatus = MeasureStatus | 'put-off' | 'vote'

/** A status that a report gives an option. */
export interface OptionStep {
  readonly status: StepStatus
  /** EDTF; null where neither the words nor the report are dated. */
  readonly date: string | null
  /** Whether the date is of the step itself or of the report that tells it. */
  readonly dating: 'step' | 'report'
  /** Ids of the statements that give it; of copies of one text each. */
  readonly statements: readonly string[]
}

/** A side that an actor takes in one report or several that follow each other. */
export interface Stand {
  readonly stance: Stance
  /** Own words of the condition where `stance` is `conditional`, or who is against tells what they could live with; else null. */
  readonly condition: string | null
  /** When it was first published; null for undated reports. */
  readonly date: string | null
  readonly statements: readonly string[]
}

/** Where one actor stands on an option, and stood before. */
export interface Party {
  /** Id of the actor across reports; null for one without a name. */
  readonly actor: string | null
  readonly name: string
  /** The last role that a report gives; null where none does. */
  readonly role: string | null
  readonly camp: Camp
  /** Earliest first; the last one holds. */
  readonly stands: readonly [Stand, ...Stand[]]
}

/** A step open to a decision, or once open, with all that the reports tell of it. */
export interface Option {
  readonly id: string
  /** The clearest report's words, as they stand after a preposition: "the closure of the mine", "raising the fee". */
  readonly label: string
  /** Earliest first. */
  readonly steps: readonly OptionStep[]
  /** The status that the latest report gives. */
  readonly standing: MeasureStatus
  readonly parties: readonly Party[]
  /** Ids of effect statements whose cause it is. */
  readonly effects: readonly string[]
  /** Ids of norm statements that bear on it. */
  readonly norms: readonly string[]
  /** Ids of statements on like steps of earlier years that reports set beside it. */
  readonly precedents: readonly string[]
  /** Reports that speak of it, be it by its noun alone ("the closure"), copies of one text counted once. */
  readonly texts: number
}

/** What is to be decided, and who stands where. */
export interface Decision {
  /** Ids of the open options that most reports weigh. */
  readonly underWay: readonly string[]
  /** Weighed by most texts first. */
  readonly options: readonly Option[]
}
