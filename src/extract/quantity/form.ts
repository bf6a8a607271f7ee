import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Modifier, Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { clauseAround } from '../surface/clause.ts'
import { overlapping } from '../surface/order.ts'
import { type Amount, amounts } from './amount.ts'
import { asOfDate } from './as-of.ts'
import { modifierAfter } from './modifier.ts'
import { isNearMiss } from './near-miss.ts'
import { type Scope, scopeOf } from './scope.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

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
    extract: (analysis, found) => {
      const around = surroundingsOf(analysis, found)
      return amounts(around).flatMap((amount) => {
        // "a third day" is no part of a day: of words `fraction` reads what they are a part of
        if (amount.isPart && /^\p{L}/u.test(amount.written)) return []
        const reading = read(amount, around)
        return reading === null || isNearMiss(analysis, amount, reading.scope === 'measure')
          ? []
          : [quantityFinding(name, around, amount, reading)]
      })
    },
  }
}

/**
 * An extractor of quantities that no plain number tells: fractions, factors, "thousands of", "nobody".
 *
 * @param pattern  global and linear
 * @param read     what a match says, or null where it is none
 */
export function patternForm(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, analysis: Analysis) => Known | null,
): Extractor {
  return {
    name,
    requires: ['sentences', 'tokens'],
    reads: ['time'],
    extract: (analysis, found) => {
      const around = surroundingsOf(analysis, found)
      return Array.from(analysis.text.matchAll(pattern)).flatMap((match) => {
        if (overlapping(around.dates, { start: match.index, end: match.index + match[0].length }).length > 0) return []
        const known = read(match, analysis)
        return known === null ? [] : [finding(name, around, known)]
      })
    },
  }
}

/** The finding of an amount as read, with a modifier that stands behind it ("or more"). */
export function quantityFinding(rule: string, around: Surroundings, amount: Amount, reading: Reading): QuantityFinding {
  const after =
    amount.modifier === null && reading.modifier === undefined ? modifierAfter(around.analysis.text, reading.end) : null
  const modifier = reading.modifier !== undefined ? reading.modifier : (after?.modifier ?? amount.modifier)
  const value = reading.value ?? amount.value
  const valueMax = reading.valueMax === undefined ? amount.valueMax : reading.valueMax
  return finding(rule, around, {
    span: { start: reading.start ?? amount.start, end: reading.end + (after?.length ?? 0) },
    core: { value, valueMax, unit: reading.unit, modifier },
    scope: reading.scope ?? 'count',
    lead: reading.lead ?? '',
  })
}

/** A quantity whose words and value are known. */
export interface Known {
  readonly span: Span
  readonly core: Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'modifier'>
  readonly scope: Scope
  readonly lead?: string
}

/** The finding of a known quantity, with its clause, what it is of, and the date it holds. */
function finding(rule: string, around: Surroundings, { span, core, scope, lead = '' }: Known): QuantityFinding {
  const { analysis, dates } = around
  const inner = clauseAround(analysis, span)
  const clause = { start: Math.min(inner.start, span.start), end: Math.max(inner.end, span.end) }
  const place = measured(analysis, span, clause)
  const of = scopeOf(
    analysis,
    { span, clause: place, dates: overlapping(dates, place).map(({ anchor }) => anchor), lead },
    scope,
  )
  const asOf =
    scope === 'adjective'
      ? null
      : asOfDate(around, { span, clause, unit: core.unit, isShare: rule.endsWith('/fraction') })
  return {
    rule,
    anchor: anchorAt(analysis.text, span),
    content: { kind: 'quantity', ...core, of, asOf, clause: anchorAt(analysis.text, clause) },
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
