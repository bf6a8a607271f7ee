import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Clause } from '../../model/clause.ts'
import type { Effect, Sign } from '../../model/effect.ts'
import type { Finding, Grade, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { claimant } from '../clause/claimant.ts'
import { type Referent, referentOf } from '../clause/name.ts'
import { isInside as isWithin, spanOf } from '../clause/phrase.ts'
import type { End, Range } from './end.ts'
import { frames, hedgeOf } from './hedge.ts'
import type { Direction } from './lexicon.ts'

/** What a rule reads before it is put together. */
export interface Draft {
  readonly rule: string
  readonly cause: End
  readonly effect: End
  readonly direction: Direction
  /** The clause that makes the claim. */
  readonly clause: Clause
  /** What the anchor has to cover. */
  readonly ranges: readonly Range[]
  /** Words whose own adjectives weaken it, "potential". */
  readonly heads?: readonly number[]
  /** The noun that keeps it open, where no word of its own does: "are real risks". */
  readonly doubt?: number
  readonly grade?: Grade
  /** Who claims it, where its own clause tells. */
  readonly claimedBy?: Referent
}

/** More words than these hold more than one claim. */
const MOST_WORDS = 45
const isInside = ([from, to]: Range, [first, last]: Range): boolean => first <= from && to <= last
const OPEN = new Set(['denied', 'asked'])

/** @returns null where its ends stand too far apart to be of one claim */
export function effectFinding(analysis: Analysis, draft: Draft, found: readonly Finding[]): Finding<Effect> | null {
  const { rule, cause, effect, clause, ranges, grade } = draft
  const first = Math.min(...ranges.map(([at]) => at))
  const from = isJoining(analysis, first, clause) ? first + 1 : first
  const to = Math.max(...ranges.map(([, at]) => at))
  if (to - from > MOST_WORDS || isInside(cause.words, effect.words)) return null
  const anchor = anchorAt(analysis.text, spanOf(analysis, [from, to]))
  const claimed = draft.claimedBy ?? claimantOf(analysis, draft, anchor, found)
  const grounds: Record<string, Ground> = {}
  if (cause.ground) grounds.cause = cause.ground
  if (effect.ground) grounds.effect = effect.ground
  if (claimed?.ground) grounds.claimedBy = claimed.ground
  return {
    rule,
    anchor,
    content: {
      kind: 'effect',
      cause: cause.text,
      effect: effect.text,
      sign: signOf(analysis, draft),
      hedge: hedgeOf(analysis, clause, draft.heads) ?? doubtOf(analysis, draft),
      claimedBy: claimed?.name ?? null,
    },
    ...(grade ? { grade } : {}),
    ...(Object.keys(grounds).length > 0 ? { grounds } : {}),
  }
}

const doubtOf = ({ words }: Analysis, { doubt }: Draft): string | null =>
  doubt === undefined ? null : words[doubt]!.text

/** "that dust caused the blast", where the tree takes "that" for a part of the subject. */
const isJoining = ({ words }: Analysis, at: number, { words: [start], predicate }: Clause): boolean =>
  at === start && words[at]!.lemma.toLowerCase() === 'that' && words[at]!.head !== predicate

/** What is denied, asked or only hoped not to be says nothing of the way it goes. */
function signOf(analysis: Analysis, { clause, direction, cause, effect }: Draft): Sign {
  const isOpen =
    OPEN.has(clause.factuality) ||
    clause.marker === 'whether' ||
    isDoubted(analysis, clause) ||
    [clause, ...frames(analysis, clause)].some(({ negation }) => negation !== null)
  const sign = direction * cause.direction * effect.direction
  return isOpen || sign === 0 ? '?' : sign > 0 ? '+' : '-'
}

/** "no sign that", "did not say that": what would show it is not there. */
function isDoubted({ words, clauses }: Analysis, { perspective, host }: Clause): boolean {
  const saying = perspective?.clause ?? null
  if (saying !== null && clauses[saying]!.negation !== null) return true
  return [perspective?.cue, host].some((noun) => noun != null && isNone(words, noun))
}

/** "no" before a noun. */
const isNone = (words: Analysis['words'], noun: number): boolean =>
  [1, 2, 3].some((back) => words[noun - back]?.head === noun && words[noun - back]!.lemma.toLowerCase() === 'no')

/** Who claims it: the holder of the clause, else the source of the closest words in which it stands. */
function claimantOf(
  analysis: Analysis,
  { clause, cause }: Draft,
  anchor: Finding['anchor'],
  found: readonly Finding[],
): Referent | null {
  // Who asks claims nothing.
  if (clause.perspective?.attitude === 'ask') return null
  const holder = claimant(analysis, clause)
  const isCause = holder !== null && cause.words[0] <= holder.head && holder.head < cause.words[1]
  const named = holder === null || isCause ? null : referentOf(analysis, holder)
  if (named !== null && !(named.ground === null && analysis.words[holder!.head]!.upos === 'PRON')) return named
  const said = found.filter(
    (one): one is Finding<Attribution> => one.content.kind === 'attribution' && isWithin(anchor, one.anchor),
  )
  if (said.length === 0) return named
  const length = ({ anchor: { start, end } }: Finding) => end - start
  const closest = said.reduce((best, one) => (length(one) < length(best) ? one : best))
  return { name: closest.content.source, ground: null }
}
