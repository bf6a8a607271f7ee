import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'
import { joined } from './list.ts'
import { isTelling, type RolePhrase, rolePhrase } from './phrase.ts'

/** Words between a kind and its example: "agencies in the capital such as X". */
const MOST_WORDS = 12

/**
 * Names given as examples of a kind: "agencies such as X, Y and Z", "militias like X".
 *
 * The role is the kind in the singular ("agency"). Not: likeness ("acted like X"), for a plural of bodies or persons
 * must stand before.
 */
export const example: Extractor = {
  name: 'role/example',
  requires: ['sentences', 'words', 'names', 'coreference'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearersOf(analysis).all.flatMap((bearer) => {
        const phrase = kindBefore(analysis, bearer)
        if (phrase === null || analysis.words[bearer.words[1]]?.xpos === 'POS') return []
        return joined(analysis, bearer).flatMap(
          (one) => roleFinding(analysis, example.name, { bearer: one, ground: null }, phrase) ?? [],
        )
      }),
      found,
    ),
}

/** The plural of which "such as", "like" or "including" makes a name the first example. */
function kindBefore(analysis: Analysis, { words: [from] }: Bearer): RolePhrase | null {
  const { words, sentences } = analysis
  const [first] = sentences[words[from]!.sentence]!.words
  let at = words[from - 1]?.text.toLowerCase() === 'the' ? from - 1 : from
  const text = (i: number) => (i >= first ? words[i]!.text.toLowerCase() : '')
  if (text(at - 2) === 'such' && text(at - 1) === 'as') at -= 2
  else if (/^(?:like|including)$/.test(text(at - 1))) at--
  else return null
  const end = text(at - 1) === ',' ? at - 1 : at
  for (let head = end - 1; head >= first && end - head <= MOST_WORDS; head--) {
    const phrase = rolePhrase(analysis, head)
    if (phrase !== null && phrase.words[1] >= end) {
      return phrase.isPlural && isTelling(phrase) ? { ...phrase, words: [phrase.words[0], end] } : null
    }
  }
  return null
}
