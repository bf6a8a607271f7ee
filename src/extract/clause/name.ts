import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { canonicalName } from './canonical-name.ts'
import { mentionsOf } from './mentions.ts'
import { spanOf, textOf } from './phrase.ts'
import { undated } from './undated.ts'

/** Who or what a phrase speaks of. */
export interface Referent {
  /** The fullest name that the article has; the phrase's own words, "the" off, where unnamed. */
  readonly name: string
  /** Where other words than the phrase's own gave the name; null where its own did. */
  readonly ground: Ground | null
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
    const anchor = anchorAt(text, fullest)
    return { name: canonicalName(analysis, anchor.exact, anchor.start), ground: { grade: 'context', words: anchor } }
  }
  if (words[head]!.upos === 'PRON') return ofPronoun(analysis, own, head)
  const span = spanOf(analysis, said.words)
  return {
    name: undated(textOf(analysis, said)).replace(/^the\s+/i, '') || text.slice(span.start, span.end),
    ground: null,
  }
}

/** "they" for what no name has: the noun phrase that it goes back to, or the pronoun itself. */
function ofPronoun(analysis: Analysis, own: Mention | undefined, head: number): Referent {
  const { text, words } = analysis
  const noun = own && mentionsOf(analysis).described.get(own.first)
  if (noun === undefined) return { name: words[head]!.text, ground: null }
  const anchor = anchorAt(text, noun)
  return { name: undated(anchor.exact).replace(/^(?:the|an?)\s+/i, ''), ground: { grade: 'context', words: anchor } }
}
