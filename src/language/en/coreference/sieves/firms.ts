import { isFirmNoun, isFirmWord } from '../lexicon.ts'
import type { Sieve } from './sieve.ts'

/** "The company" is the one firm that was named before it; where two are, it is left to what else tells. */
export const firms: Sieve = ({ words, names, candidates }, entities) => {
  const named: number[] = []
  for (const { index, kind, name, head, determiner, modifiers, count, qualifier } of candidates) {
    if (kind === 'name') {
      const [from, to] = names[name]!.words
      const isFirm = names[name]!.type !== 'person' && to - from > 1
      if (isFirm && words.slice(from + 1, to).some(({ text }) => isFirmWord(text))) named.push(index)
      continue
    }
    if (kind !== 'noun' || determiner !== 'the' || modifiers.length > 0 || count === 'p' || qualifier) continue
    if (!isFirmNoun(words[head]!.lemma) || entities.isLeft(index)) continue
    if (entities.links(index).some(({ to }) => to < index)) continue
    const things = new Set(named.map((one) => entities.of(one)))
    if (things.size === 1) entities.join(index, named.at(-1)!, 'kind')
  }
}
