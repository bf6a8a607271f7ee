import type { Corpus } from '../../corpus/corpus.ts'
import { isUnaskable, trimTail } from '../../questions/polish.ts'
import { inverted, readSimple } from '../../questions/simple-clause.ts'
import { isParticiple, isPlainVerb } from '../../questions/verbs.ts'
import type { Figure } from '../figure.ts'
import { asking, isMass } from './asking.ts'

/** "The county has 90 old bridges", "The army has deployed 900 troops", "the failure killed 41 people", "rose by 5 percent". */
export function asObject(figure: Figure, before: string, after: string, corpus: Corpus): string | null {
  const lead = before.trim().replace(/\s+by$/i, '')
  const clause = readSimple(lead, corpus)
  const isAdjective = /-\p{L}+$/u.test(figure.statement.anchor.exact) && /^\s\p{Ll}/u.test(after)
  const ask = isAdjective ? null : asking(figure, before, after)
  if (!clause || !ask) return null
  const hasBy = /\bby$/i.test(before.trim())
  const isPlain =
    clause.auxiliary === null ? isObject(clause.rest.split(/\s+/)) : clause.rest === '' || isVerbWithObject(clause.rest)
  if (!hasBy && !isPlain) return null
  if (clause.auxiliary !== null && clause.rest === '') {
    if (/^(?:has|have|had)$/.test(clause.auxiliary)) {
      const helper = clause.auxiliary === 'had' ? 'did' : clause.auxiliary === 'has' ? 'does' : 'do'
      return `${ask} ${helper} ${clause.subject} have`
    }
    return null
  }
  const tail =
    /^\s*(?:of|for|in|at|per|a|an)\s/i.test(after) && after.trim().split(/\s+/).length <= 6 ? trimTail(after) : ''
  if (/^(?:of)\b/i.test(tail) && !isMass(figure)) return null
  if (clause.verb && clause.verb.plain !== 'find' && isUnaskable(clause.verb.plain)) return null
  const rate = /\s(?:an?|per|every)\s(?:hour|day|night|week|month|year)$/.exec(figure.statement.anchor.exact)?.[0] ?? ''
  return `${ask} ${inverted(clause)}${rate} ${tail}`
}

const MAX_OBJECT_WORDS = 4

/** Whether the rest of a clause before its number is a verb, perhaps with whom it is done to: "receive", "give the museum". */
function isVerbWithObject(rest: string): boolean {
  const [first = '', ...object] = rest.split(/\s+/)
  return (isParticiple(first) || isPlainVerb(first)) && isObject(object)
}

function isObject(words: readonly string[]): boolean {
  return words.length <= MAX_OBJECT_WORDS && !words.some((word) => /[,;:()"“”]/.test(word) || LOOSE.test(word))
}

const LOOSE =
  /^(?:of|in|on|at|to|for|from|with|by|about|and|or|but|that|which|who|it|him|her|them|than|as|into|over|under|not|only|up|down|out)$/i
