import type { Stance } from '../../model/position.ts'
import { verbAt } from '../measure/cues.ts'
import type { Words } from '../measure/grammar/words.ts'
import { judgementVerbs, judgementWords } from '../measure/lexicon.ts'
import { judgementVerbForms } from './lexicon.ts'

/** Tokens between the step and the word that judges it, and behind that word. */
const REACH = 9
const LONGEST_TAIL = 12
/** What keeps a step open without wanting it. */
const OPEN = [
  ['on', 'the', 'table'],
  ['an', 'option'],
  ['under', 'consideration'],
  ['still', 'possible'],
]

/** Whether a verb follows, so that the step is what is spoken of. */
export function isSubject({ tags }: Words, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + 3); at++) if (/^(?:MD|VB[DZP])$/.test(tags[at]!)) return true
  return false
}

/** What is said of the step that ends before token `to`, with the index behind it; null where it is not judged. */
export function verdictAfter(
  words: Words,
  to: number,
  limit: number,
): { readonly stance: Stance; readonly to: number } | null {
  const { low, tags } = words
  if (!isSubject(words, to, limit)) return null
  let isBe = false
  for (let at = to; at < Math.min(limit, to + REACH); at++) {
    if (/^(?:not|never|neither|no)$/.test(low[at]!) || words.clitics[at] === 'RB' || /^[,;:]$/.test(low[at]!))
      return null
    if (/^(?:be|is|are|was|were|been|remains?|remained)$/.test(low[at]!)) isBe = true
    const open = isBe ? OPEN.find((form) => form.every((word, i) => low[at + i] === word)) : undefined
    if (open) return { stance: 'undecided', to: at + open.length }
    const verb = verbAt(words, at, judgementVerbForms)
    if (verb && !isBe) return { stance: judgementVerbs.get(verb.lemma)!, to: tailEnd(words, at, limit) }
    const stance = isBe ? judgementWords.get(low[at]!) : undefined
    if (stance) return { stance, to: tailEnd(words, at + 1, limit) }
    if (/^VB[NG]$/.test(tags[at]!) && !isBe && !/^(?:been|being)$/.test(low[at]!)) return null
  }
  return null
}

/** Index of the token behind the rest of the clause that goes on at `from`. */
export function tailEnd({ low }: Words, from: number, limit: number): number {
  let to = from
  while (
    to < Math.min(limit, from + LONGEST_TAIL) &&
    !/^[.,;:!?"”“—–)]$|^(?:but|while|and|if|unless|provided)$/.test(low[to]!)
  )
    to++
  return to
}
