import type { Account, Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { originsOf } from '../support/origins.ts'
import { borneOut } from '../support/reason.ts'
import { idOf } from './id.ts'

/** An answer with the statements that give it. */
export interface Answer {
  readonly answer: string
  readonly statements: readonly Statement[]
}

function accountOf({ answer, statements }: Answer, corpus: Corpus, isUtterance: boolean): Account {
  const ordered = [...statements].sort(
    (a, b) =>
      corpus.reports.get(a.article)!.order - corpus.reports.get(b.article)!.order || a.anchor.start - b.anchor.start,
  )
  return {
    answer,
    statements: ordered.map(({ id }) => id),
    articles: [...new Set(ordered.map(({ article }) => article))],
    origins: originsOf(ordered, corpus, isUtterance),
  }
}

/** A point of answers, earliest published first unless they come in an order of their own (`isOrdered`). */
export function pointOf(
  point: Pick<Point, 'kind' | 'question' | 'relation' | 'reason'>,
  answers: readonly Answer[],
  corpus: Corpus,
  isOrdered = false,
): Point {
  const reason = borneOut(
    point.reason,
    answers.map(({ statements }) => statements),
    corpus,
  )
  const accounts = answers.map((answer) => accountOf(answer, corpus, point.kind === 'quote'))
  const order = ({ articles }: Account) => Math.min(...articles.map((id) => corpus.reports.get(id)!.order))
  if (!isOrdered) accounts.sort((a, b) => order(a) - order(b))
  const statements = accounts.flatMap((account) => account.statements).sort()
  return { id: idOf('p', point.kind, ...statements), ...point, reason, accounts }
}

/** Whether the statements come from two texts at least, copies of one text counted once. */
export function isFromTwoTexts(statements: readonly Statement[], corpus: Corpus): boolean {
  return new Set(statements.map(({ article }) => corpus.reports.get(article)!.root)).size > 1
}
