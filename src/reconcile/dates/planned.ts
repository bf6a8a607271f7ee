import { fold, isStopword, stem } from '../../text/words.ts'
import { isPlural } from '../measures/phrase.ts'
import { nounPhraseBefore } from '../questions/noun-phrase-before.ts'

/** "The regatta planned for": a noun with what it was planned for. */
const PLANNED =
  /(?<lead>(?:^|\s)[^,;:.]*?\b(?<noun>\p{Ll}[\p{L}-]+))\s(?<how>planned|due|scheduled|fixed|slated)\s(?:for|in|on)\s(?:the\s)?$/u

/** What a date is planned for. */
export interface Planned {
  /** With its article: "the regatta". */
  readonly thing: string
  readonly noun: string
  /** "planned", "due". */
  readonly how: string
}

/** What stands before a date as planned for it, by its noun alone ("the regatta planned for 5 May"); null where a verb tells it ("is planned for"). */
export function plannedFor(before: string): Planned | null {
  const { lead = '', noun = '', how = '' } = PLANNED.exec(before)?.groups ?? {}
  if (noun === '' || isStopword(fold(noun))) return null
  const phrase = nounPhraseBefore(lead.trim())
  return phrase === null ? null : { thing: phrase.replace(/^(?:an?|the)\s/i, 'the '), noun: stem(fold(noun)), how }
}

/** "When was the regatta planned": a question but for its mark. */
export function askedWhenPlanned({ thing, how }: Planned, isPast: boolean): string {
  const verb = isPlural(thing) ? (isPast ? 'were' : 'are') : isPast ? 'was' : 'is'
  return `When ${verb} ${thing} ${how}`
}
