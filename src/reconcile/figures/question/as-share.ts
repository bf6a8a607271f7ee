import { finiteVerb } from '../../../text/verbs.ts'
import { isStopword } from '../../../text/words.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { isNumberWord } from '../noun-phrase.ts'

const OF = /^\s+of\s+(?<rest>[^,;:.()]+)/u
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|must)$/
const MAX_WHOLE = 10
const POINTS_AWAY = /\b(?:which|whom|whose|that|who)\b/
/** "On these lines": what only the report's own words point at. */
const ELSEWHERE = /\s(?:at|by|from|in|on|over|through|to|via|with)\s(?:its|that|their|these|this|those)\b.*$/
const AGREED = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
])

const isCounting = (word: string): boolean => isNumberWord(word) && !isStopword(word.toLowerCase())

/** "A third of the traffic to the island was cut off": what share of the traffic was. */
export function asShare({ unit }: Figure, after: string): string | null {
  const rest = unit.dimension === 'share' ? (OF.exec(after)?.groups?.rest ?? null) : null
  if (rest === null) return null
  const words = rest.split(/\s+/)
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      (AUXILIARY.test(word) || finiteVerb(word)?.tense === 'past') &&
      !isStopword(words[i - 1]!) &&
      !/^(?:by|in|with|on|at|from|to)$/.test(AUXILIARY.test(word) ? '' : (words[i + 1] ?? '')),
  )
  const whole = words.slice(0, at).join(' ')
  if (at < 1 || at > MAX_WHOLE || POINTS_AWAY.test(whole) || words.length <= at + 1) return null
  const verb = words[at]!
  const whatFollows = trimTail(words.slice(at + 1).join(' '))
  const told = whatFollows.replace(ELSEWHERE, '')
  // "Are carried on these lines": without the lines the verb says too little.
  if (told !== whatFollows && !/\s/.test(told)) return null
  // "Have paid two fees": other shares are of those who have paid another number.
  if (told.split(' ').some(isCounting)) return null
  return told === '' ? null : `What share of ${whole.replace(/^all\s/, '')} ${AGREED.get(verb) ?? verb} ${told}`
}
