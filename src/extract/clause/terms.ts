import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { clausesIn, type WordRange } from './core.ts'

const OPENING: ReadonlySet<string> = new Set(['as', 'on', 'only', 'provided', 'providing', 'so', 'under', 'with'])
const NUMBER = /^(?:the|a|one|two|three|four|certain|some|several|following|strict)$/
const JOINING = /^(?:that|:)$/
/** Words between "on" and "condition" at most: "on the following two". */
const MOST_BETWEEN = 3

/**
 * The words from `from` on that set terms, whatever the tree hangs them on: "as long as it is published", "provided that
 * ...", "on condition that ...", "on one condition: a second crew", "only if ...". They end with their clause, or after a colon with the
 * sentence or quotation.
 *
 * @param to  end of the words looked at, exclusive
 * @returns   null where there are none
 */
export function termsBetween(analysis: Analysis, from: number, to: number): WordRange | null {
  for (let at = from; at < to; at++) {
    const behind = openedBy(analysis, at)
    if (behind === null) continue
    const end = endOf(analysis, behind)
    if (end > behind) return [at, end]
  }
  return null
}

/** Whether a clause is what terms ask for, and so told by nobody. */
export function isInTerms(analysis: Analysis, { sentence, predicate }: Clause): boolean {
  const before = clausesIn(analysis, sentence).findLast((one) => one.form === 'finite' && one.predicate < predicate)
  const [start] = analysis.sentences[sentence]!.words
  // "provided" may itself pass for such a predicate.
  const from = Math.max(start, (before?.predicate ?? start) - MOST_BETWEEN)
  const terms = termsBetween(analysis, from, predicate)
  return terms !== null && terms[0] > start && predicate < terms[1]
}

/** Index of the first word behind words that open terms at `at`; null where none do. */
function openedBy({ words }: Analysis, at: number): number | null {
  const first = words[at]!.text.toLowerCase()
  if (!OPENING.has(first)) return null
  const lower = (index: number) => words[index]?.text.toLowerCase() ?? ''
  if (first === 'only') return /^(?:if|when|once|after)$/.test(lower(at + 1)) ? at + 2 : null
  if (/^(?:as|so)$/.test(first)) return lower(at + 1) === 'long' && lower(at + 2) === 'as' ? at + 3 : null
  if (/^provid(?:ed|ing)$/.test(first)) {
    const isAside = lower(at - 1) === ',' || /^(?:VBN|VBG|IN)$/.test(words[at]!.xpos)
    if (!isAside) return null
    return lower(at + 1) === 'that' ? at + 2 : words[at + 1]?.xpos === 'PRP' ? at + 1 : null
  }
  let noun = at + 1
  while (noun <= at + MOST_BETWEEN && NUMBER.test(lower(noun))) noun++
  return /^(?:conditions?|understanding|proviso)$/.test(lower(noun)) && JOINING.test(lower(noun + 1)) ? noun + 2 : null
}

const CLOSING = /^["”»]$/

/** Where terms end whose first word is at `from`. */
function endOf(analysis: Analysis, from: number): number {
  const { words, sentences } = analysis
  if (from >= words.length) return from
  const { sentence } = words[from]!
  const [, last] = sentences[sentence]!.words
  if (words[from - 1]!.text !== ':') {
    const clause = clausesIn(analysis, sentence).find(({ form, predicate }) => form === 'finite' && predicate >= from)
    return clause === undefined ? from : trimmed(analysis, from, clause.words[1])
  }
  let end = from
  while (end < last && !CLOSING.test(words[end]!.text)) end++
  return trimmed(analysis, from, end)
}

function trimmed({ words }: Analysis, from: number, to: number): number {
  let end = to
  while (end > from && words[end - 1]!.upos === 'PUNCT') end--
  return end
}
