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
import { type Scope, scopeOf } from './scope.ts'

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
  /** Nouns that a bare number leaves out, as the figure before it has them. */
  readonly lead?: string
}

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
      amounts(analysis, found).flatMap((amount) => {
        if (isNearMiss(analysis, amount)) return []
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
  lead = '',
): QuantityFinding {
  const clause = clauseAround(analysis, span)
  const whole = { start: Math.min(clause.start, span.start), end: Math.max(clause.end, span.end) }
  return {
    rule,
    anchor: anchorAt(analysis.text, span),
    content: {
      kind: 'quantity',
      ...core,
      of: scopeOf(analysis, { span, clause: measured(analysis, span, whole), dates: datesIn(found), lead }, scope),
      asOf:
        scope === 'adjective'
          ? null
          : asOfDate(analysis, span, whole, { found, unit: core.unit, isShare: rule.endsWith('/fraction') }),
      clause: anchorAt(analysis.text, whole),
    },
  }
}

/** A figure in brackets gives another's value again: what it is of stands before the bracket. */
function measured(analysis: Analysis, span: Span, clause: Span): Span {
  const bracket = /\(\s?(?:\p{L}+\s){0,2}$/u.exec(analysis.text.slice(Math.max(0, span.start - 24), span.start))
  if (bracket === null) return clause
  const at = span.start - bracket[0].length
  const outer = clauseAround(analysis, { start: Math.max(0, at - 2), end: Math.max(1, at - 1) })
  return outer.end <= span.start ? outer : clause
}

function datesIn(found: readonly Finding[]): Span[] {
  return found.filter(({ content }) => content.kind === 'time').map(({ anchor }) => anchor)
}
