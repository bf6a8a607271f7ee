import type { Token } from '../../../model/analysis.ts'
import { actionForms, policyGrade } from '../lexicon.ts'

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
    const before = mended[at - 1]!
    const isLoose =
      clitics[at] === '' && !/^(?:DT|PRP\$|JJ|CD|POS|IN|TO|VB.?)$/.test(before) && clitics[at - 1] !== 'POS'
    mended[at] = mendOne({ tokens, low, tags, mended, clitics }, at, isLoose)
  }
  return mended
}

interface State {
  readonly tokens: readonly Token[]
  readonly low: readonly string[]
  readonly tags: readonly string[]
  readonly mended: readonly string[]
  readonly clitics: readonly string[]
}

function mendOne({ tokens, low, tags, mended, clitics }: State, at: number, isLoose: boolean): string {
  const tag = tags[at]!
  const word = low[at]!
  const before = mended[at - 1]!
  const next = tags[at + 1]!
  if (word === 'us' && tokens[at]!.text === 'US') return 'NNP'
  if (word === 'might' && tag === 'MD' && /^(?:DT|JJ|PRP\$)$/.test(before)) return 'NN'
  if (/^(?:RB|JJ|NN|IN)$/.test(tag) && actionForms.has(word) && isInfinitive(mended, low, at, next)) return 'VB'
  if (tag === 'RB' && word === 'back' && NOMINAL.test(before) && CLOSED_OBJECT.test(next)) return 'VBP'
  if (/^VBP?$/.test(tag) && /^(?:the|a|an)$/.test(low[at - 1]!)) return 'NN'
  if (/^(?:RB|IN|VB.?)$/.test(tag) && /^(?:DT|JJ|PRP\$|VBN)$/.test(before) && policyGrade([word]) === 'strong')
    return 'NN'
  if (tag === 'VB' && isPlain(mended, low, at)) return 'VBP'
  if (tag === 'NN' && /^VB/.test(before) && /^(?:DT|JJ|NN|NNS|NNP|PRP\$|CD)$/.test(next) && isGerund(word)) return 'VBG'
  if (tag === 'VBG' && before === 'VBG' && /^NNS?$/.test(next) && !isGerund(word)) return 'JJ'
  if (/^VB[DNP]?$/.test(tag) && isInNounPhrase(mended, at) && /^(?:IN|\.|,|TO)$/.test(next) && policyGrade([word]))
    return 'NN'
  if (/^NNS?$/.test(tag) && isLoose && next === 'PRP' && OBJECT_PRONOUN.test(low[at + 1]!))
    return tag === 'NNS' ? 'VBZ' : 'VBP'
  if (tag === 'VBN' && isAfterSubject(mended, clitics, at) && (CLOSED_OBJECT.test(next) || next === 'RP')) return 'VBD'
  if (tag === 'NN' && low[at + 1] === 'that' && /^(?:NNS|,|RB)$/.test(before)) return 'VBP'
  if (word === 'that' && tag === 'DT' && /^VB/.test(before) && !/^(?:\.|,|VB[DZP]|MD)$/.test(next)) return 'IN'
  return tag
}

function isAfterSubject(tags: readonly string[], clitics: readonly string[], at: number): boolean {
  const before = tags[at - 1]!
  return clitics[at - 1] === '' && (NOMINAL.test(before) || (before === 'RB' && NOMINAL.test(tags[at - 2] ?? '')))
}

/** "will close", "plans to open the": nothing but a verb stands there. */
function isInfinitive(tags: readonly string[], low: readonly string[], at: number, next: string): boolean {
  if (tags[at - 1] === 'MD') return /^(?:DT|CD|PRP\$|NNS?|NNP|JJ|PRP)$/.test(next)
  // "let it close"
  if (tags[at - 1] === 'PRP' && /^(?:let|lets|letting|help|helps|helped|make|makes|made)$/.test(low[at - 2] ?? ''))
    return true
  if (low[at - 1] !== 'to') return false
  return (
    /^(?:DT|PRP\$|PRP)$/.test(next) || (/^(?:CD|NNS|NNP|NN)$/.test(next) && /^(?:VB.?|NNS)$/.test(tags[at - 2] ?? ''))
  )
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

/** "a rate cut", "the hiring freeze": a determiner and a noun before leave no room for a verb. */
function isInNounPhrase(tags: readonly string[], at: number): boolean {
  return (
    /^(?:NN|JJ|VBG)$/.test(tags[at - 1]!) && /^(?:DT|JJ|PRP\$|CD)$/.test(tags[at - 2] ?? '') && tags[at - 1] !== 'JJ'
  )
}
