import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'
import { isSelfNamed, roleNoun } from './lexicon.ts'
import type { RolePhrase } from './phrase.ts'

/** Words between a name and the noun for what it names: "the Aurora | international relief | society". */
const MOST_WORDS = 3

/** Common nouns behind the name of a body: "the White Heron relief society". Not: places ("the Paris police"). */
export const label: Extractor = {
  name: 'role/label',
  requires: ['sentences', 'words', 'names', 'coreference'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearersOf(analysis).all.flatMap((bearer) => {
        const phrase = labelOf(analysis, bearer)
        // The noun tells the sort of name better than the name itself does.
        const named = { bearer: { ...bearer, type: 'other' as const }, ground: null }
        return (phrase && roleFinding(analysis, label.name, named, phrase)) ?? []
      }),
      found,
    ),
}

function labelOf({ words }: Analysis, { words: [from, to], head: name, type }: Bearer): RolePhrase | null {
  if (type === 'place' || !/^the$/i.test(words[from - 1]?.text ?? '')) return null
  for (let head = to; head <= to + MOST_WORDS && /^(?:NN|JJ|HYPH)$/.test(words[head]?.xpos ?? ''); head++) {
    const noun = roleNoun(words, head)
    const isHeld = words[name]!.head === head || words[words[name]!.head]?.head === head
    const isWhole = !/^(?:NN|HYPH)/.test(words[head + 1]?.xpos ?? '')
    if (noun && isHeld && isWhole && isSelfNamed(words, head))
      return { head, words: [to, head + 1], noun, isPlural: false }
  }
  return null
}
