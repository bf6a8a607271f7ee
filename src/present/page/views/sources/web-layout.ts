import type { ArticleRef, SourceView } from '../../../dossier/types.ts'

export interface Web {
  readonly sources: readonly { readonly source: SourceView; readonly key: string; readonly y: number }[]
  readonly reports: readonly { readonly report: ArticleRef; readonly y: number }[]
  readonly lines: readonly {
    readonly source: string
    readonly report: string
    readonly from: number
    readonly to: number
  }[]
  readonly height: number
  /** Whether reports that cite someone are left out. */
  readonly isCut: boolean
}

const ROW = 42
const MOST = 12

/**
 * Who is cited at the left, the reports at the right, a line for each citing.
 *
 * Only the most cited sources and the first reports are drawn; the list has all of them.
 */
export function webOf(
  sources: readonly { readonly key: string; readonly source: SourceView }[],
  articles: readonly ArticleRef[],
): Web {
  const citing = articles.filter(({ id }) => sources.some(({ source }) => source.articles.includes(id)))
  const reports = citing.slice(0, MOST)
  const ids = new Set(reports.map(({ id }) => id))
  const drawn = sources.filter(({ source }) => source.articles.some((id) => ids.has(id))).slice(0, MOST)
  const height = Math.max(drawn.length, reports.length) * ROW + 16
  const spread = (count: number, index: number): number => 8 + (height - 16) * ((index + 0.5) / count)
  const left = drawn.map(({ source, key }, index) => ({ source, key, y: spread(drawn.length, index) }))
  const right = reports.map((report, index) => ({ report, y: spread(reports.length, index) }))
  return {
    sources: left,
    reports: right,
    lines: left.flatMap(({ source, key, y }) =>
      right
        .filter(({ report }) => source.articles.includes(report.id))
        .map((to) => ({ source: key, report: to.report.id, from: y, to: to.y })),
    ),
    height,
    isCut: citing.length > reports.length,
  }
}
