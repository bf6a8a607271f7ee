import type { Analysis, Token } from '../../../model/analysis.ts'
import { fold } from '../../../text/words.ts'
import { tagging } from '../../surface/tags.ts'
import { mendTags } from './mend.ts'

/** An article's tokens with what every rule asks of them again and again; arrays are parallel to `tokens`. */
export interface Words {
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
  /** Folded forms, clitics on. */
  readonly low: readonly string[]
  /** Folded forms without a possessive or verbal clitic: "norway" for "Norway's", "do" for "don't". */
  readonly bare: readonly string[]
  /** Penn tags of the words without their clitics. */
  readonly tags: readonly string[]
  /** Tags of the clitics, empty where there is none. */
  readonly clitics: readonly string[]
}

const cache = new WeakMap<Analysis, Words>()
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/

/** The words of an analysis; cached. */
export function wordsOf(analysis: Analysis): Words {
  let found = cache.get(analysis)
  if (found === undefined) {
    const { tags: raw, clitics } = tagging(analysis)
    const low = analysis.tokens.map(({ text }) => fold(text))
    const tags = mendTags(analysis.tokens, low, raw, clitics)
    const bare = low.map((form, at) => (clitics[at] === '' ? form : form.replace(CLITIC, '')))
    found = { analysis, tokens: analysis.tokens, low, bare, tags, clitics }
    cache.set(analysis, found)
  }
  return found
}

/** Half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The characters that a range of tokens covers, a possessive ending of the last word off. */
export function spanOf({ tokens, clitics }: Words, { from, to }: Range): { start: number; end: number } {
  const last = tokens[to - 1]!
  const cut = clitics[to - 1] === 'POS' ? last.text.search(/['’]s$/iu) : -1
  return { start: tokens[from]!.start, end: cut > 0 ? last.start + cut : last.end }
}

/** The sentence's tokens that hold token `at`. */
export function sentenceRange({ analysis, tokens }: Words, at: number): Range {
  const [from, to] = analysis.sentences[tokens[at]!.sentence]!.tokens
  return { from, to }
}
