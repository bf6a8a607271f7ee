import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Phrase } from '../../model/clause.ts'
import { isGardenPath } from './described.ts'
import { doerOf } from './doer.ts'
import type { Range } from './marks.ts'

/** How many words may stand between a doer and what hangs on it, or between a phrase and the next. */
const NEAR = 3
/** Ways of having an argument whose words stand with another clause. */
const SHARED: ReadonlySet<Argument['source']> = new Set(['coordination', 'control', 'relative'])

/**
 * The words that carry an event: doer, predicate, what is acted on, and what follows closely; without what stands
 * before the doer or behind a comma or a dash.
 */
export function extentOf(analysis: Analysis, clause: Clause): Range {
  if (clause.kind === 'action') return upToDash(analysis, clause, clause.words)
  return upToDash(analysis, clause, [beginning(analysis, clause), ending(analysis, clause)])
}

/** Without a dash behind the predicate and what it adds; an aside between two dashes stays. */
function upToDash(analysis: Analysis, { predicate }: Clause, [from, to]: Range): Range {
  let dash: number | null = null
  for (let at = predicate + 1; at < to; at++) {
    if (!isDash(analysis, at)) continue
    if (dash !== null) return [from, to]
    dash = at
  }
  return [from, dash ?? to]
}

/** "—", and "–" between blanks: not that of "2019–2020". */
function isDash({ words }: Analysis, at: number): boolean {
  const { text, start } = words[at]!
  return text === '—' || (text === '–' && words[at - 1]!.end < start)
}

const group = ({ predicate, auxiliaries, negation }: Clause): number[] => [
  predicate,
  ...auxiliaries,
  ...(negation === null ? [] : [negation]),
]

const isShared = (phrase: Phrase): boolean => 'source' in phrase && SHARED.has((phrase as Argument).source)

function beginning(analysis: Analysis, clause: Clause): number {
  const { words } = analysis
  const { subject, object, voice, predicate } = clause
  const from = Math.max(Math.min(...group(clause)), clause.words[0])
  const there = words
    .slice(clause.words[0], predicate)
    .findIndex((one) => one.relation === 'expl' && one.head === predicate)
  if (there >= 0) return clause.words[0] + there
  const first = voice === 'passive' ? object : subject
  if (first !== null && first.words[0] < from) {
    if (!isShared(first)) return first.words[0]
    if (first.source === 'relative' && from - first.words[1] <= NEAR) return first.words[0]
  }
  return misread(analysis, clause, from) ?? raised(analysis, clause, from) ?? from
}

/** Where a doer that the parser takes for another begins. */
function misread(analysis: Analysis, clause: Clause, from: number): number | null {
  if (isGardenPath(analysis, clause)) return clause.object?.words[0] ?? null
  const doer = clause.subject === null ? doerOf(analysis, clause) : null
  return doer !== null && doer.words[0] < from && from - doer.words[1] <= NEAR ? doer.words[0] : null
}

/** "Ten are known to have died", "The roof was last mended in May": the doer stands with the words above. */
function raised({ clauses }: Analysis, { parent, relation, form }: Clause, from: number): number | null {
  const above = parent === null ? null : clauses[parent]!
  if (above === null || relation === 'coordination' || form === 'finite') return null
  const doer = above.voice === 'passive' ? above.object : above.subject
  const isRaising = above.kind === 'adjective' || above.voice === 'passive' || form === 'infinitive'
  const isNear = above.predicate < from && from - above.predicate <= NEAR
  return isRaising && isNear && doer !== null && doer.words[1] <= above.predicate ? doer.words[0] : null
}

function ending({ words, clauses }: Analysis, clause: Clause): number {
  const { predicate, subject, object, recipient, predicative, complements, obliques } = clause
  let to = Math.max(...group(clause)) + 1
  for (const phrase of [subject, object, recipient, predicative]) {
    if (phrase === null || isShared(phrase)) continue
    if (phrase.words[0] >= predicate && phrase.words[1] <= clause.words[1]) to = Math.max(to, phrase.words[1])
  }
  for (const at of complements) {
    const below = clauses[at]!
    if (below.words[0] >= predicate) to = Math.max(to, below.words[1])
  }
  for (const { words: range } of obliques) {
    if (range[0] < to || range[1] > clause.words[1]) continue
    const between = words.slice(to, range[0])
    if (between.length > NEAR + 1 || between.some(({ upos }) => upos === 'PUNCT')) break
    to = range[1]
  }
  return to
}
