import type { Statement } from '../../model/statement.ts'
import { words } from '../../text/words.ts'
import { evidenceOf } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { Evidence } from './types.ts'

// Long enough to say something, short enough to be read in passing.
const LEAST_WORDS = 6
const MOST_WORDS = 40
/** Where words in quotation marks end as a sentence does, or as one does before "she said". */
const SENTENCE_END = /[.!?…]["'”’]?$/
const CLOSED = /^\s?[.,!?]?["”’]/
/** A clause that hangs on another one. */
const HANGING = /^(?:if|when|because|although|though|while|unless|and|or|that|which|who)\b[^,;]*$/i

function isQuotable({ anchor, content }: Statement, text: string): boolean {
  if (content.kind !== 'attribution' || content.form !== 'direct' || content.sourceKind !== 'named') return false
  const { exact, end } = anchor
  const count = words(exact).length
  return (
    count >= LEAST_WORDS &&
    count <= MOST_WORDS &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(exact) &&
    !HANGING.test(exact) &&
    !exact.includes('\n') &&
    (SENTENCE_END.test(exact) || CLOSED.test(text.slice(end, end + 3)))
  )
}

/** Whole sentences of named speakers: first one of each, newest report first, then a second of each and so on; copies left out. */
export function quotes(snapshot: Snapshot, limit: number): Evidence[] {
  const actorOf = new Map(
    snapshot.reconciliation.actors.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)),
  )
  const bySpeaker = new Map<string, Statement[]>()
  const seen = new Set<string>()
  for (const { article } of snapshot.articles.toReversed()) {
    if (article.copyOf !== null) continue
    for (const statement of snapshot.statementsOf.get(article.id) ?? []) {
      if (statement.content.kind !== 'attribution' || !isQuotable(statement, article.text)) continue
      const key = words(statement.anchor.exact.toLowerCase()).join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      const speaker = actorOf.get(statement.id) ?? statement.content.source.toLowerCase()
      bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), statement])
    }
  }
  const all = [...bySpeaker.values()]
  const rounds = Math.max(0, ...all.map((own) => own.length))
  return Array.from({ length: rounds }, (_, round) => all.flatMap((own) => own[round] ?? []))
    .flat()
    .slice(0, limit)
    .map((statement) => evidenceOf(snapshot, statement))
}
