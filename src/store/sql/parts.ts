import type { Part, PartKind, Parts, Reconciliation } from '../../model/situation.ts'

/** What a thing can be found by: the ids of its statements, and what it is named by. */
const KEYS: { readonly [K in PartKind]: (thing: Part<K>) => readonly string[] } = {
  actors: ({ id, statements }) => [id, ...statements],
  measures: ({ id, statements }) => [id, ...statements],
  points: ({ kind, question, accounts }) => [
    `${kind} ${question}`,
    ...accounts.flatMap(({ statements }) => statements),
  ],
  timeline: ({ id, statements }) => [id, ...statements],
  variables: ({ labels }) => labels.map((label) => label.toLowerCase()),
  links: ({ id, claims }) => [id, ...claims.map(({ statement }) => statement)],
  loops: ({ id, effects }) => [id, ...effects],
}

export const KINDS = Object.keys(KEYS) as readonly PartKind[]

export const keysOf = <K extends PartKind>(kind: K, thing: Part<K>): string[] => [...new Set(KEYS[kind](thing))]

export const takeApart = ({ causes, ...rest }: Reconciliation): Parts => ({ ...rest, ...causes })

/** Variables whose links have all gone are left out. */
export function putTogether({ variables, links, ...rest }: Parts): Reconciliation {
  const used = new Set(links.flatMap(({ from, to }) => [from, to]))
  return { ...rest, causes: { variables: variables.filter(({ id }) => used.has(id)), links } }
}
