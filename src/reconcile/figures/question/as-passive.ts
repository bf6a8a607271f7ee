import { finiteVerb, participleOf } from '../../questions/verbs.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'
import { isIntransitive } from './valency.ts'

const TOLD =
  /(?:^|[,;:]\s|\b(?:that|because|and|but)\s)(?:he|she|it|they|we|i)\s(?:also\s|now\s)?(?:(?<auxiliary>will|would|can|could|must|should|may|might)\s)?(?<verb>\p{Ll}+)$/iu
/** What nobody is or was done to: "they have 300 members". */
const STATES = /^(?:have|be|become|need|want|like|mean|seem|get|include|contain|cost|weigh|last|spend)$/

/** "They would heat 300 homes": of somebody whom only a pronoun names, what is done to what is counted. */
export function asPassive(figure: Figure): string | null {
  if (!isCount(figure)) return null
  const { auxiliary, verb = '' } = TOLD.exec(wordsBefore(figure))?.groups ?? {}
  const form = auxiliary === undefined ? finiteVerb(verb) : { plain: verb, tense: 'present' as const }
  const participle = form && participleOf(form.plain)
  const noun = countedWords(figure)
  if (!form || !participle || noun === '' || STATES.test(form.plain) || isIntransitive(form.plain)) return null
  if (auxiliary !== undefined) return `How many ${noun} ${auxiliary} be ${participle}`
  return `How many ${noun} ${form.tense === 'past' ? 'were' : 'are'} ${participle}`
}
