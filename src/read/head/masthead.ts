import type { Block } from '../draft.ts'
import { isNameCase, isOrganizationName, wordCount } from '../words.ts'
import type { LineKind } from './line-kind.ts'

/**
 * Which lines of a head are the sender's name rather than the headline: an outlet or office by its words, or a few words
 * in capitals over a date or a label, and what stands under it in the same run of lines.
 *
 * Only where another line is left that can be the headline.
 */
export function mastheads(blocks: readonly Block[], kinds: readonly LineKind[]): Set<number> {
  const found = new Set<number>()
  kinds.forEach(({ is }, index) => {
    const { text, group } = blocks[index]!
    const next = kinds[index + 1]?.is
    if (is !== 'other' || !kinds.slice(index + 1).some((kind) => kind.is === 'other')) return
    const capitals = text === text.toUpperCase() && wordCount(text) <= 6 && (next === 'date' || next === 'label')
    const under = found.has(index - 1) && blocks[index - 1]!.group === group
    if (capitals || under || isSender(text)) found.add(index)
  })
  return found
}

/** "Ministry of Roads", "THE LINDOW GAZETTE", "Federation of Dockers (FD)". */
export function isSender(text: string): boolean {
  const name = text.replace(/\s*\([^)]*\)$/, '')
  if (wordCount(name) > 8 || !isNameCase(name) || /[.?!:;]$/.test(name)) return false
  // "The" alone makes a short name an outlet's ("The Lindow Echo"), no headline in capitals ("The Bridge at Dusk").
  const rest = name.replace(/^the\s+/i, '')
  return isOrganizationName(rest) || (rest !== name && wordCount(rest) <= 2)
}

const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to'])

/** A sender's name as running text has it: "The Lindow Gazette" for capitals, without an abbreviation in brackets. */
export function senderName(text: string): string {
  const name = text.replace(/\s*\([^)]*\)$/, '')
  if (name !== name.toUpperCase() || wordCount(name) < 2) return name
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word, index: number) => {
    const small = word.toLowerCase()
    if (SMALL.has(small)) return index === 0 ? small[0]!.toUpperCase() + small.slice(1) : small
    // Three letters are an abbreviation unless they are a word of such names.
    return word.length <= 3 && (!isOrganizationName(small) || !/[aeiou]/.test(small)) ? word : word[0]! + small.slice(1)
  })
}
