import { readTable } from '../text/lines.ts'
import { once } from '../text/once.ts'

/** What is said of counted things: died, are missing, took part. */
export interface Predicate {
  readonly name: string
  /** How its count moves as reports follow. Of `grows` and `moves` an event has one count; `adds` and `fixed` need more to be told apart. */
  readonly course: 'grows' | 'moves' | 'adds' | 'fixed'
  readonly noun: string
  /** With `{noun}` for the counted noun in the plural. */
  readonly question: string
  /** Folded words by which it is said. */
  readonly phrases: readonly string[]
}

/** A unit of measure. */
export interface MeasureUnit {
  /** Singular noun. */
  readonly name: string
  /** `length`, `money`, `duration` ... */
  readonly dimension: string
  /** In the dimension's base unit; 1 for money. */
  readonly size: number
  /** What is taken off before: 32 of degrees Fahrenheit, else 0. */
  readonly offset: number
}

/** All that reports say of counted things. */
export const predicates = once(() =>
  readTable(new URL('./predicates.tsv', import.meta.url)).map(
    ([name = '', course = '', noun = '', question = '', phrases = '']): Predicate => ({
      name,
      course: course as Predicate['course'],
      noun,
      question,
      phrases: phrases.split(',').map((phrase) => phrase.trim()),
    }),
  ),
)

/** All units of measure. */
export const measureUnits = once(() =>
  readTable(new URL('./units.tsv', import.meta.url)).map(
    ([name = '', dimension = '', size = '1', offset = '0']): MeasureUnit => ({
      name,
      dimension,
      size: Number(size),
      offset: Number(offset),
    }),
  ),
)
