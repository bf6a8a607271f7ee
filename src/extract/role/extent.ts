import { givenNameSex } from '../../lexicon/index.ts'
import type { Name } from '../../model/name.ts'
import type { Word } from '../../model/word.ts'
import { isHyphen } from './hyphen.ts'
import { isAddress, roleNoun } from './lexicon.ts'

/** Half-open range of indices into the words. */
type Range = readonly [from: number, to: number]

/**
 * The words of a name without forms of address and offices before it ("Republican | X", "Secretary of State | X"),
 * whole where a hyphen cuts it ("Jean-Luc | X").
 *
 * @param nameAt  the name that a word stands in
 */
export function extentOf(
  words: readonly Word[],
  { words: [start, end], type }: Name,
  nameAt: ReadonlyMap<number, Name>,
): Range {
  let to = end
  while (isJoin(words, to)) to = nameAt.get(to + 1)?.words[1] ?? to + 2
  if (type === 'place') return [start, to]
  let from = type === 'person' ? afterOffice(words, start, to) : start
  while (from < to - 1 && isAddress(words[from]!)) from++
  return [from, to]
}

/** Whether a hyphen joins a name to a capital. */
const isJoin = (words: readonly Word[], at: number): boolean =>
  isHyphen(words, at) && /^\p{Lu}/u.test(words[at + 1]!.text)

/** First word behind an office that was taken into the name, by the tree. */
function afterOffice(words: readonly Word[], start: number, to: number): number {
  let from = start
  for (let at = start; at < to - 1; at++) {
    const { relation, head } = words[at]!
    const isBefore = /^(?:nmod:desc|amod|compound)$/.test(relation) && head > at && head < to
    if (isBefore && roleNoun(words, at)?.isOffice && givenNameSex(words[at]!.text) === undefined) from = at + 1
  }
  // "Secretary of | State X": the first word completes what stands before the name, the rest hangs elsewhere.
  if (from === start && /^(?:of|for|to)$/.test(words[start - 1]?.text ?? '') && words[start - 1]!.head === start) {
    let next = start + 1
    while (next < to && words[next]!.head >= start && words[next]!.head < next) next++
    if (next < to && words[next]!.head < start) from = next
  }
  return from
}

/** The word of a range on which the others depend. */
export function headOf(words: readonly Word[], [from, to]: Range): number {
  for (let at = from; at < to; at++) if (words[at]!.head < from || words[at]!.head >= to) return at
  return to - 1
}
