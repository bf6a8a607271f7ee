import { isTitle } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { tagging } from './tags.ts'

const NOUNS = new Set(['NN', 'NNS', 'NNP'])
const BEFORE = new Set(['JJ', 'CD', 'VBN', 'VBG', 'NN', 'NNS', 'NNP', 'RB'])
const COMPLEMENTS = new Set(
  'of at in for from with on against within near behind inside outside across among between under by about over to into around'.split(
    ' ',
  ),
)
const TIES = new Set(
  'familiar close opposed loyal sympathetic responsible involved present knowledgeable privy'.split(' '),
)
const ALONE = new Set(
  'some others many most all several few both those one two three four five each none another'.split(' '),
)

/** Whether the tag is that of a finite verb or a modal. */
export const isFiniteTag = (tag: string) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'

/**
 * End of the noun phrase that starts at token `at`, without what follows its head: "the three | of them".
 *
 * @param limit  token index that the phrase may not reach beyond
 * @returns      token index past its head, or -1 where no noun phrase starts there
 */
export function phraseEnd(analysis: Analysis, at: number, limit: number): number {
  const { tokens } = analysis
  const { tags, clitics } = tagging(analysis)
  // A sentence may end where a phrase was looked for: "..., it told".
  if (at >= limit) return -1
  let i = at
  let end = -1
  if (tags[i] === 'PRP' && !/^one$/i.test(tokens[i]!.text)) return i + 1
  if (/^(?:all|both|half)$/i.test(tokens[i]!.text) && (tags[i + 1] === 'DT' || tags[i + 1] === 'PRP$')) i++
  if (tags[i] === 'DT' || tags[i] === 'PRP$' || tags[i] === 'PRP') i++
  for (; i < limit; i++) {
    const tag = tags[i]!
    const last = i > at ? tags[i - 1]! : ''
    const isPossessed = i > at && (clitics[i - 1] === 'POS' || /^['’]$/.test(tokens[i - 1]!.text))
    if (isPossessed && tag === 'DT') break
    const isNoun = NOUNS.has(tag) || (tag === 'JJ' && isTitle(tokens[i]!.text) && !BEFORE.has(tags[i + 1] ?? ''))
    if (isNoun) {
      if (end === i && !isPossessed && tag === 'NNP' && last === 'NNS') break
      end = i + 1
      if (clitics[i] !== '' && clitics[i] !== 'POS') return end
    } else if (
      /^['’]$/.test(tokens[i]!.text) &&
      end === i &&
      (last === 'NNS' || (last === 'NNP' && /s$/.test(tokens[i - 1]!.text))) &&
      (NOUNS.has(tags[i + 1] ?? '') || tags[i + 1] === 'JJ')
    ) {
    } else if (
      tag === 'CC' &&
      /^(?:and|or|&)$/.test(tokens[i]!.text) &&
      (last === 'JJ' || NOUNS.has(last)) &&
      BEFORE.has(tags[i + 1] ?? '') &&
      tags[i + 1] !== 'RB' &&
      clitics[i - 1] === ''
    ) {
      if (NOUNS.has(last)) {
        const rest = phraseEnd(analysis, i + 1, limit)
        return rest < 0 ? end : rest
      }
    } else if (BEFORE.has(tag)) {
      const isAfterNoun = end === i && !isPossessed
      if (
        isAfterNoun &&
        (tag === 'CD' || tag === 'VBN' || tag === 'VBG' || tag === 'RB' || (tag === 'JJ' && last !== 'NNP'))
      )
        break
      if (tag === 'RB' && !/^(?:JJ|CD|VBN|RB|VBG)$/.test(tags[i + 1] ?? '')) break
    } else break
  }
  if (end < 0 && i > at && (ALONE.has(tokens[at]!.text.toLowerCase()) || tags[at] === 'CD'))
    return at + (tags[at] === 'DT' && tags[at + 1] === 'CD' ? 2 : 1)
  if (end < 0 && tags[at] === 'DT' && ['this', 'that', 'these', 'those'].includes(tokens[at]!.text.toLowerCase()))
    return at + 1
  // "the dead", "the unemployed"
  if (end < 0 && i === at + 2 && tags[at] === 'DT' && (tags[at + 1] === 'JJ' || tags[at + 1] === 'VBN')) return i
  return end
}

/** As `phraseEnd`, with what follows the head: "two people with knowledge of the talks", "officials familiar with it". */
export function longPhraseEnd(analysis: Analysis, at: number, limit: number): number {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  let end = phraseEnd(analysis, at, limit)
  if (end < 0 || (tags[at] === 'PRP' && !/^one$/i.test(tokens[at]!.text))) return end
  while (end < limit) {
    const word = tokens[end]!.text.toLowerCase()
    const tag = tags[end]!
    let next = -1
    if (COMPLEMENTS.has(word)) next = phraseEnd(analysis, end + 1, limit)
    else if (TIES.has(word) && /^(?:IN|TO)$/.test(tags[end + 1] ?? '')) next = phraseEnd(analysis, end + 2, limit)
    else if (tag === 'VBN' || tag === 'VBG') {
      next = end + 1
      const object = COMPLEMENTS.has(tokens[next]?.text ?? '')
        ? phraseEnd(analysis, next + 1, limit)
        : next < limit
          ? phraseEnd(analysis, next, limit)
          : -1
      next = Math.max(next, object)
    } else if (tag === 'CC' && /^(?:and|or|&)$/.test(word)) next = phraseEnd(analysis, end + 1, limit)
    else if (tag === '(' && tags[end + 2] === ')') next = end + 3
    if (next <= end || next > limit) break
    end = next
  }
  return end
}

/** Token index of the head noun of the phrase: its last noun before a preposition. */
export function headOf(analysis: Analysis, from: number, to: number): number {
  const end = phraseEnd(analysis, from, to)
  const { tags } = tagging(analysis)
  let at = (end < 0 ? to : end) - 1
  // "CERAC director" and coordination: the first conjunct's head decides
  while (at > from && !/^NN/.test(tags[at]!) && !isTitle(analysis.tokens[at]!.text)) at--
  return at
}
