import type { Content, Statement, StatementKind } from '../../model/statement.ts'
import type { Corpus } from './corpus.ts'

type Of<K extends StatementKind> = Statement<Extract<Content, { kind: K }>>

/** Statements are found by blocks of a text, so that each asks only those near it. */
const blockOf = (place: number): number => Math.floor(place / 256)

/** The statements of one kind whose words hold those of a statement, in order of their places. */
export function statementsAround<K extends StatementKind>(
  corpus: Corpus,
  kind: K,
): (statement: Statement) => readonly Of<K>[] {
  const blocks = new Map<string, Of<K>[]>()
  for (const one of corpus.of(kind)) {
    for (let block = blockOf(one.anchor.start); block <= blockOf(one.anchor.end); block++) {
      const key = `${one.article} ${block}`
      const list = blocks.get(key)
      if (list) list.push(one)
      else blocks.set(key, [one])
    }
  }
  return ({ article, anchor }) =>
    (blocks.get(`${article} ${blockOf(anchor.start)}`) ?? []).filter(
      (one) => one.anchor.start <= anchor.start && anchor.end <= one.anchor.end,
    )
}
