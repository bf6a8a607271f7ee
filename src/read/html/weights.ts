import type { Run } from './runs.ts'
import type { Element } from './tree.ts'

const SHORTEST_PROSE = 10

/** How much a run speaks for being the report's text: its words, links off; nothing for short lines and captions. */
export function proseWeight({ words, links, kind }: Run): number {
  if (kind === 'heading' || kind === 'caption' || words < SHORTEST_PROSE || links > 0.5) return 0
  return words * (1 - links)
}

/** Weight of the runs under each element. */
export function weigh(runs: readonly Run[]): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const run of runs) {
    const weight = proseWeight(run)
    if (weight === 0) continue
    for (let at: Element | null = run.element; at !== null; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + weight)
  }
  return weights
}
