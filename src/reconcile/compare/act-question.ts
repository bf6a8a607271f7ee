import { fold, isStopword, words } from '../../text/words.ts'
import type { Act } from './act.ts'

const MAX_WORDS = 9
const UNFIT =
  /["“”()\n;:]|\b(?:it|he|she|they|them|his|her|its|their|this|that|these|those|who|which|same|such|ones)\b/i

/** A phrase as the middle of a question has it: with an article where it begins with a plain noun; null where it is unfit. */
function asPhrase(phrase: string): string | null {
  const [first = ''] = phrase.split(' ')
  if (UNFIT.test(phrase) || words(phrase).length > MAX_WORDS) return null
  const isPlain = /^\p{Ll}/u.test(first) && !isStopword(fold(first))
  const lowered = /^(?:The|An?|Its|Some|Both|All)\s/.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase
  return isPlain ? `the ${phrase}` : lowered
}

const bare = (phrase: string): string => fold(phrase).replace(/^(?:an?|the)\s/, '')

/**
 * What follows a question word where an act is asked about: "did the council spend", "will the choir sing a mass"; null where
 * the act is not told as a fact, or by a pronoun.
 *
 * @param isObject  whether what is asked for is itself what the act is done to, so that no other object follows
 */
export function askedOf(act: Act | null, isObject: boolean): string | null {
  if (act === null || !act.isTold || act.words.doer === '') return null
  const doer = asPhrase(act.words.doer)
  const target = isObject || act.words.target === '' ? '' : asPhrase(act.words.target)
  // Of what an unnamed doer did the words name only whom it befell.
  if (doer === null || target === null || bare(doer) === bare(target)) return null
  return `${act.isAhead ? 'will' : 'did'} ${doer} ${act.action} ${target}`.trim()
}
