import { finiteVerb, gerundOf, isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, words } from '../../text/words.ts'

const MAX_WORDS = 10
/** Words by which a label is a clause, which no question can name. */
const CLAUSE =
  /^(?:each|every|no|we|they|it|he|she|its|his|her|their|our|this|that|these|those|such)\s|\s(?:will|would|has|have|had|is|are|was|were|can|could|should|must|may)\s/i

/** Nouns that stand without an article: "stance on foreign military action". */
const MASS =
  /^(?:action|access|aid|assistance|collaboration|cooperation|co-operation|enforcement|force|funding|help|intervention|relief|support|surveillance)$/

const isDetermined = ([first = '']: readonly string[]): boolean =>
  /^(?:the|an?|its|his|her|their|our|all|both|every|each)$/.test(first)

/** A measure's label as it stands after a preposition: "a two-year moratorium", "lowering the reservoir". Null where it is none or too long. */
export function measurePhrase(label: string, common: ReadonlySet<string>): string | null {
  const tidy = label
    .trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^to\s+/i, '')
  const [first = '', ...rest] = tidy.split(/\s+/)
  if (first === '' || rest.length >= MAX_WORDS || /[“”";]/.test(tidy) || words(tidy).length === 0) return null
  const folded = fold(first)
  // "Canceled the first round": a verb by what stands behind it, in whatever spelling.
  const isPast = finiteVerb(folded)?.tense === 'past' || (/ed$/.test(folded) && isDetermined(rest))
  if (CLAUSE.test(tidy) || isPast) return null
  if (isPlainVerb(folded) && rest.length > 0) return [gerundOf(folded) ?? folded, ...rest].join(' ')
  // "Premier Oake's plan": a title is part of the name after it.
  const isTitled = /^\p{Lu}\S*\s\p{Lu}/u.test(tidy) && !isStopword(folded)
  const lowered = !isTitled && (isStopword(folded) || common.has(folded)) ? [folded, ...rest].join(' ') : tidy
  if (
    /^(?:an?|the|its|his|her|their|any|all|some|more|new|no)\b/.test(lowered) ||
    /ing$/.test(folded) ||
    /^\p{Lu}|^\d/u.test(lowered)
  )
    return lowered
  const head = lowered.split(/\s(?:as|of|on|to|for|in|against|within|by|with|that|from|at|into)\s/)[0] ?? ''
  return /[^s]s$/.test(head) || MASS.test(words(head).at(-1) ?? '') ? lowered : `the ${lowered}`
}

/** Whether a noun phrase is a plural: "strikes on the coast", not "a ban on scooters" nor "closing the lines". */
export function isPlural(phrase: string): boolean {
  const [head = ''] = phrase.split(
    /\s(?:as|of|on|to|for|in|against|within|inside|by|with|that|from|at|into|over|along)\s/,
  )
  return /[^s]s$/.test(head) && !/^(?:an?|\p{L}+ing)\s/u.test(head)
}
