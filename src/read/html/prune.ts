import { opensFurniture } from '../furniture/phrases.ts'
import { isNamedFurniture } from './names.ts'
import type { Run } from './runs.ts'
import { teasers } from './teasers.ts'
import { type Element, elements } from './tree.ts'
import { weigh } from './weights.ts'

const TAGS = new Set(['nav', 'aside', 'footer', 'form', 'search', 'menu'])
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|status|form|note)$/i
/** An element that holds more of the page's prose is the report, whatever it is called. */
const MOST_SHARE = 0.4

/** Runs left when navigation, boxes, banners, hidden parts and whatever class names call furniture are taken out. */
export function prune(page: Element, runs: readonly Run[]): Run[] {
  const weights = weigh(runs)
  const total = weights.get(page) ?? 0
  const light = (element: Element): boolean => (weights.get(element) ?? 0) <= total * MOST_SHARE
  const gone = new Set<Element>()
  for (const element of elements(page)) if (isFurnitureElement(element) && light(element)) gone.add(element)
  for (const element of [...openedByPhrase(runs), ...teasers(page, runs)]) if (light(element)) gone.add(element)
  return runs.filter(({ element }) => {
    for (let at: Element | null = element; at !== null; at = at.parent) if (gone.has(at)) return false
    return true
  })
}

function isFurnitureElement(element: Element): boolean {
  const { tag, attributes } = element
  if (tag === 'html' || tag === 'body' || tag === 'main') return false
  if (TAGS.has(tag) || ROLES.test(attributes.role ?? '') || isHidden(element)) return true
  if (tag === 'header') return !holdsTitle(element)
  return isNamedFurniture(element) && !holdsTitle(element)
}

function isHidden({ attributes }: Element): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  )
}

function holdsTitle(element: Element): boolean {
  for (const { tag } of elements(element)) if (tag === 'h1') return true
  return element.tag === 'h1'
}

/** For each heading such as "Most read" the largest element that it begins. */
function openedByPhrase(runs: readonly Run[]): Element[] {
  const first = new Map<Element, Run>()
  for (const run of runs)
    for (let at: Element | null = run.element; at !== null && !first.has(at); at = at.parent) first.set(at, run)
  return runs.flatMap((run) => {
    if ((run.kind !== 'heading' && run.kind !== 'bold') || !opensFurniture(run.text)) return []
    let element = run.element
    while (element.parent !== null && first.get(element.parent) === run) element = element.parent
    return [element]
  })
}
