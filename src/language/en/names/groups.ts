import type { Word } from '../../../model/word.ts'
import { readLines } from '../../../text/lines.ts'
import type { Found } from './spans.ts'

const GROUPS = new Set(readLines(new URL('./lexicon/groups.txt', import.meta.url)))

/** People of a country, region, faith, party or movement, where a noun names them: "the Danes", not "Danish ships". */
export function groups(words: readonly Word[]): Found[] {
  return words.flatMap((word, at) =>
    isGroup(words, word, at) ? [{ from: at, to: at + 1, type: 'group' as const }] : [],
  )
}

function isGroup(words: readonly Word[], word: Word, at: number): boolean {
  if (!/^\p{Lu}/u.test(word.text) || /^(?:amod|compound|nmod:desc|det)$/.test(word.relation)) return false
  if (isProper(words[at + 1]) || (isProper(words[at - 1]) && words[at - 1]!.head === at)) return false
  if (GROUPS.has(word.text)) return word.upos !== 'ADJ' || isNounLike(words, at)
  return word.xpos === 'NNPS' && [/s$/, /es$/].some((ending) => GROUPS.has(word.text.replace(ending, '')))
}

const isProper = (word: Word | undefined) => word?.xpos === 'NNP' || word?.xpos === 'NNPS'

/** "the British refused": an adjective that stands for people. */
function isNounLike(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text.toLowerCase() === 'the' && /^(?:nsubj|obj|obl|nmod|conj)/.test(words[at]!.relation)
}
