import type { Figure } from '../figure.ts'

/** What a number in a dimension is of a thing. */
const SIZE = new Map([
  ['money', 'size'],
  ['volume', 'volume'],
  ['share', 'size'],
  ['speed', 'speed'],
  ['mass', 'weight'],
  ['flow', 'rate'],
  ['area', 'area'],
])

/** "a loan of 40 million francs", "a five-year lease". */
export function asModifier(figure: Figure, before: string, after: string): string | null {
  const { dimension } = figure.unit
  const of = /(?:^|\b(?:an?|the|its|their)\s+)(?<noun>\p{L}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s+of$/u.exec(before.trim())
  const size = SIZE.get(dimension)
  if (of?.groups && size) return `What is the ${size} of the ${of.groups.noun!.toLowerCase()}`
  const held = /^\s+(?<noun>\p{Ll}[\p{L}-]+)(?:\s+(?:on|of|for|in|to|at)\b|[,.;]|$)/u.exec(after)
  const isHyphen = /-/.test(figure.statement.anchor.exact)
  if (dimension === 'duration' && isHyphen && held?.groups) return `How long is the ${held.groups.noun}`
  return null
}
