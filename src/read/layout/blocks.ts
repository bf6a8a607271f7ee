import type { Block } from '../draft.ts'
import { BULLET, collapse, isItemStart, isStamp } from './marks.ts'
import { unwrap } from './unwrap.ts'

/** Blocks of plain text: paragraphs, list items and stamps, whichever way the file breaks its lines. */
export function textBlocks(text: string): Block[] {
  const runs = text
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .split(/\n(?:[^\S\n]*\n)+/)
  return unwrap(runs.map((run) => run.split('\n').filter((line) => line.trim() !== ''))).flatMap((lines, group) =>
    lines.flatMap((line) => {
      const kind = isItemStart(line) ? 'item' : isStamp(line) ? 'stamp' : 'text'
      const clean = collapse(line.replace(BULLET, ''))
      return /^[-=_*~#·•\s]*$/.test(clean) ? [] : [{ text: clean, kind, group } as const]
    }),
  )
}
