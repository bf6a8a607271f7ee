import type { Account, Origin, Point } from '../../model/point.ts'
import { fold } from '../../text/words.ts'
import { idOf } from '../points/id.ts'
import { RANK } from '../points/rank.ts'

/** Place of an article in the order of publication; any number that sorts so. */
export type Order = (article: string) => number

const union = <T>(...all: readonly (readonly T[])[]): T[] => [...new Set(all.flat())]

/** Origins of both, joined where they have an article in common or are named alike. */
function joinOrigins(host: readonly Origin[], more: readonly Origin[]): Origin[] {
  const joined = [...host]
  for (const one of more) {
    const at = joined.findIndex(
      (other) =>
        other.articles.some((id) => one.articles.includes(id)) || (other.kind === one.kind && other.name === one.name),
    )
    if (at < 0) joined.push(one)
    else {
      const other = joined[at]!
      joined[at] = {
        ...other,
        articles: union(other.articles, one.articles),
        reason: other.reason ?? one.reason ?? (one.name === other.name ? `the same source: ${one.name}` : null),
      }
    }
  }
  return joined
}

const joinAccounts = (host: Account, more: Account): Account => ({
  answer: host.answer,
  statements: union(host.statements, more.statements),
  articles: union(host.articles, more.articles),
  origins: joinOrigins(host.origins, more.origins),
})

function homeOf(accounts: readonly Account[], { answer, statements }: Account): number {
  const shared = accounts.map((one) => one.statements.filter((id) => statements.includes(id)).length)
  const most = Math.max(...shared)
  return most > 0 ? shared.indexOf(most) : accounts.findIndex((one) => fold(one.answer) === fold(answer))
}

/**
 * One point of two on the same question: each account joins the one that it shares statements with, or else the answer.
 * How the accounts stand is the graver of what was found before and what is found now.
 *
 * @param host   the point as it was
 * @param found  the point as it shows among some of the reports
 */
export function joinPoints(host: Point, found: Point, order: Order): Point {
  const accounts = [...host.accounts]
  for (const one of found.accounts) {
    const at = homeOf(accounts, one)
    if (at < 0) accounts.push(one)
    else accounts[at] = joinAccounts(accounts[at]!, one)
  }
  const first = ({ articles }: Account): number => Math.min(...articles.map(order))
  const graver = RANK[found.relation] > RANK[host.relation] ? found : host
  const statements = accounts.flatMap((account) => account.statements).sort()
  return {
    ...host,
    id: idOf('p', host.kind, ...statements),
    relation: graver.relation,
    reason: graver.reason,
    accounts: accounts.length > host.accounts.length ? accounts.sort((a, b) => first(a) - first(b)) : accounts,
  }
}
