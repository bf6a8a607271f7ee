import { readLines } from '../../text/lines.ts'
import { finiteVerb, plainOfGerund } from '../../text/verbs.ts'
import { fold, words } from '../../text/words.ts'
import type { Held } from './held.ts'

const EXAMINING = new Set(readLines(new URL('../lexicon/examining-verbs.txt', import.meta.url)))
/** In the lead of a position its verb stands; further on are the words of the measure. */
const LEAD_WORDS = 8

const isExamining = (word: string): boolean =>
  [word, finiteVerb(word)?.plain, plainOfGerund(word)].some((one) => EXAMINING.has(one ?? ''))

/** Whether a stance is read from what its holder does: who reviews a treaty may have been of any mind on it. */
export function isExamined({ anchor, content }: Held): boolean {
  const lead = anchor.exact.split(content.measure)[0] ?? ''
  return words(lead)
    .slice(-LEAD_WORDS)
    .some((word) => isExamining(fold(word)))
}
