import type { Extractor } from '../../model/extractor.ts'
import type { Position } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import { type Words, wordsOf } from '../measure/grammar/words.ts'
import { isOneStep, Steps } from './steps.ts'

/** Tokens between "decision" and the verb that tells whether it has been taken. */
const REACH = 14
const TAKEN = /^(?:made|taken|reached)$/

/**
 * "No final decision has been made", "a decision on the levy has yet to be taken": whoever was told to weigh the step before
 * has not taken a side. Where nobody was, or another step has been named since, it is not sure whose decision it is.
 */
export const decision: Extractor = {
  name: 'position/decision',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'position'],
  extract(analysis, found) {
    const words = wordsOf(analysis)
    const steps = new Steps(words, found)
    const weighed = found
      .filter((one): one is Finding<Position> => one.content.kind === 'position')
      .filter(({ content }) => content.stance === 'undecided')
      .toSorted((a, b) => a.anchor.start - b.anchor.start)
    if (weighed.length === 0) return []
    let passed = 0
    const open: Finding[] = []
    for (const { heading, tokens } of analysis.sentences) {
      if (heading) continue
      for (let at = tokens[0]; at < tokens[1]; at++) {
        if (words.low[at] !== 'decision') continue
        while (passed < weighed.length && weighed[passed]!.anchor.end <= words.tokens[at]!.start) passed++
        const before = weighed[passed - 1]
        const one = before && openDecision(words, steps, before, at, tokens[1])
        if (one) open.push(one)
      }
    }
    return open
  },
}

/** The side of who weighed a step `before`, told again by the decision at token `at`; null where it has been taken or is another's. */
function openDecision(
  words: Words,
  steps: Steps,
  before: Finding<Position>,
  at: number,
  limit: number,
): Finding<Position> | null {
  const { low, tokens } = words
  const chunk = chunksOf(words)[at]
  if (!chunk || chunk.head !== at) return null
  const verb = stillOpen(words, at, low[chunk.from] === 'no', Math.min(limit, at + REACH))
  if (verb === null) return null
  const start = tokens[chunk.from]!.start
  const isTold = moodOf(words, verb).from > at + 1
  const step = isTold
    ? (steps.targetAt(/^(?:on|about|over|to|whether)$/.test(low[at + 1]!) ? at + 2 : at + 1)?.label ?? null)
    : (steps.lastNamed(start) ?? before.content.measure)
  if (step === null || !isOneStep([step, before.content.measure])) return null
  return {
    rule: decision.name,
    anchor: anchorAt(words.analysis.text, { start, end: tokens[verb]!.end }),
    content: { ...before.content, measure: step, condition: null },
  }
}

/** The verb by which the decision is told not to have been taken; null where it has been, or the words tell neither. */
function stillOpen(words: Words, at: number, isDenied: boolean, limit: number): number | null {
  const { low } = words
  for (let verb = at + 1; verb < limit; verb++) {
    if (/^[,;:.]$/.test(low[verb]!)) return null
    if (!TAKEN.test(low[verb]!)) continue
    const { passive, negated, from } = moodOf(words, verb)
    const isPerfect = /^(?:has|had|have)$/.test(low[from]!)
    const isAwaited = low.slice(from, verb).join(' ').startsWith(`${low[from]} yet to be`)
    return passive && isPerfect && (isAwaited || isDenied !== negated) ? verb : null
  }
  return null
}
