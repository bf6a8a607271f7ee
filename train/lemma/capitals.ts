import type { Capital } from '../../src/language/en/lemma/tables.ts'
import type { Word } from '../../src/model/word.ts'
import { group } from './group.ts'
import type { Entry } from './wordnet.ts'

const TAGS = { n: new Set(['NN', 'NNS']), a: new Set(['JJ']), r: new Set(['RB']) }

/** How many words of the treebanks a capital must set right. */
const GAIN = 2

/** Common nouns (`n`), adjectives (`a`) or adverbs (`r`) whose lemma has capitals, by lemma in small letters: the treebanks', then WordNet's. */
export function learnCapitals(
  pos: 'n' | 'a' | 'r',
  words: readonly Word[],
  entries: readonly Entry[],
): Map<string, Capital> {
  const found = new Map<string, Capital>()
  const lemmas = new Set(entries.filter((entry) => entry.pos === pos).map(({ lemma }) => lemma))
  for (const lemma of lemmas) {
    const small = lemma.toLowerCase()
    if (lemma === small || /\.|^.$/.test(lemma)) continue
    if (!lemmas.has(small) && small.length > 3) found.set(small, { lemma, always: true })
    else if (/\p{Lu}.*\p{Lu}/u.test(lemma)) found.set(small, { lemma, always: false })
  }
  const seen = group(
    words.filter((word) => word.upos !== 'PROPN' && TAGS[pos].has(word.xpos) && /^\p{L}/u.test(word.lemma)),
    (word) => word.lemma.toLowerCase(),
  )
  for (const [small, these] of seen) {
    const right = (capital: Capital | undefined) =>
      these.filter(({ text, lemma }) => {
        const given = capital !== undefined && (capital.always || text.startsWith(capital.lemma))
        return lemma === (given ? capital.lemma : small)
      }).length
    const written = [...new Set(these.map(({ lemma }) => lemma))].filter((lemma) => lemma !== small).sort()
    const options = [
      found.get(small),
      undefined,
      ...written.flatMap((lemma) => [
        { lemma, always: true },
        // The first word of a sentence is written so too: that alone makes no lemma.
        ...(lemmas.has(lemma) || /.\p{Lu}/u.test(lemma) ? [{ lemma, always: false }] : []),
      ]),
    ]
    const best = options.reduce((one, other) => (right(other) >= right(one) + GAIN ? other : one))
    if (best === undefined) found.delete(small)
    else found.set(small, best)
  }
  return found
}
