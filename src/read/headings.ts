import type { Block } from './draft.ts'
import { wordCount } from './words.ts'

const LONGEST = 14

/** Whether `block` heads what follows: marked as a heading or stamp, or a short line without a stop over prose. */
export function isHeading(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (block.kind === 'heading' || block.kind === 'stamp') return true
  if (block.kind === 'item' || next === undefined || !isShortLine(block.text)) return false
  if (next.kind === 'stamp' || next.kind === 'heading') return false
  return before?.kind === 'stamp' || next.kind === 'item' || !isShortLine(next.text)
}

/** A few words that begin like a title and do not end like a sentence; a question may head an answer. */
function isShortLine(text: string): boolean {
  return (
    text.length <= 120 &&
    wordCount(text) <= LONGEST &&
    /^["'‘“(¿¡]?[\p{Lu}\p{N}]/u.test(text) &&
    !/(?:[.!:;,…]|[^?]["”])$/.test(text)
  )
}
