import { finiteVerb, isParticiple } from '../../text/verbs.ts'

const AUXILIARY =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did)$/
/** Words that a noun follows: what looks like a verb behind them is none. */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|as|of|in|on|at|for|from|to|by|with|no|any|some|all|more|most|each|every|and|or|than|new|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/
/** What may stand between an auxiliary and its verb. */
const BETWEEN = /^(?:not|never|be|been|being|also|already|yet|just|now|\p{L}+ly)$/u
const RELATIVE = /^(?:who|which|whose|whom|that|where)$/
const JOINING = /^(?:and|or|but|then)$/

/** Folded words of `text`, marks off, each with a comma after it where one stands there. */
function parts(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N},]+$/u, ''))
    .filter((word) => word !== '')
}

const bare = (word: string | undefined): string => (word ?? '').replace(/,$/, '')
const commas = (words: readonly string[]): number => words.filter((word) => word.endsWith(',')).length

/** Whether the word at `i` is a finite verb with something before it that can be its subject. */
function isFiniteAt(words: readonly string[], i: number): boolean {
  if (i === 0) return false
  const before = words[i - 1]!
  const own = bare(words[i])
  if (AUXILIARY.test(own)) return true
  const verb = finiteVerb(own)
  if (!verb || BEFORE_NOUN.test(bare(before))) return false
  if (verb.tense === 'past' && isParticiple(own)) {
    // "A bid", "a cut": such a verb seldom ends what it tells.
    if (own === verb.plain && i === words.length - 1) return false
    return (!before.endsWith(',') || commas(words.slice(0, i)) > 1) && words[i + 1] !== 'by'
  }
  if (verb.tense === 'present') return !/s,?$/.test(before) && i < words.length - 1
  return true
}

/** Whether `text` has a subject with a finite verb behind it. A lone "-ed" behind a comma is a participle: "the hall, built in 1902". */
export function hasFiniteVerb(text: string): boolean {
  const words = parts(text)
  return words.some((_, i) => isFiniteAt(words, i))
}

/** Whether `text` has a finite verb beside those of its relative clauses: not "the two men who sold the mill and fled". */
export function hasMainVerb(text: string): boolean {
  const words = parts(text)
  let open = 0
  let isInner = false
  let last = -1
  for (const [i, word] of words.entries()) {
    const own = bare(word)
    if (RELATIVE.test(own) && i > 0 && !isSaid(words, i)) {
      open++
      continue
    }
    if (!isFiniteAt(words, i)) continue
    const between = words.slice(last + 1, i).map(bare)
    const isRest = last >= 0 && AUXILIARY.test(bare(words[last])) && between.every((one) => BETWEEN.test(one))
    const isJoined = last >= 0 && isInner && JOINING.test(bare(words[i - 1]))
    last = i
    if (isRest || isJoined) continue
    isInner = open > 0
    if (!isInner) return true
    open--
  }
  return false
}

/** "Said that", where what follows is no relative clause; "so that". */
const isSaid = (words: readonly string[], i: number): boolean =>
  bare(words[i]) === 'that' && (isFiniteAt(words, i - 1) || AUXILIARY.test(bare(words[i - 1])))
