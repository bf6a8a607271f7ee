import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { unitOf } from './unit.ts'
import { asValue } from './value.ts'

/** A time expression by place. */
export interface TimeSpan extends Span {
  readonly interval: Interval | null
}

/** What stands around one quantity in its article. */
export interface Beside {
  /** Other quantities within reach, by place. */
  readonly quantities: readonly Statement<Quantity>[]
  readonly times: readonly TimeSpan[]
  /** Whether the article gives no other number of the same unit. */
  readonly isSole: boolean
}

const REACH = 1500

/** Of things by place, those within reach of the thing at `at`. */
function window<T extends Span>(
  things: readonly T[],
  { start, end }: Span,
  from: number,
): { found: T[]; from: number } {
  let first = from
  while (first < things.length && things[first]!.end < start - REACH) first++
  const found: T[] = []
  for (let i = first; i < things.length && things[i]!.start <= end + REACH; i++) found.push(things[i]!)
  return { found, from: first }
}

const unitKey = ({ content }: Statement<Quantity>): string => {
  const { dimension, name } = unitOf(content.unit)
  return `${dimension} ${name}`
}

/** What stands around each quantity of a situation, in one pass over each article. */
export function besideAll(corpus: Corpus): Map<Statement<Quantity>, Beside> {
  const timesOf = byKey(corpus.of('time'), ({ article }) => article)
  const result = new Map<Statement<Quantity>, Beside>()
  for (const [article, own] of byKey(corpus.of('quantity'), (statement) => statement.article)) {
    const times = (timesOf.get(article) ?? []).map(({ anchor, content }) => ({
      start: anchor.start,
      end: anchor.end,
      interval: intervalOf(content.edtf),
    }))
    const spans = own.map((statement) => ({ start: statement.anchor.start, end: statement.anchor.end, statement }))
    const values = new Map<string, Set<number>>()
    for (const one of own) values.set(unitKey(one), (values.get(unitKey(one)) ?? new Set()).add(one.content.value))
    let fromQuantity = 0
    let fromTime = 0
    for (const statement of own) {
      const near = window(spans, statement.anchor, fromQuantity)
      const dated = window(times, statement.anchor, fromTime)
      fromQuantity = near.from
      fromTime = dated.from
      result.set(statement, {
        quantities: near.found.flatMap((one) => (one.statement === statement ? [] : [one.statement])),
        times: dated.found,
        isSole: values.get(unitKey(statement))!.size === 1,
      })
    }
  }
  return result
}

const LEADING = 20

/**
 * Dates that belong to a figure: in its part of the clause and before the next comma; else the one that leads the clause.
 *
 * @param near  the clause's part that reaches to no other figure
 */
export function datesBeside(
  text: string,
  figure: Span,
  { near, clause }: { readonly near: Span; readonly clause: Span },
  times: readonly TimeSpan[],
): TimeSpan[] {
  const comma = text.slice(figure.end, near.end).search(/[,;:(—–]/)
  const end = comma < 0 ? near.end : figure.end + comma
  const beside = times.filter((time) => time.start >= near.start && time.end <= end)
  if (beside.length > 0) return beside
  return times.filter(
    (time) => time.start >= clause.start && time.start <= clause.start + LEADING && time.end <= figure.start,
  )
}

const NEIGHBOUR = 240

/** Values of the same unit close by, in the unit's base. */
export function valuesBeside({ anchor, content }: Statement<Quantity>, { quantities }: Beside): Set<number> {
  const unit = unitOf(content.unit)
  return new Set(
    quantities
      .filter((one) => Math.abs(one.anchor.start - anchor.start) < NEIGHBOUR)
      .filter((one) => one.content.unit === '' || unitOf(one.content.unit).name === unit.name)
      .map((one) => one.content.value * unit.size),
  )
}

/** Numbers close by, whatever they count: two reports that give the same two numbers give them of one thing. */
export function companyOf({ anchor, content }: Statement<Quantity>, { quantities }: Beside): Set<number> {
  return new Set(
    quantities
      .filter((one) => Math.abs(one.anchor.start - anchor.start) < NEIGHBOUR && one.content.value !== content.value)
      .map((one) => one.content.value),
  )
}

const AGAIN = /^\s*(?:[(,]|\(?or)\s*(?:about|approximately|roughly|some|or)?\s*$/
/** Behind a number that an adjective is made of, its noun may stand before the bracket: "60-mph winds (97 kph)". */
const AGAIN_BEHIND_NOUN = /^(?:\s\p{Ll}+)?\s*\(\s*(?:about|approximately|roughly|some|or)?\s*$/u

/** How far rounding may take a measure from what it is converted from. */
const ROUNDED = 0.08

/** Whether two measures of one dimension, written in two units, are the same length, speed or mass. */
function isSameMeasure({ content: a }: Statement<Quantity>, { content: b }: Statement<Quantity>): boolean {
  const [x, y] = [unitOf(a.unit), unitOf(b.unit)]
  if (x.dimension !== y.dimension || x.size === y.size) return false
  const values = [asValue(a, x.size, x.offset).low, asValue(b, y.size, y.offset).low]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return high - low <= ROUNDED * high
}

/** "9,000 francs ($10,000)", "60 mph (97 kph)": whether it only says the one before it again, in another currency or unit. */
export function isConversion(statement: Statement<Quantity>, { quantities }: Beside, text: string): boolean {
  const before = quantities.findLast(({ anchor }) => anchor.end <= statement.anchor.start)
  if (!before) return false
  const between = text.slice(before.anchor.end, statement.anchor.start)
  if (between.length >= 24) return false
  if (unitOf(statement.content.unit).dimension === 'money') return AGAIN.test(between)
  return (AGAIN.test(between) || AGAIN_BEHIND_NOUN.test(between)) && isSameMeasure(before, statement)
}
