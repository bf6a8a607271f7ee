/** Named features with the number of values each can take; a feature counts its values from 0. */
export type Schema = Readonly<Record<string, number>>

/** What is told of one candidate. */
export const CANDIDATE = {
  form: 60,
  relation: 14,
  sort: 9,
  count: 3,
  gender: 5,
  determiner: 7,
  name: 8,
  upos: 5,
  length: 5,
  quoted: 2,
  size: 5,
  named: 2,
  repeated: 6,
  opening: 2,
  qualifier: 2,
  joined: 3,
  subordinate: 3,
  position: 6,
  lemma: 400,
  governor: 180,
} as const satisfies Schema

/** What is told of a pair: the later candidate and an earlier one. */
export const PAIR = {
  sentences: 9,
  between: 9,
  paragraphs: 4,
  roles: 17,
  pronouns: 5,
  quotations: 5,
  binding: 5,
  inside: 4,
  clause: 5,
  subject: 3,
  rivals: 7,
  last: 2,
  genders: 5,
  counts: 4,
  sorts: 81,
  words: 4,
  heads: 4,
  modifiers: 6,
  overlap: 5,
  contains: 4,
  figures: 3,
  reach: 3,
} as const satisfies Schema

export type Values<S extends Schema> = { readonly [K in keyof S]: number }

/**
 * Where each feature's values start when all are numbered in one row.
 *
 * @returns the starts in the order of the schema, and how many values there are in all
 */
export function offsetsOf(schema: Schema): { starts: readonly number[]; total: number } {
  const starts: number[] = []
  let total = 0
  for (const size of Object.values(schema)) {
    starts.push(total)
    total += size
  }
  return { starts, total }
}

/**
 * A function that numbers values in the one row of `schema`; a value that is too high counts as the highest.
 *
 * @returns writes into the array that it is given, one number a feature
 */
export function numbering<S extends Schema>(schema: S): (values: Values<S>, into: Int32Array) => Int32Array {
  const features = Object.keys(schema)
  const sizes = Object.values(schema)
  const { starts } = offsetsOf(schema)
  return (values, into) => {
    for (let at = 0; at < features.length; at++) {
      const value = values[features[at]!]!
      into[at] = starts[at]! + (value < 0 ? 0 : value < sizes[at]! ? value : sizes[at]! - 1)
    }
    return into
  }
}
