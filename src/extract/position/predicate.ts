import type { Extractor } from '../../model/extractor.ts'
import type { Stance } from '../../model/position.ts'
import { agentOf } from '../measure/actor.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import type { Words } from '../measure/grammar/words.ts'
import { sides } from '../measure/lexicon.ts'
import type { SideTaken } from './finding.ts'
import { undecidedRuns } from './lexicon.ts'
import { takeSides } from './sides.ts'
import type { Steps, Target } from './steps.ts'

const BE = /^(?:is|are|was|were|be|been|am|remain|remains|remained|stand|stands|stood|seem|seems)$/
const ADVERB =
  /^(?:firmly|strongly|still|now|also|broadly|fully|totally|completely|utterly|flatly|deeply|very|highly|clearly|dead|largely|reportedly)$/
const FLIPPED: Readonly<Record<Stance, Stance | null>> = {
  for: 'against',
  against: null,
  undecided: null,
  conditional: null,
}
/** Predicates that may end their clause, the step having been named before. */
const ALONE = new Set(['against', 'in favour', 'in favor', 'undecided'])

/**
 * A side told by what follows "be" ("is against", "are in favour of the levy"), and words that say no side is taken yet
 * ("has not made up its mind"). Not "is for sale", "was against Spain": the step must be named there or just before.
 */
export const predicate: Extractor = {
  name: 'position/predicate',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution', 'position'],
  extract: (analysis, found) =>
    takeSides(
      analysis,
      found,
      (words, steps, at, limit) => afterBe(words, steps, at, limit) ?? undecided(words, steps, at, limit),
    ),
}

function afterBe(words: Words, steps: Steps, at: number, limit: number): SideTaken | null {
  const { low, bare } = words
  if (!BE.test(bare[at]!)) return null
  let start = at + 1
  const isNegated = low[start] === 'not' || words.clitics[at] === 'RB'
  while (start < limit && (ADVERB.test(low[start]!) || low[start] === 'not')) start++
  const hit = sides.find(({ words: form }) => form.every((word, i) => low[start + i] === word))
  if (!hit) return null
  const stance = isNegated ? FLIPPED[hit.stance] : hit.stance
  const to = start + hit.words.length
  const target = stance && (steps.targetAt(to) ?? standing(words, steps, hit.words, to, limit))
  const actor = target && agentOf(words, at)
  if (!stance || !target || !actor) return null
  return {
    rule: predicate.name,
    stance,
    actor,
    target,
    cue: { from: moodOf(words, at).from, to },
  }
}

/** The step named before, where the predicate ends its clause. */
function standing(words: Words, steps: Steps, form: readonly string[], to: number, limit: number): Target | null {
  if (!ALONE.has(form.join(' ')) || (to < limit && !/^[.,;!?)"”—–]$|^(?:and|but|while)$/.test(words.low[to]!)))
    return null
  const label = steps.lastNamed(words.tokens[to - 1]!.start)
  return label === null ? null : { label, end: words.tokens[to - 1]!.end }
}

function undecided(words: Words, steps: Steps, at: number, limit: number): SideTaken | null {
  const { low, tokens } = words
  const run = undecidedRuns.find(
    (form) => at + form.length <= limit && form.every((word, i) => word === '*' || low[at + i] === word),
  )
  if (!run) return null
  let to = at + run.length
  const verb = run.findIndex((_, i) => /^VB/.test(words.tags[at + i]!))
  const actor = agentOf(words, at + Math.max(verb, 0))
  if (!actor) return null
  if (/^(?:on|about|over)$/.test(low[to] ?? '')) to++
  if (low[to] === 'whether') to++
  const near = steps.targetAt(to)
  const label = near ? null : steps.lastNamed(tokens[at]!.start)
  const target = near ?? (label === null ? null : { label, end: tokens[at + run.length - 1]!.end })
  if (!target) return null
  return {
    rule: predicate.name,
    stance: 'undecided',
    actor,
    target,
    cue: { from: at, to: at + run.length },
  }
}
