import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { isPlainVerb } from '../../text/verbs.ts'

/** "Led them to the old mill", "leads the diver to a wreck": who is led goes there, and nothing comes about. */
const GUIDES =
  /\b(?:lead|leads|leading|led)\s(?:\p{L}+\s){1,3}?to\s(?:the|an?|his|her|its|their)\s(?:\p{L}+\s){0,3}?\p{Lu}|\b(?:lead|leads|leading|led)\s(?:him|her|them|us|me|you|it)\sto\s(?:the|an?)\s/u
/** "Information leading to an arrest": what is asked for, and nobody is told to have had it. */
const SOUGHT = /^(?:any\s)?(?:information|details|tips?|clues?)$/i

/** "A new way to save water": what a thing is for. */
function isPurpose({ anchor, content }: Statement<Effect>): boolean {
  const at = anchor.exact.indexOf(content.cause)
  return at >= 0 && /^\sto\s\p{Ll}/u.test(anchor.exact.slice(at + content.cause.length))
}

/** Whether the words of a claim tell of no effect: what a thing is for, where somebody was led, what is looked for. */
export const isIdle = (claim: Statement<Effect>): boolean =>
  isPurpose(claim) || GUIDES.test(claim.anchor.exact) || SOUGHT.test(claim.content.cause)

/** A cause or an outcome that begins with what could be a verb, with the article that its report gives it: "the bomb attack" for "bomb attack". */
export function asNoun(label: string, text: string): string {
  const [first = '', ...rest] = label.split(' ')
  if (rest.length === 0 || !/^\p{Ll}/u.test(first) || !isPlainVerb(first)) return label
  if (rest[0] === 'of') return `the ${label}`
  const all = ` ${text.toLowerCase()}`
  return ['a', 'an', 'the'].some((article) => all.includes(` ${article} ${label.toLowerCase()}`))
    ? `the ${label}`
    : label
}
