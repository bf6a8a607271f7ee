import type { AccountView, Evidence, PointView, StatementView } from '../../../../src/present/dossier/types.ts'
import type { MockArticle } from './articles.ts'

type Origin = AccountView['origins'][number]

/** Sentences of a text, cut plainly at a full stop and space; enough for invented texts. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    let start = match.index
    for (const cut of match[0].matchAll(/[.!?]["”]? (?=["“A-Z])/g)) {
      const end = match.index + cut.index + cut[0].length - 1
      found.push({ start, end })
      start = end + 1
    }
    found.push({ start, end: match.index + match[0].length })
  }
  return found
}

/** Builders of evidence over given texts; every exact word must stand in its article. */
export function evidenceIn(articles: readonly MockArticle[]) {
  return (id: string, exact: string, ...chain: string[]): Evidence => {
    const text = articles.find(({ ref }) => ref.id === id)?.text ?? ''
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`${id} does not have: ${exact}`)
    const end = start + exact.length
    const around = sentencesOf(text).find((one) => one.start <= start && end <= one.end) ?? { start, end }
    return {
      article: id,
      start,
      end,
      exact,
      sentence: { start: around.start, text: text.slice(around.start, around.end) },
      chain,
    }
  }
}

export const origin = (
  name: string,
  kind: Origin['kind'],
  articles: string[],
  reason: string | null = null,
): Origin => ({
  name,
  kind,
  articles,
  reason,
})

export const account = (
  answer: string,
  since: string | null,
  origins: readonly Origin[],
  evidence: readonly Evidence[],
): AccountView => ({ answer, since, origins, evidence })

export const point = (
  id: string,
  kind: PointView['kind'],
  relation: PointView['relation'],
  question: string,
  code: PointView['reason']['code'],
  accounts: readonly AccountView[],
): PointView => ({ id, kind, relation, question, reason: { code, values: {} }, accounts })

export const statement = (
  id: string,
  { start, end }: Evidence,
  content: StatementView['content'],
  { grade = 'stated', grounds = {} }: Partial<Pick<StatementView, 'grade' | 'grounds'>> = {},
): StatementView => ({
  id,
  kind: content.kind,
  start,
  end,
  content,
  rule: 'mock/one',
  grade,
  grounds,
  attribution: null,
  points: [],
})
