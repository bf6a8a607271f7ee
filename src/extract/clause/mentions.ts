import type { Analysis } from '../../model/analysis.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'

/** The mentions and names of an article, ready to be looked up. */
export interface Mentions {
  readonly byHead: ReadonlyMap<number, Mention>
  /** By text offset; of several that start together the shortest. */
  readonly byStart: ReadonlyMap<number, Mention>
  /** Of each thing the longest name that it is called by; by the place of its first mention. */
  readonly named: ReadonlyMap<number, Name>
  /** Of each thing that has one, its first mention by a noun. */
  readonly described: ReadonlyMap<number, Mention>
  /** The name that a word stands in. */
  readonly nameAt: ReadonlyMap<number, Name>
}

const length = ({ start, end }: Span): number => end - start
const cache = new WeakMap<Analysis, Mentions>()

/** Cached for each analysis. */
export function mentionsOf(analysis: Analysis): Mentions {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = collect(analysis)
    cache.set(analysis, found)
  }
  return found
}

function collect({ names, mentions }: Analysis): Mentions {
  const byHead = new Map<number, Mention>()
  const byStart = new Map<number, Mention>()
  const named = new Map<number, Name>()
  const described = new Map<number, Mention>()
  const nameAt = new Map<number, Name>()
  for (const name of names) for (let at = name.words[0]; at < name.words[1]; at++) nameAt.set(at, name)
  for (const mention of mentions) {
    const { first, head, kind, start } = mention
    if (!byHead.has(head)) byHead.set(head, mention)
    byStart.set(start, mention)
    const name = mention.name === undefined ? undefined : names[mention.name]
    const longest = named.get(first)
    // "Captain Demir" is a mention that starts before its name.
    if (name && !byStart.has(name.start)) byStart.set(name.start, mention)
    if (name && (!longest || length(name) > length(longest))) named.set(first, name)
    if (kind === 'noun' && !described.has(first)) described.set(first, mention)
  }
  return { byHead, byStart, named, described, nameAt }
}
