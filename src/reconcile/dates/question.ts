import type { Corpus } from '../corpus/corpus.ts'
import { finish, isUnaskable, trimTail } from '../questions/polish.ts'
import { inverted, readSimple } from '../questions/simple-clause.ts'
import type { Dated } from './dated.ts'

const PREPOSITION =
  /(?:^|\s)(?:in|on|at|by|from|until|till|to|for|of|since|around|about|during|before|after|between|and|or|as|early|late|only|back|shortly|just|dated)\s*$/i

/** The clause without its date, as two texts: what stands before it, and after. */
function around({ report, near: clause, statement }: Dated): { before: string; after: string } {
  const { text } = report.article
  let before = text.slice(clause.start, statement.anchor.start).replace(/[\s,(–—-]+$/, '')
  while (PREPOSITION.test(before)) before = before.replace(PREPOSITION, '')
  return { before, after: text.slice(statement.anchor.end, clause.end) }
}

const SUBORDINATE =
  /(?:^|[\s,])(?:before|after|when|since|until|because|while|where|whose|who|which|that|what|if)\s|,\s(?:and|but|so|or)\s/i

/** "The lift was last checked in 2011": "When was the lift last checked?" */
function fromClause(dated: Dated, corpus: Corpus): string | null {
  if (dated.isMoved) return null
  const { before: lead, after } = around(dated)
  if (/^['’]s\b/.test(after)) return null
  // Of "demand is twice what it was before the mill shut in April" the date belongs to the last clause.
  const before = lead.split(SUBORDINATE).at(-1) ?? ''
  const whole = before === '' ? after.replace(/^[\s,]+/, '') : `${before} ${trimTail(after)}`
  const clause = readSimple(whole, corpus)
  if (clause?.verb && isUnaskable(clause.verb.plain)) return null
  if (!clause || /^(?:has|have|had|may|might|could|should|can|must)$/.test(clause.auxiliary ?? '')) return null
  const rest = trimTail(clause.rest)
  if (rest === '' && clause.auxiliary !== null && !/^(?:is|are|was|were|will be)$/.test(clause.auxiliary)) return null
  if (rest === '' && clause.verb === null && dated.events.size === 0) return null
  const isPast = dated.report.published !== null && dated.interval.to < dated.report.published.from
  const verb = clause.verb && isPast ? { ...clause.verb, tense: 'past' as const } : clause.verb
  return `When ${inverted({ ...clause, verb, rest })}`
}

/** "In a memo dated 4 March": "What is the date of the memo?" */
function fromNominal({ report, clause, statement }: Dated): string | null {
  const before = report.article.text.slice(clause.start, statement.anchor.start)
  const found =
    /\b(?:an?|the|its|his|her|their)\s+(?<noun>(?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]+)(?:,?\s|\sis\s|\swas\s)dated\s*$/u.exec(
      before,
    )
  return found?.groups ? `What is the date of the ${found.groups.noun}` : null
}

/** Questions that `dated` can answer, best first. */
export function dateQuestions(dated: Dated, corpus: Corpus): string[] {
  return [fromNominal(dated), fromClause(dated, corpus)].map((question) =>
    question === null ? '' : (finish(question) ?? ''),
  )
}
