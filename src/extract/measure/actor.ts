import { readLines } from '../../text/lines.ts'
import { isOrganizationNoun, isPersonNoun, isPlaceName, singular } from '../surface/lexicon.ts'
import { subjectTokens } from '../surface/subjects.ts'
import { chunksOf } from './grammar/chunks.ts'
import { moodOf } from './grammar/mood.ts'
import { holdsName } from './grammar/names.ts'
import { type Range, sentenceRange, type Words } from './grammar/words.ts'

const PRONOUN = /^(?:he|she|they|we|i|who|it)$/
const ANYBODY = new Set(readLines(new URL('./lexicon/agents.txt', import.meta.url)))
const isAnybody = (word: string): boolean => ANYBODY.has(word) || ANYBODY.has(singular(word))

/** The subject of the verb at token `at`, where it is one who can act or hold a view: a name, a person, a body. */
export function agentOf(words: Words, at: number): Range | null {
  const found = subjectTokens(words.analysis, at)
  const range = found === null ? chunkBefore(words, at) : { from: found[0], to: found[1] }
  return range && isAgent(words, range) ? range : null
}

/** The noun phrase right before the verb and its auxiliaries, unless it hangs on a preposition. */
function chunkBefore(words: Words, at: number): Range | null {
  const { tags, low } = words
  let end = moodOf(words, at).from
  const { from } = sentenceRange(words, at)
  while (end > from && tags[end - 1] === 'RB') end--
  const chunk = end > from ? chunksOf(words)[end - 1] : null
  if (!chunk || chunk.to !== end) return null
  const isFree =
    chunk.from === from ||
    /^(?:that|,|while|as|but|and|if|whether|because|although|though|when|since|[;:“”"])$/.test(low[chunk.from - 1]!)
  return isFree ? chunk : null
}

/** Whether the words name somebody: a name or place, a pronoun for a person, a noun for persons or bodies. */
export function isAgent(words: Words, { from, to }: Range): boolean {
  const { bare, tokens, tags, analysis } = words
  if (to - from === 1 && PRONOUN.test(bare[from]!)) return true
  const end = tokens[to - 1]!.end
  for (let at = from; at < to && at < from + 14; at++) {
    const isNoun = /^(?:NN|NNS)$/.test(tags[at]!)
    const isHead = isNoun && !/^(?:NN|NNS|NNP)$/.test(at + 1 < to ? tags[at + 1]! : '')
    // "The Minister", "the Government": a capital makes a noun no name
    if (tags[at] === 'NNP' && (isAnybody(bare[at]!) || isPersonNoun(bare[at]!) || isOrganizationNoun(bare[at]!)))
      return true
    if (isAnybody(bare[at]!) && (isHead || !isNoun)) return true
    if (isHead)
      return (
        isPersonNoun(bare[at]!) ||
        isOrganizationNoun(bare[at]!) ||
        (at > sentenceRange(words, at).from && /^\p{Lu}/u.test(tokens[at]!.text))
      )
    if (tags[at] === 'IN' && at > from) break
  }
  return holdsName(words, tokens[from]!.start, end) || isPlaceName(analysis.text.slice(tokens[from]!.start, end))
}
