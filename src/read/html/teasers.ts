import type { Run } from './runs.ts'
import { type Element, elements } from './tree.ts'

const MOST_WORDS = 90
const FEWEST = 3

/**
 * Elements that lead to other reports: at least three side by side, each begun by a link of three words or more and short as
 * a whole.
 */
export function teasers(page: Element, runs: readonly Run[]): Element[] {
  const first = new Map<Element, Run>()
  const words = new Map<Element, number>()
  for (const run of runs) {
    for (let at: Element | null = run.element; at !== null; at = at.parent) {
      if (!first.has(at)) first.set(at, run)
      words.set(at, (words.get(at) ?? 0) + run.words)
    }
  }
  const isTeaser = (element: Element): boolean => {
    const run = first.get(element)
    return run !== undefined && run.links > 0.8 && run.words >= 3 && (words.get(element) ?? 0) <= MOST_WORDS
  }
  return [page, ...elements(page)].flatMap(({ children }) => {
    const found = children.filter((child) => typeof child !== 'string' && isTeaser(child)) as Element[]
    const total = children.filter((child) => typeof child !== 'string' && words.has(child)).length
    return found.length >= FEWEST && found.length >= total * 0.5 ? found : []
  })
}
