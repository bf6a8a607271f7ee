import { finiteVerb, isParticiple } from '../questions/verbs.ts'

const AUXILIARY =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did)$/
/** Words that a noun follows: what looks like a verb behind them is none. */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|of|in|on|at|for|from|to|by|with|no|any|some|all|more|most|each|every|and|or|than|new|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/

/** Folded words of `text`, marks off, each with a comma after it where one stands there. */
function parts(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N},]+$/u, ''))
    .filter((word) => word !== '')
}

const commas = (words: readonly string[]): number => words.filter((word) => word.endsWith(',')).length

/** Whether `text` has a subject with a finite verb behind it. A lone "-ed" behind a comma is a participle: "the hall, built in 1902". */
export function hasFiniteVerb(text: string): boolean {
  const words = parts(text)
  return words.some((word, i) => {
    if (i === 0) return false
    const before = words[i - 1]!
    const own = word.replace(/,$/, '')
    if (AUXILIARY.test(own)) return true
    const verb = finiteVerb(own)
    if (!verb || BEFORE_NOUN.test(before.replace(/,$/, ''))) return false
    if (verb.tense === 'past' && isParticiple(own))
      return (!before.endsWith(',') || commas(words.slice(0, i)) > 1) && words[i + 1] !== 'by'
    if (verb.tense === 'present') return !/s,?$/.test(before) && i < words.length - 1
    return true
  })
}
