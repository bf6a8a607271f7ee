import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Name } from '../../model/name.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { childrenOf } from '../clause/tree.ts'
import { isAgentNoun, isGeneral, policyGrade } from './lexicon.ts'
import { clauseAt } from './tree.ts'

const NOT_ACTING: ReadonlySet<Name['type']> = new Set(['law', 'event'])
const PRONOUN =
  /^(?:he|she|they|we|i|who|it|some|many|others|both|all|most|few|several|those|everybody|everyone|somebody|nobody)$/i

/** The name that a word stands in. */
export const nameAt = (analysis: Analysis, word: number): Name | undefined => mentionsOf(analysis).nameAt.get(word)

/** Whether a name is of one who can act. */
export const isActing = ({ type }: Name): boolean => !NOT_ACTING.has(type)

/** Whether a phrase names one who can act or hold a view: a name, a person, a body, a pronoun for one. */
export const isAgent = (analysis: Analysis, { heads }: Phrase): boolean =>
  heads.some((head) => isAgentHead(analysis, head))

/** "the Clean Rivers Initiative": a step by its name. */
const isProgram = ({ type }: Name, lemma: string): boolean =>
  type === 'other' && policyGrade([lemma.toLowerCase()]) !== null

export function isAgentHead(analysis: Analysis, head: number): boolean {
  const { lemma, text, upos, sentence } = analysis.words[head]!
  const name = nameAt(analysis, head)
  // a law allows, and takes no side
  if (name) return isActing(name) && !isProgram(name, lemma)
  if (PRONOUN.test(text)) return true
  if (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') {
    if (isAgentNoun(lemma.toLowerCase())) return true
    if (analysis.sentences[sentence]!.words[0] !== head && /^\p{Lu}/u.test(text)) return true
  }
  // "three of the five parties"
  const inner = childrenOf(analysis, head).find((at) => at > head && analysis.words[at]!.relation === 'nmod')
  return inner !== undefined && /^(?:NUM|DET|PRON|ADJ)$/.test(upos) && isAgentHead(analysis, inner)
}

/** Who acts where a phrase is of somebody's act: "the ministry's announcement" is of the ministry; null for nobody. */
export function agentIn(analysis: Analysis, phrase: Phrase): Phrase | null {
  if (isAgent(analysis, phrase)) return phrase
  // "backed by the firm's cash": money takes no side
  if (clauseAt(analysis, phrase.head) === undefined && !isGeneral(analysis.words[phrase.head]!.lemma, 'said'))
    return null
  const possessor = childrenOf(analysis, phrase.head).find((at) => analysis.words[at]!.relation === 'nmod:poss')
  return possessor !== undefined && isAgentHead(analysis, possessor) ? phraseOf([possessor]) : null
}

/** Each of those named side by side with the words before it that are its own: "the tourist board" of "walkers and the tourist board". */
export function conjunctsOf({ words }: Analysis, { heads, words: [from] }: Phrase): Phrase[] {
  const sorted = [...heads].sort((a, b) => a - b)
  return sorted.map((head, i) => {
    let first = head
    const least = i === 0 ? from : sorted[i - 1]! + 1
    while (first > least && !/^(?:CCONJ|PUNCT|ADP)$/.test(words[first - 1]!.upos)) first--
    return { head, heads: [head], words: [first, head + 1], clause: null }
  })
}

/** A phrase of nothing but these words, the first its head. */
export function phraseOf([head, ...others]: readonly [number, ...number[]]): Phrase {
  const last = others.at(-1) ?? head
  return { head, heads: [head], words: [Math.min(head, last), Math.max(head, last) + 1], clause: null }
}
