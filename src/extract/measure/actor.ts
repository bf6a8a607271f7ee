import { isOrganizationNoun, isPersonNoun, isPlaceName } from '../surface/lexicon.ts'
import { subjectTokens } from '../surface/subjects.ts'
import { chunksOf } from './grammar/chunks.ts'
import { moodOf } from './grammar/mood.ts'
import { holdsName } from './grammar/names.ts'
import { type Range, sentenceRange, type Words } from './grammar/words.ts'

const PRONOUN = /^(?:he|she|they|we|i|who|it)$/
const ANYBODY =
  /^(?:some|others|many|most|both|several|few|all|critics|opponents|supporters|proponents|advocates|campaigners|experts|analysts|officials|authorities|families|relatives|residents|villagers|locals|voters|parents|unions?|ministers|lawmakers|mps|senators|government|governments|ministry|cabinet|parliament|congress|senate|camp|side|sides|party|parties|coalition|opposition|council|councils|court|courts|police|army|military|navy|leaders?|circles|industry|business|businesses|firms?|companies|company|investors|shareholders|creditors|regulators?|watchdog|activists|environmentalists|scientists|doctors|nurses|teachers|students|workers|staff|members|majority|minority|public|people|countries|nations|states?|bank|banks|union|operator|administration|association|federation|league|board|bloc|team|group|groups|hospitals?|schools?|university|universities|airlines?|agency|agencies|committee|commission|panel|memo|report|letter|review|inquiry|economists|insurers|farmers|fishermen|shepherds|lawyers?|bosses|managers?|management|employers?|owners?|neighbours|neighbors|town|city|county|region|province|district)$/

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
    if (tags[at] === 'NNP' && (ANYBODY.test(bare[at]!) || isPersonNoun(bare[at]!) || isOrganizationNoun(bare[at]!)))
      return true
    if (ANYBODY.test(bare[at]!) && (isHead || !isNoun)) return true
    if (isHead) return isPersonNoun(bare[at]!) || isOrganizationNoun(bare[at]!) || /^[A-Z]/.test(tokens[at]!.text)
    if (tags[at] === 'IN' && at > from) break
  }
  return holdsName(words, tokens[from]!.start, end) || isPlaceName(analysis.text.slice(tokens[from]!.start, end))
}
