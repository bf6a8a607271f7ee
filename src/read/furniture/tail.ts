import type { Block } from '../draft.ts'
import { readNames } from '../head/byline.ts'
import { copyrightHolder, copyrightYear } from './index.ts'
import { isCopyright, isCredit } from './phrases.ts'

/** What the last lines tell about the report. */
export interface Tail {
  readonly outlet: string | null
  /** Year of the copyright: no date of publication, but the year that a dateline leaves out. */
  readonly year: number | null
  /** Who reported it, where the credit at the end says so. */
  readonly names: readonly string[]
}

const LAST = 12

/** Reads credits and copyright off the end. */
export function readTail(blocks: readonly Block[]): Tail {
  let [outlet, year]: [string | null, number | null] = [null, null]
  let names: readonly string[] = []
  for (const { text } of blocks.slice(-LAST)) {
    if (!isCopyright(text) && !isCredit(text)) continue
    outlet ??= copyrightHolder(text)
    year ??= copyrightYear(text)
    const [, writers] = /\b(?:reporting|reported|written|writing)\s+by\s+([^;.)\]]{1,120})/i.exec(text) ?? []
    if (writers !== undefined && names.length === 0) names = readNames(writers)
  }
  return { outlet, year, names }
}
