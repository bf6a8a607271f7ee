import type { Analysis } from '../../model/analysis.ts'
import { tagging } from '../surface/tags.ts'
import type { CueEntry } from './cues.ts'

const FIGURE_NOUN =
  /^(?:number|figure|toll|count|total|cost|costs|losses|loss|damage|bill|price|value|estimate|share|rate)$/i
const CURRENCY = /^[$€£¥₹]/u
const ABOUT =
  /^(?:about|around|some|nearly|almost|roughly|between|over|under|more|less|fewer|than|at|least|most|only|just|up|to|close)$/i
const SCALE = /^(?:dozens?|hundreds?|thousands?|million|billion|trillion|per|percent|%)$/i
/** Tokens between "put" and "at". */
const REACH = 14
/** Below this a bare number after "made it" is a score or a try. */
const SMALL = 10

const entry: CueEntry = { lemma: 'put', class: 'suggest', takes: new Set('bn'), prepositions: new Set() }

/** What is put at a figure is an object, no clause. */
const whole: CueEntry = { ...entry, takes: new Set('n') }

/** The cue of an estimate whose verb stands at `at` ("put ... at", "makes it", "counts"), and the token past it; null for none. */
export function estimateCue(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const word = analysis.tokens[at]!.text
  if (/^(?:put|puts|price|prices|priced)$/i.test(word)) return putAt(analysis, at, limit)
  if (/^(?:make|makes|made)$/i.test(word)) return makesIt(analysis, at, limit)
  return /^counts?$/i.test(word) && isFigure(analysis, at + 1, limit) ? { entry: whole, end: at + 1 } : null
}

/** "put the toll at 40": the cue runs to the preposition; "put the cost of repairs at 3 million": what is put is said too. */
function putAt(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  for (let end = at + 2; end < Math.min(limit, at + REACH); end++) {
    const { text } = tokens[end]!
    if (/^[,;:.]$/.test(text)) return null
    if (text !== 'at') continue
    if (end < at + 7 && FIGURE_NOUN.test(tokens[end - 1]!.text)) return { entry, end: end + 1 }
    if (isFigure(analysis, end + 1, limit)) return { entry: whole, end: at + 1 }
  }
  return null
}

/** "makes it 4.4 million": a pronoun and a sum. */
function makesIt(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  if (!/^(?:it|that)$/i.test(tokens[at + 1]?.text ?? '') || !isFigure(analysis, at + 2, limit)) return null
  const first = tokens[at + 2]!.text
  const isSum =
    CURRENCY.test(first) ||
    SCALE.test(tokens[at + 3]?.text ?? '') ||
    ABOUT.test(first) ||
    Number(first.replaceAll(',', '')) >= SMALL
  return isSum ? { entry, end: at + 2 } : null
}

/** "report 7/2031" and "model 40" name things: a sum has a sign, a scale or a noun. */
function isMoreThanNumber(analysis: Analysis, at: number, limit: number): boolean {
  const { tokens } = analysis
  const word = tokens[at]!.text
  if (CURRENCY.test(word) || ABOUT.test(word)) return true
  const next = at + 1 < limit ? tokens[at + 1]!.text : ''
  return !/[/-]/.test(word) && (SCALE.test(next) || /^(?:JJ|NN|NNS)$/.test(tagging(analysis).tags[at + 1] ?? ''))
}

const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|a\.?m\.?|p\.?m\.?)$/i

/**
 * Whether the token opens a sum that somebody may name in so many words: "at least 4.4 million", "about 40 boats".
 *
 * Not: "at 5 p.m.", "two weeks ago", "one".
 */
export function isSum(analysis: Analysis, at: number, limit: number): boolean {
  const { tokens } = analysis
  const word = tokens[at]!.text
  const next = tokens[at + 1]?.text ?? ''
  if (/^(?:at|up|close)$/i.test(word) ? !/^(?:least|most|to)$/i.test(next) : /^one$/i.test(word)) return false
  if (!isFigure(analysis, at, limit) || !isMoreThanNumber(analysis, at, limit)) return false
  let noun = at + 1
  while (noun < Math.min(limit, at + 6) && !TIME_UNIT.test(tokens[noun]!.text)) {
    if (/^[,;:.]$/.test(tokens[noun]!.text)) return true
    noun++
  }
  return noun >= Math.min(limit, at + 6) || /^(?:[,;.]|and|but)$/i.test(tokens[noun + 1]?.text ?? '.')
}

/** Whether a number, words like "about" before it, stands at the token. */
function isFigure(analysis: Analysis, from: number, limit: number): boolean {
  const { tags } = tagging(analysis)
  let at = from
  while (at < limit && at < from + 3 && ABOUT.test(analysis.tokens[at]!.text)) at++
  const word = at < limit ? analysis.tokens[at]!.text : ''
  return tags[at] === 'CD' || CURRENCY.test(word) || /^\d/.test(word)
}
