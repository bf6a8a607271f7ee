import type { Account, Point, PointKind } from '../../../model/point.ts'
import type { Statement } from '../../../model/statement.ts'
import type { ReadStore } from '../../../store/store.ts'
import { around } from '../evidence.ts'
import type { Excerpt } from './excerpt.ts'
import type { AnswerType } from './forms.ts'
import type { Question } from './question.ts'
import { type Candidate, candidateAt } from './sentence.ts'
import { hasAny, stemsOf } from './stems.ts'

/** A sentence that answers, and what a later report puts in place of what it says. */
export interface Answer {
  readonly candidate: Candidate
  readonly replacedBy: string | null
}

/** Of the words of a question so many stand in a point's own where both ask of the same. */
const SAME_MATTER = 0.5

const ANY: ReadonlySet<PointKind> = new Set(['figure', 'date', 'stance', 'status', 'event'])
/** What kinds of point a question of some type can be about. */
const KINDS: Readonly<Partial<Record<AnswerType, ReadonlySet<PointKind>>>> = {
  count: new Set(['figure']),
  amount: new Set(['figure']),
  time: new Set(['date']),
  side: new Set(['stance']),
  says: new Set(['stance']),
  condition: new Set(['stance']),
  what: ANY,
  'yes-no': ANY,
}

function isOfMatter({ type, terms }: Question, { kind, question, accounts }: Point): boolean {
  if (!KINDS[type]?.has(kind)) return false
  const said = new Set(stemsOf([question, ...accounts.map(({ answer }) => answer)].join(' ')))
  const shared = terms.filter(({ stem, near }) => said.has(stem) || hasAny(said, near)).length
  return terms.length > 0 && shared >= terms.length * SAME_MATTER
}

const holds = ({ statements }: Candidate, account: Account): boolean =>
  statements.some(({ id }) => account.statements.includes(id))

/** Everything of the articles in which the accounts stand: no more than the points found have. */
async function excerptOfPoints(store: ReadStore, situation: string, points: readonly Point[]): Promise<Excerpt> {
  const ids = [...new Set(points.flatMap(({ accounts }) => accounts.flatMap(({ articles }) => articles)))]
  const articles = await store.someArticles(situation, ids)
  const spans = articles.map(({ article: { id, text } }) => ({ article: id, start: 0, end: text.length }))
  const statements = await store.statementsIn(situation, spans)
  const statementsOf = new Map<string, Statement[]>(ids.map((id) => [id, []]))
  for (const one of statements) statementsOf.get(one.article)?.push(one)
  return {
    article: new Map(articles.map((one) => [one.article.id, one])),
    statement: new Map(statements.map((one) => [one.id, one])),
    statementsOf,
  }
}

/** The sentence that gives an account first; null where it is no longer there. */
function sentenceOf(excerpt: Excerpt, { statements }: Account): Candidate | null {
  for (const id of statements) {
    const statement = excerpt.statement.get(id)
    const stored = statement && excerpt.article.get(statement.article)
    if (!stored) continue
    const { start } = around(stored, statement.anchor)
    const index = stored.sentences.findIndex((one) => one.start === start)
    if (index >= 0) return candidateAt(excerpt, stored, index)
  }
  return null
}

const isSame = (a: Candidate, b: Candidate): boolean =>
  a.stored.article.id === b.stored.article.id && a.index === b.index

/**
 * Answers as they stand beside other reports: the newest value first and the older ones marked as replaced; where reports
 * part, what the other side says too.
 */
export async function standing(
  store: ReadStore,
  situation: string,
  question: Question,
  found: readonly Candidate[],
): Promise<{ answers: Answer[]; excerpt: Excerpt | null }> {
  const ids = found.flatMap(({ statements }) => statements.map(({ id }) => id))
  const on = ids.length > 0 ? await store.pointsOn(situation, ids) : []
  const points = on.filter((point) => point.relation !== 'agrees' && isOfMatter(question, point))
  const plain = found.map((candidate): Answer => ({ candidate, replacedBy: null }))
  if (points.length === 0) return { answers: plain, excerpt: null }
  const excerpt = await excerptOfPoints(store, situation, points)
  const newest: Candidate[] = []
  const beside: Candidate[] = []
  const current = new Set<Candidate>()
  const replaced = new Map<Candidate, string>()
  for (const { relation, accounts } of points) {
    const last = accounts.at(-1)!
    const missing = accounts.filter((account) => !found.some((one) => holds(one, account)))
    if (relation === 'differs') beside.push(...missing.flatMap((account) => sentenceOf(excerpt, account) ?? []))
    else {
      if (missing.includes(last)) newest.push(...[sentenceOf(excerpt, last) ?? []].flat())
      for (const one of found) {
        if (holds(one, last)) current.add(one)
        const isOld = accounts.slice(0, -1).some((account) => holds(one, account)) && !holds(one, last)
        if (isOld) replaced.set(one, last.answer)
      }
    }
  }
  const isNew = (one: Candidate): boolean => !found.some((other) => isSame(one, other))
  const added = (list: readonly Candidate[]): Answer[] =>
    list.filter(isNew).map((candidate) => ({ candidate, replacedBy: null }))
  const isLatest = ({ candidate }: Answer): number => (current.has(candidate) ? 0 : 1)
  const hold = plain.filter(({ candidate }) => !replaced.has(candidate)).sort((a, b) => isLatest(a) - isLatest(b))
  const older = plain.filter(({ candidate }) => replaced.has(candidate))
  const marked = older.map(({ candidate }) => ({ candidate, replacedBy: replaced.get(candidate)! }))
  return { answers: [...added(newest), ...hold, ...added(beside), ...marked], excerpt }
}
