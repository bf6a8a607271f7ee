import type { Analysis } from '../../model/analysis.ts'
import { childrenOf } from '../clause/tree.ts'
import { nameAt } from './agents.ts'
import { isAgentNoun, isFiller, isGeneral, type PolicyGrade, policyGrade } from './lexicon.ts'
import { isNoun } from './tree.ts'

const POINTING = /^(?:the|this|that|these|those|such|its|their|his|her|our|any|a|an|'s|’s)$/
const FILLER = /^(?:next|other|first|last|same|latest|new|whole|entire|very|such)$/

/** Grade of the noun of policy at a word with those before it: "price cap"; null where it is none. */
export function gradeAt(analysis: Analysis, head: number): PolicyGrade | null {
  const { words } = analysis
  if (!isNoun(words[head]!)) return null
  const before: string[] = []
  for (let at = head - 1; at >= Math.max(0, head - 2) && words[at]!.sentence === words[head]!.sentence; at--) {
    before.unshift(words[at]!.text.toLowerCase())
  }
  // "the Nordahl campaign" is those who run it
  if (words[head]!.lemma === 'campaign' && words[head - 1]?.upos === 'PROPN') return null
  return policyGrade([...before, words[head]!.lemma])
}

/** The noun that names the step: of "a range of military options" the options. */
export function coreOf(analysis: Analysis, head: number): number {
  const { words } = analysis
  if (!isGeneral(words[head]!.lemma, 'quantity')) return head
  const inner = childrenOf(analysis, head).find(
    (at) =>
      at > head &&
      words[at]!.relation === 'nmod' &&
      childrenOf(analysis, at).some((child) => words[child]!.relation === 'case' && words[child]!.lemma === 'of'),
  )
  return inner ?? head
}

/** Whether a phrase only points back at a step that other words name: "the plan", "such a move". */
export function isPointing({ words }: Analysis, [from, to]: readonly [number, number], head: number): boolean {
  if (!isGeneral(words[head]!.lemma, 'vague') || head !== to - 1) return false
  const before = words.slice(from, head).map(({ text }) => text.toLowerCase())
  return before.every((word) => POINTING.test(word) || FILLER.test(word))
}

/** Whether a phrase tells no more than that there is a step: "the plan", "Peru's latest move", "tough measures". */
export function isVague(analysis: Analysis, [from, to]: readonly [number, number], head: number): boolean {
  const { words } = analysis
  if (!isGeneral(words[head]!.lemma, 'vague') || head !== to - 1) return false
  if (gradeAt(analysis, head) === 'strong' || nameAt(analysis, head) !== undefined) return false
  return words.slice(from, head).every(({ text, relation, upos }, i) => {
    const word = text.toLowerCase()
    if (POINTING.test(word) || isFiller(word)) return true
    // whose step it is, or of which country, does not tell which
    return relation === 'nmod:poss' || (upos !== 'NOUN' && nameAt(analysis, from + i) !== undefined)
  })
}

/** Whether it is a definite thing, neither person, body, place nor amount. */
export function isThing(analysis: Analysis, head: number): boolean {
  const { words } = analysis
  const { text, lemma } = words[head]!
  if (!isNoun(words[head]!) || nameAt(analysis, head) || /^\p{Lu}/u.test(text)) return false
  if (isGeneral(lemma, 'time') || isGeneral(lemma, 'said') || isGeneral(lemma, 'post')) return false
  // "the union of Ashby and Dunmore" is no body yet
  const isUnion =
    lemma === 'union' && childrenOf(analysis, head).some((at) => at > head && words[at]!.relation === 'nmod')
  if (isAgentNoun(lemma) && !isUnion) return false
  return childrenOf(analysis, head).some(
    (at) => at < head && words[at]!.relation === 'det' && /^(?:the|a|an|this|that|any|such)$/i.test(words[at]!.text),
  )
}

/** "40 million crowns for a levee", "€900 for each": an amount of money with what it is to be spent on. */
export function isSum({ words }: Analysis, head: number): boolean {
  const { sentence } = words[head]!
  let at = head + 1
  while (words[at]?.upos === 'NUM') at++
  if (words[at]?.text !== 'for' || words[at]!.sentence !== sentence) return false
  return words.slice(Math.max(0, head - 1), at).some((one) => one.sentence === sentence && OF_MONEY.test(one.text))
}
const OF_MONEY = /^[€£$¥]|^(?:million|billion|m|bn)$/i
