import type { Analysis } from '../../model/analysis.ts'
import type { Word } from '../../model/word.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { kindBy } from './finding.ts'
import { isAddress, roleNoun } from './lexicon.ts'
import { isMark } from './nominal.ts'
import { type RolePhrase, rolePhrase } from './phrase.ts'

/** Words that a description may hold between its noun and the comma: "the head of the union of pilots, X". */
const MOST_WORDS = 14
const DEFINITE = /^(?:the|its|their|his|her|our|my|your|whose)$/i

/** The description that a comma parts from the name behind it: "the mayor, | X"; null where none does. */
export function phraseBefore(analysis: Analysis, bearer: Bearer): RolePhrase | null {
  const { words } = analysis
  const comma = commaBefore(words, bearer)
  if (comma === null) return null
  const head = described(analysis, bearer, comma)
  if (head === null || bearersOf(analysis).byWord.has(head)) return null
  const phrase = rolePhrase(analysis, head)
  if (phrase === null || phrase.words[1] !== comma || kindBy(analysis, bearer, phrase) === null) return null
  return phrase
}

/** The comma before a name and its form of address. */
function commaBefore(words: readonly Word[], { words: [from] }: Bearer): number | null {
  let at = from - 1
  while (at > 0 && isAddress(words[at]!)) at--
  return words[at]?.text === ',' && words[at]!.sentence === words[from]!.sentence ? at : null
}

/** The noun of role that the tree says the name stands beside, or that ends at the comma with the name set off. */
function described(analysis: Analysis, bearer: Bearer, comma: number): number | null {
  const { words } = analysis
  const { head, relation } = words[bearer.head]!
  if (/^(?:appos|flat|parataxis|dep)$/.test(relation)) {
    // The tree may hang a name on the nearest noun: "the head of Y, X".
    for (let up = head, steps = 0; up >= 0 && up < comma && comma - up < MOST_WORDS && steps < 3; steps++) {
      const phrase = fits(analysis, bearer, up) ? rolePhrase(analysis, up) : null
      if (phrase?.words[1] === comma) return up
      if (!/^(?:nmod|compound|flat|conj)$/.test(words[up]!.relation)) return null
      up = words[up]!.head
    }
    return null
  }
  return isSetOff(words, bearer) ? definiteUpTo(analysis, bearer, comma) : null
}

function fits(analysis: Analysis, bearer: Bearer, at: number): boolean {
  const phrase = rolePhrase(analysis, at)
  return phrase !== null && kindBy(analysis, bearer, phrase) !== null
}

/** "the operator, X, wrote", where the tree takes the name for the subject: a comma or the end behind it, no list. */
function isSetOff(words: readonly Word[], { words: [from, to], head }: Bearer): boolean {
  if (words[head]!.relation === 'conj') return false
  const { sentence } = words[from]!
  let at = to
  if (words[at]?.text === '(') while (words[at]?.sentence === sentence && words[at - 1]!.text !== ')') at++
  const next = words[at]
  return next?.sentence === sentence && isMark(next) && /^[,.;]$/.test(next.text)
}

/** The noun right before the comma, where it is one of role for this name and "the" or "its" opens its phrase. */
function definiteUpTo(analysis: Analysis, bearer: Bearer, comma: number): number | null {
  const { words } = analysis
  const at = comma - 1
  if (at < 0 || roleNoun(words, at) === undefined || !fits(analysis, bearer, at)) return null
  const phrase = rolePhrase(analysis, at)
  if (phrase === null || phrase.isPlural) return null
  const [from] = phrase.words
  const isDefinite =
    DEFINITE.test(words[from - 1]?.text ?? '') || words.slice(from, at).some(({ xpos }) => xpos === 'POS')
  return isDefinite ? at : null
}
