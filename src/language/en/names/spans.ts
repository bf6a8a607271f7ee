import type { NameType } from '../../../model/name.ts'

/** A name as words, before it is placed in the text. */
export interface Found {
  /** Half-open range of indices into the words. */
  readonly from: number
  readonly to: number
  readonly type: NameType
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place' }

/**
 * The names that BIOES labels mark, in order.
 *
 * @param labels  one a word: `O`, or `B-`, `I-`, `E-`, `S-` with PER, ORG or LOC; no name is left open at a sentence's end
 */
export function spansOf(labels: readonly string[]): Found[] {
  const found: Found[] = []
  let from = 0
  labels.forEach((label, at) => {
    if (label[0] === 'B' || label[0] === 'S') from = at
    if (label[0] === 'E' || label[0] === 'S') found.push({ from, to: at + 1, type: TYPES[label.slice(2)]! })
  })
  return found
}

/** `found` with `more`, which win where they overlap; in order. */
export function replaced(found: readonly Found[], more: readonly Found[]): Found[] {
  const taken = new Set<number>()
  for (const { from, to } of more) for (let at = from; at < to; at++) taken.add(at)
  const kept = found.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    return true
  })
  return [...kept, ...more].sort((a, b) => a.from - b.from)
}
