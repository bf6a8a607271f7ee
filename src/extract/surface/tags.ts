import type { Analysis } from '../../model/analysis.ts'

/** What kind of word each token is, parallel to `Analysis.tokens`. */
export interface Tagging {
  readonly tags: readonly string[]
  readonly clitics: readonly string[]
}

const cache = new WeakMap<Analysis, Tagging>()

/** The tags of the tokens and of their clitics as lists, so that a tag past either end is undefined; cached. */
export function tagging(analysis: Analysis): Tagging {
  let found = cache.get(analysis)
  if (found === undefined) {
    const { tokens } = analysis
    found = { tags: tokens.map(({ tag }) => tag), clitics: tokens.map(({ clitic }) => clitic) }
    cache.set(analysis, found)
  }
  return found
}
