import type { Gap } from '../../model/gap.ts'
import type { Point } from '../../model/point.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'

/** Figures on which accounts part, where nothing tells of what day one of them is: neither its words nor its reports. */
export function undated(points: readonly Point[], corpus: Corpus): Gap[] {
  return points.flatMap(({ id, kind, relation, question, accounts }): Gap[] => {
    if (kind !== 'figure' || relation === 'agrees') return []
    const open = accounts.find(({ statements }) =>
      statements.every((one) => {
        const statement = corpus.statement.get(one)
        if (statement === undefined) return false
        const asOf = statement.content.kind === 'quantity' ? statement.content.asOf : null
        return asOf === null && corpus.reports.get(statement.article)!.published === null
      }),
    )
    const words = (open?.statements ?? []).flatMap((one) => {
      const { article, anchor, attribution } = corpus.statement.get(one)!
      return [{ article, anchor, attribution }]
    })
    const [first, ...rest] = words
    if (!open || first === undefined) return []
    return [
      {
        id: idOf('g', 'undated', id),
        kind: 'undated',
        question: `How old is “${open.answer}”, as an answer to “${question}”`,
        option: null,
        words: [first, ...rest],
      },
    ]
  })
}
