import { finiteVerb, isPlainVerb } from '../../../text/verbs.ts'
import { hasVerb } from '../../questions/governing.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'

const AUXILIARY = /^(?:are|were|have|had|will|would|could|can|may|must|should|is|was|has)$/
const SUBJECT_REACH = 6
/** "On Friday", "in the first week,": when or where, before the subject. */
const FRONTED = /^(?:on|in|at|by|from|for|after|since|during)\s(?:[\p{L}’'-]+\s?){1,5},?$/iu
/** What may stand before a subject in its clause. */
const LEAD = /^(?:(?:that|whether(?:\sor(?:\snot)?)?)\s?)?(?:(?:an?|the) total of)?$|\swhether(?:\sor(?:\snot)?)?$/i

/** "Sixty turbines are to stand there": the figure is the subject, perhaps with words that belong to it before the verb. */
export function asSubject(figure: Figure, before: string, after: string): string | null {
  const lead = before.trim()
  const isFronted = FRONTED.test(lead) && !hasVerb(lead)
  if (!isCount(figure) || !(isFronted || LEAD.test(lead))) return null
  const words = after.trim().split(/\s+/)
  const at = words.findIndex((word) => AUXILIARY.test(word))
  const [first = '', second = ''] = words
  const isPast = finiteVerb(first)?.tense === 'past' && !/^(?:by|in|with|on|at)$/.test(second)
  const isPresent = isPlainVerb(first) && !AUXILIARY.test(second) && !finiteVerb(second)
  const verbAt = isPast || isPresent ? 0 : at
  const held = words.slice(0, Math.max(0, verbAt))
  const isHeld = held.length === 0 || /^(?:of|in|on|at|from|for|with)$/.test(held[0] ?? '')
  if (verbAt < 0 || verbAt > SUBJECT_REACH || !isHeld || held.some((word) => /[,;:()—–]/.test(word))) return null
  const noun = countedWords(figure)
  return `How many ${noun} ${held.join(' ')} ${trimTail(words.slice(verbAt).join(' '))}`
}
