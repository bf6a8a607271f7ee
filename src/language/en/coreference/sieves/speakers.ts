import type { Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { SAYING } from '../lexicon.ts'
import { relationOf, type Tree } from '../tree.ts'

/** "I" and "my" inside a quotation are the one whose words they are. */
export function speakers(passage: Passage, entities: Entities): void {
  const speaker = speakersOf(passage)
  for (const { pronoun, index, quotation } of passage.candidates) {
    if (pronoun?.person !== 1 || pronoun.count !== 's' || quotation < 0) continue
    const who = speaker[quotation]!
    if (who >= 0) entities.join(index, who, 'speaker')
  }
}

/**
 * Candidate that speaks each quotation, or -1.
 *
 * The subject of the verb of saying that governs words of it or stands in the same sentence outside of it; failing
 * both, the speaker of the quotation before it in the same paragraph.
 */
export function speakersOf({ words, sentences, tree, byHead, candidates, quotations }: Passage): Int32Array {
  const speaker = new Int32Array(quotations.length).fill(-1)
  let word = 0
  quotations.forEach((span, index) => {
    while (word < words.length && words[word]!.start < span.start) word++
    const first = words[word]
    if (first === undefined) return
    let end = word
    while (end < words.length && words[end]!.end <= span.end) end++
    const last = words[Math.max(word, end - 1)]!
    const inside = (at: number) => at >= word && at < end
    for (const sentence of first.sentence === last.sentence ? [first.sentence] : [last.sentence, first.sentence]) {
      if (speaker[index]! >= 0) break
      const found = sayer(tree, sentences[sentence]!.words, inside)
      if (found >= 0) speaker[index] = byHead[found]!
    }
    if (speaker[index]! < 0 && index > 0) {
      const before = quotations[index - 1]!
      const previous = speaker[index - 1]!
      const same = paragraphOf(span.start) === paragraphOf(before.start)
      if (previous >= 0 && same && !candidates[previous]!.pronoun) speaker[index] = previous
    }
  })
  return speaker

  function paragraphOf(at: number): number {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sentences[middle]!.start <= at) low = middle
      else high = middle - 1
    }
    return sentences[low]?.paragraph ?? -1
  }
}

/** Longest sentence that is searched for a verb of saying, in words. */
const LONGEST = 400

/** Index of the subject of a verb of saying among the words that are not `inside` the quotation, or -1. */
function sayer(tree: Tree, [from, to]: readonly [number, number], inside: (at: number) => boolean): number {
  let found = -1
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (inside(at) || !SAYING.has(tree.words[at]!.lemma) || tree.words[at]!.upos !== 'VERB') continue
    const children = tree.children(at)
    const subject = children.find((child) => tree.words[child]!.relation === 'nsubj')
    if (subject === undefined || inside(subject)) continue
    const governs =
      inside(tree.words[at]!.head) ||
      children.some((child) => inside(child) && /^(?:ccomp|parataxis|obj|xcomp)$/.test(relationOf(tree.words[child]!)))
    if (governs) return subject
    if (found < 0) found = subject
  }
  return found
}
