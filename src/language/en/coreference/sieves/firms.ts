import { isFirmNoun, isFirmWord, SAYING } from '../lexicon.ts'
import { relationOf, type Tree } from '../tree.ts'
import type { Sieve } from './sieve.ts'

/** Words from a noun towards the verb of saying above it that are followed. */
const STEPS = 6

/** "Lind, *its* director, said the firm": the pronoun for the body whose officer says it; -1 where nobody's does. */
function bodyOfSpeaker({ words, children }: Tree, head: number): number {
  for (let at = head, steps = 0; at >= 0 && steps < STEPS; at = words[at]!.head, steps++) {
    const { relation, head: above } = words[at]!
    if (relation !== 'ccomp' || above < 0 || !SAYING.has(words[above]!.lemma)) continue
    const speaker = children(above).find((child) => words[child]!.relation === 'nsubj') ?? -1
    const office = speaker < 0 ? undefined : children(speaker).find((child) => relationOf(words[child]!) === 'appos')
    const owner =
      office === undefined ? undefined : children(office).find((child) => words[child]!.relation === 'nmod:poss')
    return owner !== undefined && /^(?:its|their)$/i.test(words[owner]!.text) ? owner : -1
  }
  return -1
}

/**
 * "The company" is the body of which the speaker is an officer, else the one firm that was named before it; where two are, it
 * is left to what else tells.
 */
export const firms: Sieve = ({ words, names, candidates, tree, byHead }, entities) => {
  // The last mention of the firm named so far; -1 before the first.
  let firm = -1
  let isOnly = true
  for (const { index, kind, name, head, determiner, modifiers, count, qualifier } of candidates) {
    if (kind === 'name') {
      const [from, to] = names[name]!.words
      const isFirm = names[name]!.type !== 'person' && to - from > 1
      if (isFirm && words.slice(from + 1, to).some(({ text }) => isFirmWord(text))) {
        isOnly &&= firm < 0 || entities.same(firm, index)
        firm = index
      }
      continue
    }
    if (kind !== 'noun' || determiner !== 'the' || modifiers.length > 0 || count === 'p' || qualifier) continue
    if (!isFirmNoun(words[head]!.lemma) || entities.isLeft(index)) continue
    if (entities.links(index).some(({ to }) => to < index)) continue
    const own = bodyOfSpeaker(tree, head)
    if (own >= 0) {
      entities.join(index, byHead[own]!, 'kind')
      continue
    }
    if (firm >= 0 && isOnly) entities.join(index, firm, 'kind')
  }
}
