import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { canonicalName } from '../surface/aliases.ts'
import { spanOf, textOf } from './phrase.ts'

/** Who or what a phrase speaks of. */
export interface Referent {
  /** The fullest name that the article has; the phrase's own words, "the" off, where unnamed. */
  readonly name: string
  /** Where other words than the phrase's own gave the name; null where its own did. */
  readonly ground: Ground | null
}

interface Mentions {
  readonly byHead: ReadonlyMap<number, Mention>
  /** Of each thing its longest mention by name, and its first by a noun; by the place of its first mention. */
  readonly named: ReadonlyMap<number, Mention>
  readonly described: ReadonlyMap<number, Mention>
  /** The name that a word stands in. */
  readonly nameAt: ReadonlyMap<number, Name>
}

const length = ({ start, end }: Span): number => end - start

const cache = new WeakMap<Analysis, Mentions>()

function mentionsOf(analysis: Analysis): Mentions {
  let found = cache.get(analysis)
  if (found === undefined) {
    const byHead = new Map<number, Mention>()
    const named = new Map<number, Mention>()
    const described = new Map<number, Mention>()
    const nameAt = new Map<number, Name>()
    for (const name of analysis.names) {
      for (let at = name.words[0]; at < name.words[1]; at++) nameAt.set(at, name)
    }
    for (const mention of analysis.mentions) {
      const { first, head, kind } = mention
      if (!byHead.has(head)) byHead.set(head, mention)
      const longest = named.get(first)
      if (kind === 'name' && (!longest || length(mention) > length(longest))) named.set(first, mention)
      if (kind === 'noun' && !described.has(first)) described.set(first, mention)
    }
    found = { byHead, named, described, nameAt }
    cache.set(analysis, found)
  }
  return found
}

/**
 * Who or what each of a phrase's heads speaks of: two for "the mayor and her deputy". Pronouns and "the minister" give the
 * name they go back to.
 */
export function referents(analysis: Analysis, phrase: Phrase): Referent[] {
  const several = phrase.heads.length > 1
  return phrase.heads.map((head) => referent(analysis, head, several ? null : phrase))
}

/** As `referents`, of a phrase taken whole. */
export function referentOf(analysis: Analysis, phrase: Phrase): Referent {
  return referent(analysis, phrase.head, phrase)
}

function referent(analysis: Analysis, head: number, phrase: Phrase | null): Referent {
  const { byHead, named, nameAt } = mentionsOf(analysis)
  const { words, text } = analysis
  const own = byHead.get(head)
  const name = nameAt.get(head)
  if (name) return { name: canonicalName(analysis, text.slice(name.start, name.end), name.start), ground: null }
  const said = phrase ?? { words: own?.words ?? ([head, head + 1] as const) }
  const fullest = own && named.get(own.first)
  if (fullest) {
    const anchor = anchorAt(text, analysis.names[fullest.name!]!)
    return { name: canonicalName(analysis, anchor.exact, anchor.start), ground: { grade: 'context', words: anchor } }
  }
  if (words[head]!.upos === 'PRON') return ofPronoun(analysis, own, head)
  const span = spanOf(analysis, said.words)
  return { name: textOf(analysis, said).replace(/^the\s+/i, '') || text.slice(span.start, span.end), ground: null }
}

/** "they" for what no name has: the noun phrase that it goes back to, or the pronoun itself. */
function ofPronoun(analysis: Analysis, own: Mention | undefined, head: number): Referent {
  const { text, words } = analysis
  const noun = own && mentionsOf(analysis).described.get(own.first)
  if (noun === undefined) return { name: words[head]!.text, ground: null }
  const anchor = anchorAt(text, noun)
  return { name: anchor.exact.replace(/^(?:the|an?)\s+/i, ''), ground: { grade: 'context', words: anchor } }
}
