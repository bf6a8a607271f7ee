import type { Analysis } from '../../model/analysis.ts'
import type { Anchor } from '../../model/anchor.ts'
import type { Clause } from '../../model/clause.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'

const NEGATIVE =
  /(?:^|[^\p{L}])(?:no|not|never|none|neither|nor|nobody|nothing|nowhere|without|cannot)(?![\p{L}])|n['’]t\b/iu
/** Clauses above that are asked whether they deny: "has not managed to prove that it fell". */
const MOST_ABOVE = 3

const isDenied = ({ content }: Finding): boolean =>
  (content.kind === 'event' && content.factuality === 'denied') || (content.kind === 'effect' && content.sign === '?')

/** Index of the last sentence that begins at `offset` or before it. */
function sentenceAt({ sentences }: Analysis, offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Of clauses of one sentence the outermost whose predicate stands in the anchor. */
function clauseIn({ clauses, words }: Analysis, own: readonly Clause[], { start, end }: Anchor): Clause | null {
  const within = own.filter(({ kind, predicate }) => {
    const word = words[predicate]!
    return kind !== 'action' && word.start >= start && word.end <= end
  })
  return within.find(({ parent }) => parent === null || !within.includes(clauses[parent]!)) ?? null
}

/** The clause that a clause fills up: what is said, found, denied; "no sign that it fell" is often read as a description. */
function above({ clauses }: Analysis, { parent, relation }: Clause): Clause | null {
  const one = parent === null ? null : clauses[parent]!
  const isFilled =
    relation === 'complement' || relation === 'argument' || (relation === 'relative' && one?.kind === 'action')
  return isFilled ? one : null
}

/**
 * The clause above that denies or asks what `clause` tells: one that is negated; of a question whoever asks; for what is told
 * as not so, else the first, whose verb then denies ("denies that", "failed to").
 */
function denierOf(analysis: Analysis, clause: Clause, isDeniedBelow: boolean): Clause | null {
  const asking = clause.factuality === 'asked' ? (clause.perspective?.clause ?? null) : null
  if (asking !== null) return analysis.clauses[asking]!
  const first = above(analysis, clause)
  for (let one = first, i = 0; one !== null && i < MOST_ABOVE; one = above(analysis, one), i++)
    if (one.negation !== null) return one
  return isDeniedBelow ? first : null
}

/** Words of a clause from who does it, where that comes first, to the end of its verb. */
function groupOf({ subject, object, voice, predicate, auxiliaries, negation }: Clause): readonly number[] {
  const doer = voice === 'passive' ? object : subject
  const group = [predicate, ...auxiliaries, ...(negation === null ? [] : [negation])]
  return doer?.source === 'stated' && doer.words[0] < predicate ? [doer.words[0], ...group] : group
}

/**
 * Gives the anchor of a finding that is told as not so, or is only asked, with the words above it that say that, "the port denies that it
 * signed" and not "it signed"; any other as it is.
 */
export function denialsIn(analysis: Analysis): (finding: Finding) => Anchor {
  const bySentence = new Map<number, Clause[]>()
  for (const clause of analysis.clauses) {
    const own = bySentence.get(clause.sentence)
    if (own) own.push(clause)
    else bySentence.set(clause.sentence, [clause])
  }
  return (finding) => {
    const { anchor } = finding
    if (!isDenied(finding) || NEGATIVE.test(anchor.exact)) return anchor
    const clause = clauseIn(analysis, bySentence.get(sentenceAt(analysis, anchor.start)) ?? [], anchor)
    const denier = clause && denierOf(analysis, clause, finding.content.kind === 'event')
    if (!denier || denier.sentence !== clause.sentence) return anchor
    const words = groupOf(denier).map((at) => analysis.words[at]!)
    const start = Math.min(anchor.start, ...words.map((word) => word.start))
    const end = Math.max(anchor.end, ...words.map((word) => word.end))
    return anchorAt(analysis.text, { start, end })
  }
}
