import type { Article } from '../../../src/model/article.ts'
import type { Point } from '../../../src/model/point.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { STAGES } from '../../../src/pipeline/stages.ts'
import type { Contested, PairCase } from './cases.ts'

/** What the program makes of a case. */
export interface Outcome {
  readonly reached: readonly Contested[]
  readonly missed: readonly Contested[]
  /** What it sets against something where nothing is contested: question and answers. */
  readonly conflicts: readonly string[]
}

/** Reads reports as files are read: every stage but the store. */
export async function readReports(
  reports: PairCase['reports'],
): Promise<{ articles: readonly Article[]; statements: readonly Statement[] }> {
  const read: Article[] = []
  for (const { name, text } of reports) {
    const bytes = new TextEncoder().encode(text)
    read.push(...(await STAGES.readArticles(bytes, { kind: 'file', path: name, name, bytes: bytes.length })).articles)
  }
  const { copyOf } = STAGES.findCopies(read)
  const articles = read.map((article) => ({ ...article, copyOf: copyOf.get(article.id) ?? null }))
  return { articles, statements: articles.flatMap((article) => STAGES.extract(STAGES.analyse(article))) }
}

/** Where `words` first stand, whole words only. */
function placeOf(words: string, text: string): number | null {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
  return whole.exec(text)?.index ?? null
}

/** Runs one case. A point answers for what is contested where its accounts touch the words of two of its accounts. */
export async function outcomeOf(one: PairCase): Promise<Outcome> {
  const { articles, statements } = await readReports(one.reports)
  const { points } = STAGES.reconcile(articles, statements)
  const text = new Map(articles.map((article) => [article.id, article.text]))
  const known = new Map(statements.map((statement) => [statement.id, statement]))

  /** Whether a statement of the account stands on these words; of the same words twice in a report the first is meant. */
  const touches = ({ statements: ids }: Point['accounts'][number], words: string) =>
    ids
      .map((id) => known.get(id)!)
      .some(({ article, anchor }) => {
        const start = placeOf(words, text.get(article)!)
        return start !== null && anchor.start < start + words.length && start < anchor.end
      })
  const answers = (point: Point, { accounts }: Contested) =>
    point.relation !== 'agrees' &&
    accounts.every((words) => point.accounts.some((account) => touches(account, words))) &&
    !point.accounts.some((account) => accounts.every((words) => touches(account, words)))

  const isReached = (expected: Contested) =>
    points.some((point) => point.relation === expected.relation && answers(point, expected))
  return {
    reached: one.contested.filter(isReached),
    missed: one.contested.filter((expected) => !isReached(expected)),
    conflicts: points
      .filter((point) => point.relation !== 'agrees' && !one.contested.some((expected) => answers(point, expected)))
      .map(({ relation, question, accounts }) =>
        [relation, question, ...accounts.map(({ answer }) => `"${answer}"`)].join(' '),
      ),
  }
}
