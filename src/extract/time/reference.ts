import type { Temporal } from 'temporal-polyfill'
import type { Article } from '../../model/article.ts'
import { firstDay, type Precision, precisionOf } from './edtf.ts'

/** What relative expressions are resolved against: the date of publication, as precise as the report has it. */
export interface Reference {
  /** First day of what is known. */
  readonly date: Temporal.PlainDate
  readonly precision: Precision
}

/** The reference of an article, or null where it does not say when it was published. */
export function referenceOf({ published }: Article): Reference | null {
  const known = /^\d{4}(?:-\d\d){0,2}/.exec(published ?? '')?.[0]
  if (known === undefined) return null
  const date = firstDay(known)
  return date === null ? null : { date, precision: precisionOf(known) }
}

/** The day of publication, or null where only its month or year is known. */
export function referenceDay(reference: Reference | null): Temporal.PlainDate | null {
  return reference?.precision === 'day' ? reference.date : null
}
