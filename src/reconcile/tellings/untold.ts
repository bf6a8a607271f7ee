import type { Point } from '../../model/point.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Whether statements say something that no point says by words of the same places: in two reports, or in one where the
 * point is contested, for what others say of it is no agreement.
 */
export function untoldBy(points: readonly Point[], corpus: Corpus): (statements: readonly Statement[]) => boolean {
  const told = new Map<string, { readonly span: Span; readonly point: number }[]>()
  for (const [at, { accounts }] of points.entries()) {
    for (const id of accounts.flatMap(({ statements }) => statements)) {
      const { article, anchor } = corpus.statement.get(id)!
      const own = told.get(article)
      if (own) own.push({ span: anchor, point: at })
      else told.set(article, [{ span: anchor, point: at }])
    }
  }
  return (statements) => {
    const reports = new Map<number, Set<string>>()
    for (const { article, anchor } of statements) {
      for (const { span, point } of told.get(article) ?? []) {
        if (meet(span, anchor)) reports.set(point, (reports.get(point) ?? new Set()).add(article))
      }
    }
    return ![...reports].some(([at, own]) => own.size > 1 || points[at]!.relation !== 'agrees')
  }
}
