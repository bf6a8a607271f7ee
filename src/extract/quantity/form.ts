import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Modifier, Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { clauseAround } from '../surface/clause.ts'
import { type Amount, amounts } from './amount.ts'
import { asOfDate } from './as-of.ts'
import { modifierAfter } from './modifier.ts'
import { isNearMiss } from './near-miss.ts'
import { scopeOf } from './scope.ts'

export type QuantityFinding = Finding<Quantity>

/** What an amount turns out to measure or count. */
export interface Reading {
  /** Singular English noun. */
  readonly unit: string
  /** Where the unit or counted noun ends. */
  readonly end: number
  readonly start?: number
  readonly value?: number
  readonly valueMax?: number | null
  readonly modifier?: Modifier | null
  /** Where the words of what is measured stand, as `scopeOf` takes it; `count` by default. */
  readonly scope?: Scope
}

/** count: the counted noun leads; measure: a unit, so that what is measured stands around it; adjective: the noun behind. */
export type Scope = 'count' | 'measure' | 'adjective' | 'bare'

export interface Surroundings {
  readonly analysis: Analysis
  /** Times and quantities found earlier. */
  readonly found: readonly Finding[]
}

/**
 * An extractor of one form of quantity, tried on every amount of the article.
 *
 * @param read  what the amount measures in this form, or null where it does not have it
 */
export function amountForm(name: string, read: (amount: Amount, around: Surroundings) => Reading | null): Extractor {
  return {
    name,
    requires: ['sentences', 'tokens'],
    reads: ['time'],
    extract: (analysis, found) =>
      amounts(analysis).flatMap((amount) => {
        if (isNearMiss(analysis, amount, found)) return []
        const reading = read(amount, { analysis, found })
        return reading === null ? [] : [quantityFinding(name, { analysis, found }, amount, reading)]
      }),
  }
}

/** The finding of an amount as read, with a modifier that stands behind it ("or more"). */
export function quantityFinding(
  rule: string,
  { analysis, found }: Surroundings,
  amount: Amount,
  reading: Reading,
): QuantityFinding {
  const after = amount.modifier === null ? modifierAfter(analysis.text, reading.end) : null
  const modifier = reading.modifier !== undefined ? reading.modifier : (after?.modifier ?? amount.modifier)
  const span = {
    start: reading.start ?? amount.start,
    end: reading.end + (reading.modifier === undefined ? (after?.length ?? 0) : 0),
  }
  const value = reading.value ?? amount.value
  const valueMax = reading.valueMax === undefined ? amount.valueMax : reading.valueMax
  return finding(
    rule,
    { analysis, found },
    span,
    { value, valueMax, unit: reading.unit, modifier },
    reading.scope ?? 'count',
  )
}

type Core = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'modifier'>

/** A finding of a quantity whose span and value are known, with its clause, what it is of, and its date. */
export function finding(
  rule: string,
  { analysis, found }: Surroundings,
  span: Span,
  core: Core,
  scope: Scope,
): QuantityFinding {
  const clause = clauseAround(analysis, span)
  const whole = { start: Math.min(clause.start, span.start), end: Math.max(clause.end, span.end) }
  return {
    rule,
    anchor: anchorAt(analysis.text, span),
    content: {
      kind: 'quantity',
      ...core,
      of: scopeOf(analysis, span, whole, scope),
      asOf:
        scope === 'adjective'
          ? null
          : asOfDate(analysis, span, whole, { found, unit: core.unit, isShare: rule.endsWith('/fraction') }),
      clause: anchorAt(analysis.text, whole),
    },
  }
}
