import type { Statement } from '../../model/statement.ts'
import type { Interval } from '../edtf/interval.ts'
import type { Participant } from '../tellings/participant.ts'
import type { Sentence } from './sentence.ts'

/** Who did something, where it was, or what it came of, as one sentence tells it. */
export interface Particular {
  /** What was done or happened, the same for all words that tell it: "discover", "fire". */
  readonly deed: string
  /** What it was done to, or befell. */
  readonly thing: Participant
  /** `thing` as it may stand in a question. */
  readonly named: string
  /** The doer, place or cause, as the report words it. */
  readonly told: Participant
  /** `told` as it stands in an answer: "in the Ebbe". */
  readonly answer: string
  /** The words that keep it open: "may"; null where it is told flatly. */
  readonly hedge: string | null
  /** Whether it says nothing against another that is told later: a claim of responsibility, a cause not yet known. */
  readonly isUpdated: boolean
  readonly date: Interval | null
  /** Who says so; null where the report says it itself. */
  readonly source: string | null
  readonly sentence: Sentence
  readonly evidence: Statement
}

/** Finds particulars of one sort, and says when two of one deed cannot both hold. */
export interface Sort<P extends Particular = Particular> {
  find(sentence: Sentence): readonly P[]
  /** Whether two that tell of one deed exclude each other. @param isDisputed  whether a report knows what it opposes */
  areRivals(a: P, b: P, isDisputed: boolean): boolean
  /** The question that both answer; null where none can be made. */
  ask(a: P, b: P): string | null
}
