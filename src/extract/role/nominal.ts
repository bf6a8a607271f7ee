import type { Analysis } from '../../model/analysis.ts'
import type { Word } from '../../model/word.ts'
import { bearersOf } from './bearers.ts'
import { isHyphen } from './hyphen.ts'

/** Words before and behind a noun that are looked at. */
const MOST_WORDS = 30
/** Steps that are climbed in a tree before two words count as strangers. */
const MOST_STEPS = 8
const BEFORE =
  /^(?:amod|advmod|compound|nmod:poss|nmod:desc|nmod|nummod|det|flat|case|punct|cc|conj|nmod:unmarked|obl)$/
const AFTER = /^(?:nmod|nmod:poss|nmod:desc|compound|amod|nummod|det|case|flat|fixed|cc|conj|punct|advmod|goeswith)$/
/** Words that may open what follows the noun: "of", but not "since" or "during". */
const OPENERS = /^(?:of|for|at|in|to|on|with|from|within|under|over|against|between|among|behind|and|&)$/i
const OPENING = /^(?:DT|PDT|PRP\$|CC|IN|RB|POS|,|WP\$|CD)$/

/** An adverb that tells when the role was held. */
const THEN = /^then$/i

export const isMark = ({ upos, xpos }: Word): boolean => upos === 'PUNCT' && xpos !== 'HYPH'

/** Whether the word at `at` hangs on `head` by relations of `kinds` alone, the last step of any kind. */
function hangs(words: readonly Word[], at: number, head: number, kinds: RegExp): boolean {
  for (let up = at, steps = 0; steps < MOST_STEPS && up >= 0; up = words[up]!.head, steps++) {
    if (up === head) return true
    if (!kinds.test(words[up]!.relation)) return false
  }
  return false
}

/** Where a phrase begins inside a name, that name's first word: "University of | Michigan professor". */
export const wholeName = (analysis: Analysis, from: number): number =>
  bearersOf(analysis).byWord.get(from)?.words[0] ?? from

/** Whether the word before a title's noun is one of the title: it hangs on the noun or on the name. */
export function isBefore(words: readonly Word[], at: number, head: number, name: number): boolean {
  const word = words[at]!
  // `… safer,' fumed minister X`: a verb of saying, taken for a participle.
  const isSaying = /^VB[DN]$/.test(word.xpos) && /^(?:''|``)$/.test(words[at - 1]?.xpos ?? '')
  if (isHyphened(words, at)) return true
  if (isMark(word) || isSaying) return false
  return hangs(words, at, head, BEFORE) || hangs(words, at, name, BEFORE)
}

/** First word of the run before a noun that belongs to its phrase. */
export function opening({ words, sentences }: Analysis, head: number): number {
  const [first] = sentences[words[head]!.sentence]!.words
  let from = head
  const belongs = (at: number) => isHyphened(words, at) || (!isMark(words[at]!) && hangs(words, at, head, BEFORE))
  while (from > first && head - from < MOST_WORDS && belongs(from - 1)) from--
  return from
}

/** Whether a word is a hyphen inside a word, or the part before one: "then-minister". */
function isHyphened(words: readonly Word[], at: number): boolean {
  if (isHyphen(words, at) || isHyphen(words, at + 1)) return true
  // "Gov.-elect": the stop is a word of its own.
  return words[at + 1]?.text === '.' && isHyphen(words, at + 2) && words[at + 1]!.start === words[at]!.end
}

/** Without articles, pronouns and numbers at the start. */
export function trimmed(words: readonly Word[], from: number, head: number): number {
  let at = from
  while (at < head && OPENING.test(words[at]!.xpos) && !isHyphen(words, at + 1) && !THEN.test(words[at]!.text)) at++
  return at
}

/** End of the run behind a noun that completes it: "of the museum", "for trade, industry and energy". */
export function closing(analysis: Analysis, head: number): number {
  const { words, sentences } = analysis
  const last = sentences[words[head]!.sentence]!.words[1]
  let to = head + 1
  while (to < last && to - head < MOST_WORDS) {
    const named = isMark(words[to - 1]!) ? null : labelled(analysis, to, head)
    if (named === null && (!hangs(words, to, head, AFTER) || isCut(analysis, to, head))) break
    to = named ?? to + 1
  }
  while (to > head + 1 && /^(?:,|CC|IN|DT|:|PRP\$|RB)$/.test(words[to - 1]!.xpos)) to--
  return to
}

/** "analyst with the firm | X": the end of a name that labels a noun inside the phrase; null where none does. */
function labelled(analysis: Analysis, at: number, head: number): number | null {
  const { words } = analysis
  const name = bearersOf(analysis).byWord.get(at)
  if (name?.words[0] !== at) return null
  const holder = words[name.head]!.head
  return words[name.head]!.relation === 'appos' && holder > head && hangs(words, holder, head, AFTER)
    ? name.words[1]
    : null
}

/** Whether a phrase ends before a word although the tree goes on: at dates, brackets, commas that part no list. */
function isCut({ words }: Analysis, at: number, head: number): boolean {
  const word = words[at]!
  if (isMark(word)) {
    const joins = words[word.head]
    return word.xpos !== ',' || joins?.relation !== 'conj' || joins.head === head || word.head === head
  }
  if (word.head === head && word.relation === 'conj') return true
  if (word.xpos === 'CC') return words[word.head]?.head === head && words[word.head]?.relation === 'conj'
  if (word.xpos === 'VBG' && word.relation === 'case') return true
  if (word.xpos === 'IN' || word.xpos === 'TO') {
    if (!OPENERS.test(word.text)) return true
    // A date: "governor from 2011"; but "the class of 1990".
    return words[word.head]?.xpos === 'CD' && word.text.toLowerCase() !== 'of'
  }
  return false
}
