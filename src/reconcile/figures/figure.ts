import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Act } from '../compare/act.ts'
import type { Kinds } from '../compare/kinds.ts'
import type { LeadNames } from '../compare/lead-names.ts'
import type { Report } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'
import type { Qualifiers } from '../corpus/qualifiers.ts'
import type { Interval } from '../edtf/interval.ts'
import type { StemsAround } from './stems-around.ts'
import type { ToldAs } from './told-as.ts'
import type { Unit } from './unit.ts'
import type { Value } from './value.ts'

/** A quantity with everything that decides whether another one answers the same question. */
export interface Figure extends ToldAs, StemsAround {
  readonly statement: Statement<Quantity>
  readonly report: Report
  /** Words that most reports are about. */
  readonly main: ReadonlySet<string>
  readonly value: Value
  readonly unit: Unit
  /** Names of predicates said of it. */
  readonly predicates: ReadonlySet<string>
  /** Stems of the words between number and noun, noun left out: "large" of "212 large dams". */
  readonly described: ReadonlySet<string>
  /** Stem of the noun that a measure qualifies; null where none does. */
  readonly measured: string | null
  /** What of a thing is measured: its length, its height; null where no word tells. */
  readonly aspect: string | null
  /** Stem of what a mass, a volume or an area is of; null where nothing tells. */
  readonly substance: string | null
  /** Stem of the thing that what is counted is in, on or from; null where nothing tells. */
  readonly whereabouts: string | null
  /** Stem of where what is told of them came about; null where nothing tells. */
  readonly scene: string | null
  /** Of what kinds the things are that its clause names. */
  readonly kinds: Kinds
  /** Which of several: first, last. */
  readonly ordinals: ReadonlySet<string>
  /** Parts of the day that its sentence names. */
  readonly dayParts: ReadonlySet<string>
  /** What is told to be done around it; null where nothing is. */
  readonly act: Act | null
  readonly names: readonly ProperName[]
  /** Names of places in its sentence. */
  readonly places: readonly ProperName[]
  /** Words of all names of its sentence. */
  readonly named: ReadonlySet<string>
  /** Names that its report begins with. */
  readonly leadNames: LeadNames
  readonly qualifiers: Qualifiers
  /** Dates that stand beside it, as-of date first. */
  readonly dates: readonly Interval[]
  /** The date as of which it holds; null where none is told. */
  readonly asOf: Interval | null
  /** Whether its sentence says in so many words that it holds as of then: such a number goes on. */
  readonly isAsOf: boolean
  /** Whether such a date lies long before publication. */
  readonly isHistory: boolean
  /** Numbers of the same unit in the sentence and its neighbours. */
  readonly besides: ReadonlySet<number>
  /** Numbers close by, whatever they count. */
  readonly company: ReadonlySet<number>
  /** Whether the report gives no other number of the same unit. */
  readonly isSole: boolean
  /** Whether it stands where its report tells what it is about. */
  readonly isLead: boolean
  /** Who gives it; null where the report itself does. */
  readonly source: string | null
  /** Whether what is counted is its source's own: "Solmark said 14 of its soldiers". */
  readonly isOfSource: boolean
  readonly clause: Span
  readonly sentence: Span
  /** The clause's part that belongs to this figure and to no other of it. */
  readonly near: Span
}
