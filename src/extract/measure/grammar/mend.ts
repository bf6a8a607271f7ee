import type { Token } from '../../../model/analysis.ts'
import { actionForms } from '../lexicon.ts'

const OBJECT_PRONOUN = /^(?:it|them|him|her|us|me|one)$/
const NOMINAL = /^(?:NN|NNS|NNP|PRP)$/
const CLOSED_OBJECT = /^(?:DT|CD|PRP\$|NNP|PRP)$/

/**
 * Tags mended where the neighbours leave no doubt: a "noun" before an object pronoun is a verb ("the league backs it"); a
 * "participle" between a noun and a determiner or name is a past tense ("the state designated two groups"); "that" behind
 * a verb and before a noun phrase joins clauses ("warn that military action"); a plain verb behind a plural is finite.
 */
export function mendTags(
  tokens: readonly Token[],
  low: readonly string[],
  tags: readonly string[],
  clitics: readonly string[],
): string[] {
  const mended = [...tags]
  for (let at = 1; at < tags.length - 1; at++) {
    if (tokens[at]!.sentence !== tokens[at + 1]!.sentence || tokens[at]!.sentence !== tokens[at - 1]!.sentence) continue
    const tag = tags[at]!
    const before = mended[at - 1]!
    const next = tags[at + 1]!
    const isLoose =
      clitics[at] === '' && !/^(?:DT|PRP\$|JJ|CD|POS|IN|TO|VB.?)$/.test(before) && clitics[at - 1] !== 'POS'
    if (low[at] === 'us' && tokens[at]!.text === 'US') mended[at] = 'NNP'
    else if (low[at] === 'might' && tag === 'MD' && /^(?:DT|JJ|PRP\$)$/.test(before)) mended[at] = 'NN'
    else if (tag === 'VB' && isPlain(mended, low, at)) mended[at] = 'VBP'
    else if (tag === 'NN' && /^VB/.test(before) && /^(?:DT|JJ|NN|NNS|NNP|PRP\$|CD)$/.test(next) && isGerund(low[at]!))
      mended[at] = 'VBG'
    else if ((tag === 'NN' || tag === 'NNS') && isLoose && next === 'PRP' && OBJECT_PRONOUN.test(low[at + 1]!))
      mended[at] = tag === 'NNS' ? 'VBZ' : 'VBP'
    else if (
      tag === 'VBN' &&
      (NOMINAL.test(before) || (before === 'RB' && NOMINAL.test(mended[at - 2] ?? ''))) &&
      clitics[at - 1] === '' &&
      CLOSED_OBJECT.test(next)
    )
      mended[at] = 'VBD'
    else if (low[at] === 'that' && tag === 'DT' && /^VB/.test(before) && !/^(?:\.|,|VB[DZP]|MD)$/.test(next))
      mended[at] = 'IN'
  }
  return mended
}

const isGerund = (word: string): boolean => word.endsWith('ing') && actionForms.has(word)

/** Whether a subject and nothing that asks for an infinitive stands before: "some also credit". */
function isPlain(tags: readonly string[], low: readonly string[], at: number): boolean {
  const before = tags[at - 1] === 'RB' && low[at - 1] !== 'not' ? at - 2 : at - 1
  if (before < 0 || !/^(?:NNS|PRP|DT)$/.test(tags[before]!)) return false
  // "helped residents leave", "let them go"
  return (
    before === 0 ||
    !/^(?:VB.?|MD|TO|DT|JJ|PRP\$)$/.test(tags[before - 1]!) ||
    tags[before - 1] === 'DT' ||
    tags[before - 1] === 'JJ'
  )
}
