import { isPersonNoun } from './lexicon.ts'

/** Words that are adverbs or adjectives more often than verbs, yet verbs behind "to" and modals. */
const DOUBLE = /^(?:close|open|clean|clear|empty|free|slow|lower|back|dry|cool|warm|secure|complete|narrow)$/i
const ARTICLE = /^(?:the|a|an|his|its|their|our|every|each|no)$/i
const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|our|any)$/i

/** Third persons that the model knows as plural nouns only. */
const THIRD =
  /^(?:demands|plans|claims|backs|needs|wants|rejects|supports|fears|hopes|calls|offers|orders|questions|attacks|welcomes|stands|moves|reports|estimates|doubts|plots|vows|counts)$/
/** A token's word and the tag that the model gave it. */
export interface Tagged {
  readonly word: string
  readonly tag: string
}

/** The tag of the token at `at` put right where its neighbours leave only one reading; else as it is. */
export function mendedTag(units: readonly Tagged[], at: number): string {
  const { word, tag } = units[at]!
  const before = units[at - 1]
  const next = units[at + 1]
  // "should close", "to close the pool"; but "to close relatives"
  if (DOUBLE.test(word) && /^(?:RB|JJ|NN)$/.test(tag)) {
    const behindModal = before?.tag === 'MD' && !/^(?:JJ|RB)$/.test(next?.tag ?? '')
    const behindTo = before?.tag === 'TO' && (next === undefined || /^(?:DT|PRP|PRP\$|\.|,|CD|IN|CC)$/.test(next.tag))
    if (behindModal || behindTo) return 'VB'
  }
  // "the register", "a pay freeze"
  if (/^VBP?$/.test(tag) && before && ARTICLE.test(before.word)) return 'NN'
  // "The premier spoke"
  const isAlone = tag === 'JJ' && before && ARTICLE.test(before.word) && /^(?:VB[DZN]|MD)$/.test(next?.tag ?? '')
  if (isAlone && isPersonNoun(word)) return 'NN'
  // "The union demands a recount"
  const isSubject = before && /^(?:NN|NNP)$/.test(before.tag) && at > 1
  if (tag === 'NNS' && THIRD.test(word) && isSubject && next && OPENS_OBJECT.test(next.word)) return 'VBZ'
  return tag
}
