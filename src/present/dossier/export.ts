import type { Statement } from '../../model/statement.ts'
import type { Snapshot } from './snapshot.ts'

/** The canonical measure of each statement about one. */
function measuresOf({ reconciliation }: Snapshot): ReadonlyMap<string, string> {
  return new Map(reconciliation.measures.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)))
}

/** The kind's own fields beside the statement's; a role's `kind` of name would hide the statement's. */
function flatten({ content }: Statement, measure: string | undefined): object {
  const { kind: _, ...fields } = content
  if (content.kind === 'measure') return { ...fields, measure: measure ?? null }
  if (content.kind === 'position') return { ...fields, measureText: content.measure, measure: measure ?? null }
  return fields
}

/** A whole situation as one document: `format: "situation/1"`. */
export function exportSituation(snapshot: Snapshot): object {
  const { articles, statement, reconciliation } = snapshot
  const measureOf = measuresOf(snapshot)
  return {
    format: 'situation/1',
    articles: articles.map(({ article: { id, source, title, published, outlet, byline, language, text, copyOf } }) => ({
      id,
      source,
      title,
      published,
      outlet,
      byline,
      language,
      text,
      copyOf,
    })),
    statements: [...statement.values()].map((one) => ({
      id: one.id,
      kind: one.content.kind,
      article: one.article,
      evidence: one.anchor,
      attribution: one.attribution,
      reader: one.reader,
      rule: one.rule,
      grade: one.grade ?? 'stated',
      grounds: one.grounds ?? {},
      ...flatten(one, measureOf.get(one.id)),
    })),
    actors: reconciliation.actors.map(({ aliases, ...actor }) => ({
      ...actor,
      aliases: aliases.map(({ name }) => name),
    })),
    measures: reconciliation.measures,
    points: reconciliation.points.map(({ accounts, ...point }) => ({
      ...point,
      accounts: accounts.map(({ origins, ...account }) => ({
        ...account,
        origins,
        independentSources: origins.length,
      })),
    })),
    timeline: reconciliation.timeline,
    causes: reconciliation.causes,
    loops: reconciliation.loops,
  }
}
