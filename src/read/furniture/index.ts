import type { Block } from '../draft.ts'
import { isProse } from '../head/line-kind.ts'
import { wordCount } from '../words.ts'
import { isCopyright, isFurniture, opensFurniture } from './phrases.ts'

/** At most this many lines that are no prose follow an opener inside the text and go with it. */
const LINKS_AFTER_OPENER = 12

/**
 * The blocks that are text, page furniture left out: lines that alone are furniture, runs that a line such as "Read next:"
 * opens, headings that nothing follows, and a repeated caption that holds the outlet's name.
 */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  const lastProse = blocks.findLastIndex(({ text }) => isProse(text) && !isFurniture(text))
  const captions = repeatedCaptions(blocks)
  const kept: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (opensFurniture(block.text) && block.kind !== 'item') {
      if (i > lastProse) break
      i = endOfRun(blocks, i)
    } else if (!isFurniture(block.text) && !captions.has(block.text)) kept.push(block)
  }
  while (kept.length > 1 && isEmptyHeading(kept.at(-1)!)) kept.pop()
  return kept
}

/** Index of the last block that belongs to the run opened at `at`: short items and lines without a stop. */
function endOfRun(blocks: readonly Block[], at: number): number {
  let end = at
  while (end + 1 < blocks.length && end - at < LINKS_AFTER_OPENER) {
    const { text, kind, group } = blocks[end + 1]!
    const sameRun = kind === 'item' || group === blocks[at]!.group
    if (!sameRun || isProse(text) || kind === 'stamp' || kind === 'heading') break
    end++
  }
  return end
}

/** "Sources:" with nothing after it. */
function isEmptyHeading({ text, kind }: Block): boolean {
  return kind !== 'item' && wordCount(text) <= 6 && (/:$/.test(text) || kind === 'heading')
}

/** Short lines without a stop that stand more than once and name the holder of the copyright: the site's own captions. */
function repeatedCaptions(blocks: readonly Block[]): Set<string> {
  const holders = new Set(
    blocks.filter(({ text }) => isCopyright(text)).flatMap(({ text }) => (copyrightHolder(text) ?? '').split(' ')),
  )
  const seen = new Set<string>()
  const found = new Set<string>()
  for (const { text } of blocks) {
    if (text.length > 60 || wordCount(text) > 6 || /[.!?:]$/.test(text)) continue
    const named = text.split(' ').some((word) => word.length > 3 && holders.has(word))
    if (named && (seen.has(text) || wordCount(text) <= 3)) found.add(text)
    seen.add(text)
  }
  return found
}

/** "The Echo" of "© 2025 The Echo. All rights reserved."; null where no name stands there. */
export function copyrightHolder(line: string): string | null {
  const match =
    /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?,?\s+|(?:19|20)\d{2})?(?:by\s+)?(\p{Lu}[^.,;|()]{1,60}?)(?:\s+(?:19|20)\d{2})?\s*(?:[.,;|()]|$)/iu.exec(
      line,
    )
  return match?.[1]?.trim() || null
}

/** The year of a line's copyright, or null. */
export function copyrightYear(line: string): number | null {
  const match = /(?:©|\(c\)|copyright)[^\n]{0,60}?((?:19|20)\d{2})\b/i.exec(line)
  return match === null ? null : Number(match[1])
}
