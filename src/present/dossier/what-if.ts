import { contentStems } from '../../text/words.ts'
import { DossierError } from './error.ts'
import type { CausalLinkView, CausesView, Push, WhatIfView, WhatIfWay } from './types.ts'

/** A variable going one way, and the link by which that was reached first. */
interface Reached {
  readonly variable: string
  readonly direction: Push
  readonly by: CausalLinkView | null
  readonly before: Reached | null
}

const after = (direction: Push, side: 'raises' | 'lowers'): Push => {
  if (side === 'raises') return direction
  return direction === 'rises' ? 'falls' : 'rises'
}

function wayTo(end: Reached): WhatIfWay {
  const links: CausalLinkView[] = []
  for (let at: Reached | null = end; at?.by; at = at.before) links.unshift(at.by)
  return {
    direction: end.direction,
    links: links.map(({ id }) => id),
    isHedged: links.some(({ isHedged }) => isHedged),
  }
}

function group<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const found = new Map<K, V[]>()
  for (const [key, value] of pairs) found.set(key, [...(found.get(key) ?? []), value])
  return found
}

/**
 * Which way the claims, taken at their word, send every variable if one rises or falls. Only signs count: no claim gives a
 * size. Directions spread along links of which the claims say one thing, and stop where they differ, deny or leave it open.
 * Each variable is entered at most once in each direction, so the work is linear in the links.
 *
 * @param variable  id
 * @throws DossierError  when there is no such variable
 */
export function whatIf(causes: CausesView, variable: string, push: Push): WhatIfView {
  if (!causes.variables.some(({ id }) => id === variable)) {
    throw new DossierError('dossier/no-variable', `there is no variable ${JSON.stringify(variable)} here`)
  }
  const out = group(causes.links.map((link) => [link.from, link] as const))
  const start: Reached = { variable, direction: push, by: null, before: null }
  const queue = [start]
  const seen = new Set([`${variable} rises`, `${variable} falls`])
  const back = new Map<Push, Reached>()
  const stops: [string, Push][] = []
  for (const at of queue) {
    for (const link of out.get(at.variable) ?? []) {
      if (link.side !== 'raises' && link.side !== 'lowers') {
        stops.push([link.id, at.direction])
        continue
      }
      const next: Reached = { variable: link.to, direction: after(at.direction, link.side), by: link, before: at }
      if (link.to === variable && !back.has(next.direction)) back.set(next.direction, next)
      const key = `${next.variable} ${next.direction}`
      if (seen.has(key)) continue
      seen.add(key)
      queue.push(next)
    }
  }
  const reached = group(queue.slice(1).map((one) => [one.variable, one] as const))
  return {
    variable,
    push,
    reached: [...reached].map(([id, ends]) => ({ variable: id, ways: ends.map(wayTo) })),
    back: [...back.values()].map(wayTo),
    stops: [...group(stops)].map(([link, arriving]) => ({ link, arriving })),
    causes,
  }
}

/**
 * The variable that words mean: the one so worded, else the only one that has all of their stems.
 *
 * @returns  its id; the labels that the words may mean where they are none or several
 */
export function findVariable({ variables }: CausesView, words: string): string | readonly string[] {
  const asked = words.trim().toLowerCase()
  const exact = variables.find(({ labels }) => labels.some((label) => label.toLowerCase() === asked))
  if (exact) return exact.id
  const stems = contentStems(words)
  const having = variables.filter(({ labels }) =>
    labels.some((label) => {
      const own = new Set(contentStems(label))
      return stems.length > 0 && stems.every((one) => own.has(one))
    }),
  )
  return having.length === 1 ? having[0]!.id : having.map(({ label }) => label)
}
