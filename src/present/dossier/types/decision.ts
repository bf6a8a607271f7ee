import type { ClaimSide } from '../../../model/causal-map.ts'
import type { Camp, StepStatus } from '../../../model/decision.ts'
import type { MeasureStatus } from '../../../model/measure.ts'
import type { NormForce } from '../../../model/norm.ts'
import type { Stance } from '../../../model/position.ts'
import type { ArticleRef, Evidence } from './evidence.ts'
import type { PointView } from './points.ts'

/** A status that a text gives an option. */
export interface StepView {
  readonly status: StepStatus
  /** EDTF; null where neither the words nor the report are dated. */
  readonly date: string | null
  /** Whether the date is of the step itself or of the report that tells it. */
  readonly dating: 'step' | 'report'
  readonly evidence: readonly Evidence[]
}

/** A side, and the words that show it. */
export interface StandView {
  readonly stance: Stance
  readonly condition: string | null
  readonly date: string | null
  readonly evidence: readonly Evidence[]
}

export interface PartyView {
  readonly name: string
  readonly role: string | null
  readonly camp: Camp
  /** Earliest first; the last one holds. */
  readonly stands: readonly [StandView, ...StandView[]]
}

/** What somebody claims an option would do. */
export interface ClaimView {
  readonly side: ClaimSide
  /** What it would do, as it stands after its name, the hedge with it: "could raise fares". */
  readonly words: string
  /** In the report's words. */
  readonly outcome: string
  readonly hedge: string | null
  /** Null where the report says it itself. */
  readonly claimedBy: string | null
  readonly evidence: readonly Evidence[]
}

export interface NormView {
  readonly norm: string
  readonly says: NormForce
  readonly what: string
  /** The report's word where it is told as less than certain: "likely". */
  readonly hedge: string | null
  /** Who says that it is so; null for the report's own voice. */
  readonly claimedBy: string | null
  readonly evidence: readonly Evidence[]
}

/** A like step of earlier years. */
export interface PrecedentView {
  /** EDTF. */
  readonly date: string
  readonly evidence: Evidence
}

export interface OptionView {
  readonly id: string
  readonly label: string
  readonly standing: MeasureStatus
  /** Whether it is among those that most reports weigh. */
  readonly isUnderWay: boolean
  /** Reports that speak of it, copies of one text counted once. */
  readonly texts: number
  readonly steps: readonly StepView[]
  readonly parties: readonly PartyView[]
  readonly claims: readonly ClaimView[]
  readonly norms: readonly NormView[]
  readonly precedents: readonly PrecedentView[]
  /** Points on it in which accounts part. */
  readonly contested: readonly Pick<PointView, 'id' | 'question' | 'relation'>[]
}

export interface DecisionView {
  /** Told of by most texts first. */
  readonly options: readonly OptionView[]
  readonly articles: readonly ArticleRef[]
}
