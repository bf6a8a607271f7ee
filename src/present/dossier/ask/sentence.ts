import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Hit, StoredArticle } from '../../../store/store.ts'
import { words } from '../../../text/words.ts'
import type { Snapshot } from '../snapshot.ts'
import { canonical } from './related.ts'

/** A sentence that may answer, with what stands in it and around it. */
export interface Candidate {
  readonly stored: StoredArticle
  readonly span: Span
  readonly text: string
  /** Stems of its own words. */
  readonly own: ReadonlySet<string>
  /** Stems of the sentences before it in the same paragraph or the heading above, and of the article's title. */
  readonly context: ReadonlySet<string>
  /** Stems of the names of those it speaks of by other words ("he", "the minister"), and of who is cited. */
  readonly named: ReadonlySet<string>
  readonly statements: readonly Statement[]
}

/** Stems of all words, "U.S." taken as one. */
export function stemsOf(text: string): string[] {
  return words(text.replace(/\b((?:\p{L}\.){2,})/gu, (abbreviation) => abbreviation.replaceAll('.', ''))).map(canonical)
}

function namesIn(statement: Statement): string[] {
  const { content } = statement
  if (content.kind === 'attribution') return [content.source]
  if (content.kind === 'position') return [content.actor]
  if (content.kind === 'role') return [content.name, content.role]
  return []
}

/** The text before a sentence that tells what it is about: the sentence before it, or the heading above. */
function before({ article, sentences }: StoredArticle, span: Span): string {
  const at = sentences.findIndex(({ start }) => start === span.start)
  const previous = sentences[at - 1]
  return previous ? article.text.slice(previous.start, previous.end) : ''
}

/** What a hit of the full text holds. */
export function candidate(snapshot: Snapshot, hit: Hit): Candidate | null {
  const stored = snapshot.article.get(hit.article)
  if (!stored) return null
  const { text, title } = stored.article
  const inside = ({ anchor }: Statement): boolean => anchor.start < hit.end && anchor.end > hit.start
  const statements = (snapshot.statementsOf.get(hit.article) ?? []).filter(inside)
  return {
    stored,
    span: { start: hit.start, end: hit.end },
    text: text.slice(hit.start, hit.end),
    own: new Set(stemsOf(text.slice(hit.start, hit.end))),
    context: new Set([...stemsOf(before(stored, hit)), ...stemsOf(title ?? '')]),
    named: new Set(statements.flatMap(namesIn).flatMap(stemsOf)),
    statements,
  }
}
