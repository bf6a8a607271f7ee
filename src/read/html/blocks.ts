import type { Block } from '../draft.ts'
import { lineKind } from '../head/line-kind.ts'
import { isSender } from '../head/masthead.ts'
import { isStamp } from '../layout/marks.ts'
import { prune } from './prune.ts'
import { reportRuns } from './root.ts'
import { type Run, runsOf } from './runs.ts'
import type { Element } from './tree.ts'

/** A paragraph of so many words that stands twice is a pull quote or a teaser of itself. */
const REPEATED_FROM = 8

/** Blocks of the report that a page holds. */
export function pageBlocks(page: Element): Block[] {
  const runs = reportRuns(page, prune(page, runsOf(page)))
  const title = runs.findIndex(({ element }) => element.tag === 'h1')
  const told = new Set<string>()
  return runs.flatMap((run, index) => {
    if (index < title && !isHeadLine(run)) return []
    if (isLinkLine(run) || (told.has(run.text) && run.words >= REPEATED_FROM)) return []
    told.add(run.text)
    return [{ text: run.text, kind: kindOf(run), group: index }]
  })
}

function kindOf({ kind, text, words }: Run): Block['kind'] {
  if (isStamp(text)) return 'stamp'
  if (kind === 'heading') return 'heading'
  if (kind === 'bold') return words <= 15 ? 'heading' : 'text'
  return kind === 'item' ? 'item' : 'text'
}

/** Whether a line above the headline tells who and when; a path of links, a search box's label and the like do not. */
function isHeadLine({ text, links }: Run): boolean {
  return links < 0.5 && (lineKind({ text, kind: 'text', group: 0 }).is !== 'other' || isSender(text))
}

/** A line that leads elsewhere rather than tells: all link, and no full sentence; or a caption. */
function isLinkLine({ words, links, kind }: Run): boolean {
  if (kind === 'caption') return true
  if (kind === 'heading') return false
  return links > 0.8 && words <= 30
}
