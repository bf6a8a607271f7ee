import { isFirmNoun, isFirmWord } from '../lexicon.ts'
import type { Sieve } from './sieve.ts'

/** "The company" is the one firm that was named before it; where two are, it is left to what else tells. */
export const firms: Sieve = ({ words, names, candidates }, entities) => {
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
    if (firm >= 0 && isOnly) entities.join(index, firm, 'kind')
  }
}
