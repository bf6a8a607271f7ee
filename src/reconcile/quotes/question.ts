import { fold, isStopword, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { finiteVerb, isPlainVerb } from '../questions/verbs.ts'

const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did)$/
const DETERMINER = /^(?:the|an?|all|every|these|those|any|both)$/
const MAX_WORDS = 5
const SHOWN_WORDS = 10

/** What the words are about: what stands before their verb, where it is a noun phrase of a few words; null otherwise. */
export function aboutOf(quote: string, { common }: Pick<Corpus, 'common'>): string | null {
  const all = quote.trim().split(/\s+/)
  const verb = all.findIndex((word, i) => i > 0 && AUXILIARY.test(fold(word)))
  if (verb < 1 || verb > MAX_WORDS) return null
  const [first = '', ...rest] = all.slice(0, verb)
  const folded = fold(first)
  const last = fold(all[verb - 1]!)
  const isNoun = !isStopword(last) && (verb === 1 || finiteVerb(last)?.tense !== 'past')
  const starts = DETERMINER.test(folded) || (!isStopword(folded) && !isPlainVerb(folded) && /s$/.test(last))
  const isClean = all.slice(0, verb).every((word) => /^[\p{L}\p{N}’'-]+$/u.test(word))
  if (!isNoun || !starts || !isClean || (DETERMINER.test(folded) && rest.length === 0)) return null
  return [DETERMINER.test(folded) || common.has(folded) ? folded : first, ...rest].join(' ')
}

/** The first words, an ellipsis for the rest. */
export function beginning(quote: string): string {
  const all = quote.trim().split(/\s+/)
  const tidy = (text: string): string => text.replace(/[.,;:]+$/, '')
  return all.length <= SHOWN_WORDS ? tidy(all.join(' ')) : `${tidy(all.slice(0, SHOWN_WORDS).join(' '))} …`
}

/**
 * What a point on words of one speaker asks.
 *
 * @param isOnly  whether no other point is on words of the speaker
 */
export function quoteQuestion(who: string, quote: string, isOnly: boolean, corpus: Pick<Corpus, 'common'>): string {
  const about = aboutOf(quote, corpus)
  if (about !== null && words(about).length > 0) return `What did ${who} say of ${about}?`
  return isOnly ? `What did ${who} say?` : `Who said “${beginning(quote)}”?`
}
