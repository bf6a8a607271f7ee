import { finiteVerb, isParticiple, isPlainVerb, plainOfGerund } from '../../../text/verbs.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'

const PREPOSITION = /^(?:among|by|for|from|of|on|to|upon|with)$/
const LOCATIVE = /^(?:across|along|around|at|by|for|from|in|inside|near|on|outside|to|under|with)$/
const PAST = /\s(?:was|were|had|did)\s/
const MAX_TAIL = 7

/**
 * What is counted with the participle that tells what it does or what was done to it: "is among 20 clerks demanding a vote",
 * "the county has 40 wardens based in Osk". Behind a verb an -ing form would be its subject's.
 */
export function asHeld(figure: Figure, behind: string): string | null {
  const before = wordsBefore(figure)
  const last = /(?<last>\p{L}+)$/u.exec(before)?.groups?.last?.toLowerCase() ?? ''
  if (!isCount(figure) || last === '') return null
  const [verb = '', next = ''] = behind.trim().split(/\s+/)
  const isOfPreposition = PREPOSITION.test(last)
  const isDoing = isOfPreposition && plainOfGerund(verb) !== null && next !== ''
  const isOfVerb = isOfPreposition || isPlainVerb(last) || finiteVerb(last) !== null
  const isDone = isOfVerb && isParticiple(verb) && LOCATIVE.test(next)
  const tail = isDoing || isDone ? trimTail(behind.trim()) : ''
  const length = tail.split(' ').length
  if (length < 2 || length > MAX_TAIL || !/^\s+\p{Ll}/u.test(behind)) return null
  return `How many ${countedWords(figure)} ${PAST.test(` ${before} `) ? 'were' : 'are'} ${tail}`
}
