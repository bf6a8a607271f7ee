import type { Point } from '../../model/point.ts'
import type { Span } from '../../model/span.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { akinWords } from './akin.ts'
import type { Telling } from './telling.ts'

const isWithin = (part: Span, whole: Span): boolean => whole.start <= part.start && part.end <= whole.end
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Whether tellings say something that no point says by words of the same places: in two reports, or in one where the point
 * is contested, for what others say of it is no agreement, or asks when it was done, which says that it was.
 */
export function untoldBy(points: readonly Point[], corpus: Corpus): (tellings: readonly Telling[]) => boolean {
  const told = new Map<string, { readonly span: Span; readonly point: number }[]>()
  for (const [at, { accounts }] of points.entries()) {
    for (const id of accounts.flatMap(({ statements }) => statements)) {
      const { article, anchor } = corpus.statement.get(id)!
      const own = told.get(article)
      if (own) own.push({ span: anchor, point: at })
      else told.set(article, [{ span: anchor, point: at }])
    }
  }
  const asksWhen = ({ kind, question }: Point, acts: ReadonlySet<string>): boolean =>
    kind === 'date' && sharesSome(new Set(akinWords(question)), acts)
  return (tellings) => {
    const reports = new Map<number, Set<string>>()
    for (const { statement, date } of tellings) {
      const { article, anchor } = statement
      for (const { span, point } of told.get(article) ?? []) {
        if (!meet(span, anchor)) continue
        if (date !== null && points[point]!.kind === 'date' && isWithin(span, anchor)) return false
        reports.set(point, (reports.get(point) ?? new Set()).add(article))
      }
    }
    const acts = new Set(tellings.flatMap((one) => [...one.acts]))
    return ![...reports].some(
      ([at, own]) => own.size > 1 || points[at]!.relation !== 'agrees' || asksWhen(points[at]!, acts),
    )
  }
}
