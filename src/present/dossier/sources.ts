import type { Attribution, SourceKind } from '../../model/attribution.ts'
import type { Statement } from '../../model/statement.ts'
import { articleRefs } from './article-ref.ts'
import { evidenceOfAll } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { SourcesView, SourceView } from './types.ts'

interface Cited {
  readonly name: string
  readonly statements: Statement<Attribution>[]
  /** Ids of all statements about it, its roles among them. */
  readonly about: ReadonlySet<string>
}

/** Statements by the one they cite. "Officials" of two reports are not known to be the same, so they stay apart. */
function citedBy({ articles, statementsOf, reconciliation }: Snapshot): Cited[] {
  const actorOf = new Map(reconciliation.actors.flatMap((actor) => actor.statements.map((id) => [id, actor] as const)))
  const groups = new Map<string, Cited>()
  for (const { article } of articles) {
    for (const statement of statementsOf.get(article.id) ?? []) {
      if (statement.content.kind !== 'attribution') continue
      const actor = actorOf.get(statement.id)
      const { source, sourceKind } = statement.content
      const key = actor?.id ?? `${sourceKind === 'unnamed' ? article.id : ''} ${source.toLowerCase()}`
      const group = groups.get(key) ?? {
        name: actor?.name ?? source,
        statements: [],
        about: new Set(actor?.statements),
      }
      groups.set(key, group)
      group.statements.push(statement as Statement<Attribution>)
    }
  }
  return [...groups.values()]
}

/** The kind most of its citations give. */
function kindOf({ statements }: Cited): SourceKind {
  const counts = new Map<SourceKind, number>()
  for (const { content } of statements) counts.set(content.sourceKind, (counts.get(content.sourceKind) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Roles as the reports write them, latest report first, each once. */
function rolesOf({ articles, statementsOf }: Snapshot, { about }: Cited): string[] {
  const roles = new Map<string, string>()
  for (const { article } of articles.toReversed()) {
    for (const { id, content } of statementsOf.get(article.id) ?? []) {
      if (content.kind !== 'role' || !about.has(id)) continue
      const key = content.role.toLowerCase()
      if (!roles.has(key)) roles.set(key, content.role)
    }
  }
  return [...roles.values()]
}

function sourceView(snapshot: Snapshot, cited: Cited): SourceView {
  return {
    name: cited.name,
    kind: kindOf(cited),
    roles: cited.about.size ? rolesOf(snapshot, cited) : [],
    articles: [...new Set(cited.statements.map(({ article }) => article))],
    evidence: evidenceOfAll(
      snapshot,
      cited.statements.map(({ id }) => id),
    ),
  }
}

/** Names of all that are cited, without their words. */
export function sourceNames(snapshot: Snapshot): string[] {
  return citedBy(snapshot).map(({ name }) => name)
}

/** Who is cited, by how many articles, most first; and which articles repeat which. */
export function sources(snapshot: Snapshot): SourcesView {
  const all = citedBy(snapshot).map((cited) => sourceView(snapshot, cited))
  const isUnnamed = ({ kind }: SourceView): number => (kind === 'unnamed' ? 1 : 0)
  return {
    sources: all.sort(
      (a, b) =>
        isUnnamed(a) - isUnnamed(b) || b.articles.length - a.articles.length || b.evidence.length - a.evidence.length,
    ),
    copies: snapshot.articles
      .filter(({ article }) => article.copyOf !== null)
      .map(({ article }) => ({ article: article.id, of: article.copyOf! })),
    articles: articleRefs(snapshot),
  }
}
