import type { Reconciliation } from '../model/situation.ts'
import type { Statement } from '../model/statement.ts'
import { findCopies } from '../read/index.ts'
import { intervalOf } from '../reconcile/edtf/interval.ts'
import { reconcile } from '../reconcile/index.ts'
import type { ReadStore, StoredArticle } from '../store/store.ts'
import type { Stages } from './stages.ts'

/** A situation as it was known on a day. */
interface Known {
  readonly articles: readonly StoredArticle[]
  readonly ids: ReadonlySet<string>
  readonly statements: readonly Statement[]
  readonly reconciliation: Reconciliation
  /** Articles known since, for each that was known then. */
  readonly share: number
}

const lastMinute = (edtf: string): number => intervalOf(edtf)?.to ?? Number.POSITIVE_INFINITY

/** A report of an unknown day of March was there for certain when March was over. One without a date, since it was read. */
const isKnownBy =
  (end: number) =>
  ({ article: { published }, firstRead }: StoredArticle): boolean =>
    lastMinute(published ?? firstRead.slice(0, 10)) <= end

/**
 * The read side of a store as it was at the end of a day: of the reports only those published by then, laid side by side
 * anew, in memory. Nothing is written, and everything that reads a store reads this one.
 *
 * @param day     EDTF date; its last day counts. One that cannot be read lets every report in
 * @param stages  that find copies and compare
 */
export function asOf(
  store: ReadStore,
  day: string,
  stages: Pick<Stages, 'findCopies' | 'reconcile'> = { findCopies, reconcile },
): ReadStore {
  const isKnown = isKnownBy(lastMinute(day))
  const kept = new Map<string, { readonly state: string; readonly known: Promise<Known> }>()

  async function compute(situation: string): Promise<Known> {
    const all = await store.articles(situation)
    const then = all.filter(isKnown)
    const { copyOf } = stages.findCopies(then.map(({ article }) => article))
    const articles = then.map((one) => ({
      ...one,
      article: { ...one.article, copyOf: copyOf.get(one.article.id) ?? null },
    }))
    const ids = new Set(articles.map(({ article }) => article.id))
    const statements = (await store.statements(situation)).filter(({ article }) => ids.has(article))
    const reconciliation = stages.reconcile(
      articles.map(({ article }) => article),
      statements,
    )
    return { articles, ids, statements, reconciliation, share: all.length / Math.max(1, then.length) }
  }

  async function known(situation: string): Promise<Known> {
    const { revision, reconciled } = await store.progress(situation)
    const state = `${revision} ${reconciled}`
    const before = kept.get(situation)
    if (before?.state === state) return await before.known
    const now = compute(situation)
    kept.set(situation, { state, known: now })
    now.catch(() => kept.delete(situation))
    return await now
  }

  return {
    situations: () => store.situations(),
    articles: async (situation) => (await known(situation)).articles,
    statements: async (situation) => (await known(situation)).statements,
    someArticles: async (situation, ids) => {
      const asked = new Set(ids)
      return (await known(situation)).articles.filter(({ article }) => asked.has(article.id))
    },
    statementsIn: async (situation, spans) => {
      const { ids } = await known(situation)
      return await store.statementsIn(
        situation,
        spans.filter(({ article }) => ids.has(article)),
      )
    },
    sentences: async (situation) =>
      (await known(situation)).articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    reconciliation: async (situation) => (await known(situation)).reconciliation,
    pointsOn: async (situation, statements) => {
      const asked = new Set(statements)
      const { points } = (await known(situation)).reconciliation
      return points.filter(({ accounts }) => accounts.some((account) => account.statements.some((id) => asked.has(id))))
    },
    notices: (situation) => store.notices(situation),
    progress: (situation) => store.progress(situation),
    search: async (situation, words, limit) => {
      const { ids, share } = await known(situation)
      // What was not known then takes places among the best, so more of them are asked for.
      const hits = await store.search(situation, words, Math.ceil(limit * share))
      return hits.filter(({ article }) => ids.has(article)).slice(0, limit)
    },
  }
}
