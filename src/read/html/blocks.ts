import type { Block } from '../draft.ts'
import { isStamp } from '../layout/marks.ts'
import { wordCount } from '../words.ts'
import { prune } from './prune.ts'
import { reportRuns } from './root.ts'
import { type Run, runsOf } from './runs.ts'
import type { Element } from './tree.ts'

/** Blocks of the report that a page holds. */
export function pageBlocks(page: Element): Block[] {
  const runs = reportRuns(page, prune(page, runsOf(page)))
  return runs.flatMap((run, group) => (isLinkLine(run) ? [] : [{ text: run.text, kind: kindOf(run), group }]))
}

function kindOf({ kind, text }: Run): Block['kind'] {
  if (isStamp(text)) return 'stamp'
  if (kind === 'heading') return 'heading'
  if (kind === 'bold') return wordCount(text) <= 15 ? 'heading' : 'text'
  return kind === 'item' ? 'item' : 'text'
}

/** A line that leads elsewhere rather than tells: all link, and no full sentence; or a caption. */
function isLinkLine({ text, links, kind }: Run): boolean {
  if (kind === 'caption') return true
  if (kind === 'heading' || kind === 'bold') return false
  return links > 0.8 && wordCount(text) <= 30
}
