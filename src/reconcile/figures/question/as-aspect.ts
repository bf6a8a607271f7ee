import { fold } from '../../../text/words.ts'
import type { Figure } from '../figure.ts'

const MAX_WORDS = 12
const ADJECTIVE = /^\s(?<adjective>long|high|tall|deep|wide|broad|thick|old)\b/
const SUBJECT =
  /^(?<subject>(?:the|its|an?|\p{Lu})\P{P}+?)\s(?<be>is|was|are|were)(?:\s(?:only|about|some|almost|nearly))?\s?$/iu

/** "The wave that hit the pier was 19 metres high": "How high was the wave that hit the pier?" */
export function asAspect({ aspect }: Figure, before: string, after: string): string | null {
  const adjective = ADJECTIVE.exec(after)?.groups?.adjective
  const found = SUBJECT.exec(before.trim())?.groups
  if (aspect === null || adjective === undefined || !found?.subject) return null
  const words = found.subject.split(' ')
  if (words.length > MAX_WORDS) return null
  const subject = /^(?:the|its|an?)$/.test(fold(words[0]!))
    ? [fold(words[0]!), ...words.slice(1)].join(' ')
    : found.subject
  return `How ${adjective} ${found.be} ${subject}`
}
