import { MINDED, SAYING, type Sort } from './lexicon.ts'
import type { Tree } from './tree.ts'

/** What can say or think something; of `none` nobody knows. */
export const SPEAKING: ReadonlySet<Sort> = new Set(['person', 'group', 'place', 'words', 'none'])

/** Whether the word is the subject of a verb of saying, thinking or wanting. */
export function isSayer({ words }: Tree, index: number): boolean {
  const { relation, head } = words[index]!
  const verb = words[head]
  return relation === 'nsubj' && verb?.upos === 'VERB' && (SAYING.has(verb.lemma) || MINDED.has(verb.lemma))
}
