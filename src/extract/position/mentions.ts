import type { Analysis } from '../../model/analysis.ts'
import type { Mention } from '../../model/coreference.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<number, Mention>>()

/** The mention whose head a word is. */
export function mentionAt(analysis: Analysis, head: number): Mention | undefined {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = new Map(analysis.mentions.toReversed().map((mention) => [mention.head, mention]))
    cache.set(analysis, found)
  }
  return found.get(head)
}
