import { isOrganizationHead } from '../../../lexicon/index.ts'
import type { Word } from '../../../model/word.ts'
import type { Found } from './spans.ts'

/** To whom houses are dedicated. Of any other owner a body is another name: "Peru's Congress". */
const PATRON = /^(?:St\.?|Saint|King|Queen|Children|Women|Men|People|Veterans)$/
/** Words of a patron's name at most, "St" with it. */
const LONGEST = 3

/**
 * Bodies that bear their patron's name: "St Verran's Hospital", "Queen's University", "the Children's Fund"; what follows
 * the possessive must have a capital and end in a word for a body.
 */
export function dedicated(words: readonly Word[]): Found[] {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')
  return words.flatMap(({ text }, at): Found[] => {
    if (!/^['’]s$/.test(text)) return []
    let from = at - 1
    while (from > at - LONGEST && !PATRON.test(words[from]?.text ?? '') && isCapital(from - 1)) from--
    if (!PATRON.test(words[from]?.text ?? '')) return []
    let to = at + 1
    while (isCapital(to) && words[to]!.sentence === words[at]!.sentence) to++
    return to > at + 1 && isOrganizationHead(words[to - 1]!.text) ? [{ from, to, type: 'organization' }] : []
  })
}
