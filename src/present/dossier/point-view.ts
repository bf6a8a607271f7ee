import type { Account, Point, Relation } from '../../model/point.ts'
import { evidenceOfAll } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { AccountView, PointView } from './types.ts'

const ORDER: Readonly<Record<Relation, number>> = { differs: 0, changed: 1, agrees: 2 }

function accountView(snapshot: Snapshot, { answer, origins, statements, articles }: Account): AccountView {
  const dates = articles.map((id) => snapshot.article.get(id)?.article.published ?? null).filter((one) => one !== null)
  return { answer, origins, evidence: evidenceOfAll(snapshot, statements), since: dates.sort()[0] ?? null }
}

export function pointView(snapshot: Snapshot, { accounts, ...point }: Point): PointView {
  return { ...point, accounts: accounts.map((account) => accountView(snapshot, account)) }
}

const originCount = ({ accounts }: Point): number => accounts.reduce((sum, { origins }) => sum + origins.length, 0)

/** Questions in a form that fits anything, for want of a better one: "How many lines are there?", "What sum is given for the study?". */
const FALLBACK = /\b(?:is|are) given for\b|\bare there\?$|^Who said\b/

const isFallback = ({ question }: Point): number => (FALLBACK.test(question) ? 1 : 0)

/** That all reports call a plan "considered" is the least of what they agree on. */
const isTrifle = ({ kind, relation, accounts }: Point): number =>
  kind === 'status' && relation === 'agrees' && /^(?:considered|proposed)$/.test(accounts[0]?.answer ?? '') ? 1 : 0

/** differs, then changed, then agrees; within each well-asked questions first, then the most origins, else as they were. */
export function ordered(points: readonly Point[]): Point[] {
  return [...points].sort(
    (a, b) =>
      ORDER[a.relation] - ORDER[b.relation] ||
      isFallback(a) - isFallback(b) ||
      isTrifle(a) - isTrifle(b) ||
      originCount(b) - originCount(a),
  )
}

/** Points in which any of these articles takes part. */
export function pointsWith(points: readonly Point[], articles: ReadonlySet<string>): Point[] {
  return points.filter(({ accounts }) => accounts.some((account) => account.articles.some((id) => articles.has(id))))
}
