import { finiteVerb, isPlainVerb } from '../../../text/verbs.ts'
import { trimTail } from '../../questions/polish.ts'

const MAX_WORDS = 5
/** "Closed by nightfall", "in June": when, and not what became of it. */
const WHEN =
  /^(?:after|before|by|during|since|until|while|when|last|this|next|on\s\p{Lu}|in\s(?:\d|\p{Lu}\p{Ll}+\s\d))/u
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)$/

/**
 * What is said to have become of an object, from the words behind it: "ablaze", "without power", "to burst"; null where they
 * tell nothing of it.
 *
 * @param after  words of the sentence behind the object
 */
export function complementIn(after: string): string | null {
  if (!/^\s\p{L}/u.test(after)) return null
  const told = trimTail(after).replace(/^of\s\S+\s/, '')
  const words = told.split(' ')
  const [first = '', second = ''] = words
  if (told === '' || WHEN.test(told) || AUXILIARY.test(first) || finiteVerb(first)?.tense === 'present') return null
  if (first === 'to' && isPlainVerb(second))
    return words.slice(0, MAX_WORDS).length === words.length ? told : `to ${second}`
  if (words.length <= MAX_WORDS) return told
  return /^(?:in|into|on|to|at|without|of|for|from)$/.test(first) ? null : first
}
