import { nameWords } from './names.ts'
import type { Run } from './runs.ts'
import { type Element, elements, isWithin } from './tree.ts'
import { proseWeight, weigh } from './weights.ts'

/** A child goes on being the report while it holds that share of its parent's prose. */
const DOMINANT = 0.75
const BODY_NAMES = new Set([
  'articlebody',
  'storybody',
  'entrycontent',
  'postcontent',
  'articlecontent',
  'postbody',
  'articletext',
  'storycontent',
  'bodycopy',
  'bodytext',
  'livefeed',
])

/** Runs of the report: those under the smallest element that holds most of the prose, and what stands between headline and it. */
export function reportRuns(page: Element, runs: readonly Run[]): Run[] {
  const root = reportRoot(page, runs)
  const inside = runs.map(({ element }) => isWithin(element, root))
  const first = inside.indexOf(true)
  const last = inside.lastIndexOf(true)
  const title = runs.findLastIndex((run, index) => index <= first && run.element.tag === 'h1')
  const from = title >= 0 && first - title <= 12 ? title : first
  return runs.slice(from, last + 1)
}

function reportRoot(page: Element, runs: readonly Run[]): Element {
  const weights = weigh(runs)
  const weight = (element: Element): number => weights.get(element) ?? 0
  const total = weight(page)
  for (const element of elements(page)) if (isBody(element) && weight(element) >= total * 0.6) return element
  let at = page
  for (;;) {
    const next = at.children.find((child) => typeof child !== 'string' && weight(child) >= weight(at) * DOMINANT)
    if (next === undefined || typeof next === 'string' || weight(at) === 0) return at
    // A single long paragraph must not shut out the short ones beside it.
    if (runs.some((run) => run.element === next && proseWeight(run) > 0)) return at
    at = next
  }
}

/** Whether the page itself marks the element as the report's body. */
function isBody(element: Element): boolean {
  return element.attributes.itemprop === 'articleBody' || nameWords(element).some((word) => BODY_NAMES.has(word))
}
