import type { Analysis } from '../../model/analysis.ts'
import { isFiniteTag, longPhraseEnd } from '../surface/noun-phrases.ts'
import { tagging } from '../surface/tags.ts'

/** Whether the phrase at `at` is the subject of a clause: a finite verb follows before a comma, or past a pair of commas. */
export function opensClause(analysis: Analysis, at: number, limit: number): boolean {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  if (/^(?:so|himself|herself|itself|themselves)$/i.test(tokens[at]!.text)) return false
  if (/^(?:while|if|as|after|when|despite)$/i.test(tokens[at]!.text)) return hasFinite(analysis, at, limit)
  // "640 use it daily": a number alone, and a verb that looks like its noun
  if (tags[at] === 'CD' && /^(?:NN|VB)$/.test(tags[at + 1] ?? '') && /^(?:DT|PRP|PRP\$)$/.test(tags[at + 2] ?? ''))
    return true
  let comma = at
  while (comma < limit && tags[comma] !== ',' && !/^(?:WDT|WP)$/.test(tags[comma]!) && tags[comma] !== ':') comma++
  if (hasFinite(analysis, at, comma)) return true
  const phrase = longPhraseEnd(analysis, at, limit)
  // A participle right after the phrase may be its past tense.
  if (phrase > 0 && phrase < limit && /^VBN$/.test(tags[phrase]!)) return true
  if (tags[comma] !== ',' || /^(?:VBG|CC)$/.test(tags[comma + 1] ?? ''))
    return /^(?:WDT|WP)$/.test(tags[comma] ?? '') && phrase === comma && hasFiniteAfterRelative(analysis, comma, limit)
  let close = comma + 1
  while (close < limit && tags[close] !== ',') close++
  return close < limit && hasFinite(analysis, close, Math.min(limit, close + 5))
}

/** "those who stayed were": a second finite verb after that of the relative clause. */
function hasFiniteAfterRelative(analysis: Analysis, at: number, limit: number): boolean {
  const { tags } = tagging(analysis)
  let count = 0
  for (let i = at; i < limit && tags[i] !== ','; i++)
    if (isFiniteTag(tags[i]!) && !isFiniteTag(tags[i - 1] ?? '')) count++
  return count > 1
}

/** Whether a finite verb stands in the tokens. */
export function hasFinite(analysis: Analysis, from: number, to: number): boolean {
  const { tags, clitics } = tagging(analysis)
  for (let at = from; at < to; at++)
    if (isFiniteTag(tags[at]!) || /^(?:VBZ|VBP|MD|VBD)$/.test(clitics[at]!)) return true
  return false
}
