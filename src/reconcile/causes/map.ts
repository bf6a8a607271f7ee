import type { CausalLink, CausalMap, CausalVariable, ClaimSide } from '../../model/causal-map.ts'
import { fold } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Claim } from '../effects/claims.ts'
import { isDenied } from '../effects/denied.ts'
import { exactly } from '../effects/variable.ts'
import { idOf } from '../points/id.ts'
import { labelOf } from './label.ts'

/** The claims on one variable's effect on another. */
export interface Joined {
  readonly link: CausalLink
  readonly claims: readonly Claim[]
}

function sideOf(claim: Claim): ClaimSide {
  const { sign } = claim.statement.content
  if (sign !== '?') return sign === '+' ? 'raises' : 'lowers'
  return isDenied(claim) ? 'denied' : 'open'
}

const sameEnds = (a: Claim, b: Claim): boolean =>
  exactly(a.cause) === exactly(b.cause) && exactly(a.outcome) === exactly(b.outcome)

/** Claims held against each other on one link; more of them tell nothing new. */
const HELD_AGAINST = 40

function together(claims: readonly Claim[]): CausalLink['side'] {
  const told = claims.filter((one) => sideOf(one) !== 'open').slice(0, HELD_AGAINST)
  const [first] = told
  if (!first) return 'open'
  if (told.every((one) => sideOf(one) === sideOf(first))) return sideOf(first)
  // Ends that are one only loosely may be two: then nothing is claimed for certain, and nothing against anything.
  return told.some((a) => told.some((b) => sideOf(a) !== sideOf(b) && sameEnds(a, b))) ? 'differ' : 'open'
}

/** A sentence's first word in lower case where it names nothing. */
function lowered(label: string, { common }: Corpus): string {
  const [first = ''] = label.split(/[\s-]/)
  return common.has(fold(first)) ? first.toLowerCase() + label.slice(first.length) : label
}

/** Null where no claim names it as a thing. */
function variableOf(labels: readonly string[]): CausalVariable | null {
  const wordings = [...byKey(labels, (one) => one.toLowerCase().replace(/^(?:an?|the)\s/, '')).values()]
  const named = wordings.flatMap((same) => {
    const label = labelOf(same[0]!)
    return label === null ? [] : [{ label, often: same.length }]
  })
  if (named.length === 0) return null
  const { label } = named.reduce((best, one) => (one.often > best.often ? one : best))
  const once = wordings.map(([one]) => one!)
  return { id: idOf('v', ...once.toSorted()), label, labels: once }
}

/** The signed graph of all effects whose ends are variables, with the claims behind each link. */
export function mapOf(
  claims: readonly Claim[],
  corpus: Corpus,
): { readonly map: CausalMap; readonly joined: readonly Joined[] } {
  const labels = claims.flatMap(({ from, to, cause, outcome }) => [
    { number: from, label: lowered(cause.label, corpus) },
    { number: to, label: lowered(outcome.label, corpus) },
  ])
  const variables = new Map(
    [...byKey(labels, ({ number }) => `${number}`).values()].flatMap((same) => {
      const found = variableOf(same.map(({ label }) => label))
      return found === null ? [] : [[same[0]!.number, found] as const]
    }),
  )
  const apart = claims.filter(({ from, to }) => from !== to && variables.has(from) && variables.has(to))
  const joined = [...byKey(apart, ({ from, to }) => `${from} ${to}`).values()].map((same): Joined => {
    const [from, to] = [variables.get(same[0]!.from)!.id, variables.get(same[0]!.to)!.id]
    const told = same.map((one) => ({ statement: one.statement.id, side: sideOf(one) }))
    return { link: { id: idOf('k', from, to), from, to, side: together(same), claims: told }, claims: same }
  })
  const used = new Set(joined.flatMap(({ link }) => [link.from, link.to]))
  return {
    map: { variables: [...variables.values()].filter(({ id }) => used.has(id)), links: joined.map(({ link }) => link) },
    joined,
  }
}
