import { finiteVerb, participleOf, plainOfParticiple } from '../../../text/verbs.ts'
import { isUnaskable, trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'
import { isIntransitive } from './valency.ts'

const TOLD =
  /(?:^|[,;:]\s|\b(?:that|because|and|but)\s)(?:he|she|it|they|we|i)\s(?:also\s|now\s)?(?:(?<auxiliary>will|would|can|could|must|should|may|might)\s)?(?<verb>\p{Ll}+)$/iu
/** What nobody is or was done to: "they have 300 members". */
const STATES = /^(?:have|be|become|need|want|like|mean|seem|get|include|contain|cost|weigh|last|spend)$/

/** "Has already infected", "will deprive": a verb by its auxiliary, whoever its subject is. */
const DONE =
  /\b(?:(?:has|have|had)(?:\s(?:already|now|also|since|\p{Ll}+ly))?\s(?<participle>\p{Ll}+)|(?<modal>will|would)\s(?<plain>\p{Ll}+))$/u
/** "Denied them of it": what a verb needs besides its object. */
const OF = /^\sof\s(?<rest>[^,;:.()“”"]+)/
/** A verb behind the number: it is the subject of what is told or thought. */
const OWN_VERB = /^\s(?:\p{L}+\s){0,4}?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)\b/u
const MAX_OF = 5

/** The same of a clause whose subject is too long or too far off to be asked of: "the flaw is believed to have infected 90 mills". */
function ofAuxiliary(noun: string, before: string, behind: string): string | null {
  const { participle, modal, plain } = DONE.exec(before)?.groups ?? {}
  const verb = plain ?? plainOfParticiple(participle ?? '')
  const done = participle ?? participleOf(plain ?? '')
  if (verb === null || !done || STATES.test(verb) || isIntransitive(verb) || isUnaskable(verb)) return null
  if (OWN_VERB.test(behind)) return null
  const of = trimTail(OF.exec(behind)?.groups?.rest ?? '')
  if (OF.test(behind) && of.split(' ').length > MAX_OF) return null
  return `How many ${noun} ${modal === undefined ? 'have been' : `${modal} be`} ${done}${of === '' ? '' : ` of ${of}`}`
}

/** "They would heat 300 homes": of somebody whom only a pronoun names, what is done to what is counted. */
export function asPassive(figure: Figure, behind: string): string | null {
  if (!isCount(figure)) return null
  const { auxiliary, verb } = TOLD.exec(wordsBefore(figure))?.groups ?? {}
  if (verb === undefined) return ofAuxiliary(countedWords(figure), wordsBefore(figure), behind)
  const form = auxiliary === undefined ? finiteVerb(verb) : { plain: verb, tense: 'present' as const }
  const participle = form && participleOf(form.plain)
  const noun = countedWords(figure)
  if (!form || !participle || noun === '' || STATES.test(form.plain) || isIntransitive(form.plain)) return null
  if (auxiliary !== undefined) return `How many ${noun} ${auxiliary} be ${participle}`
  return `How many ${noun} ${form.tense === 'past' ? 'were' : 'are'} ${participle}`
}
