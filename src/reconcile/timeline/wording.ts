import type { Anchor } from '../../model/anchor.ts'
import type { EventMention } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { undated } from './label.ts'
import { capitalised, isSentence } from './standing.ts'
import { hasFiniteVerb } from './verbs.ts'

const IN_PERSON = new Set(readLines(new URL('../lexicon/acts-in-person.txt', import.meta.url)))

/** Words for an entry: those of a span of the text, some left out, a bracketed name for a pronoun. */
export interface Label extends Span {
  readonly words: string
}

/** Days as seen from that of the report. */
const DEICTIC =
  /^(?:(?:early|late|later|earlier)\s)?(?:today|yesterday|tomorrow|tonight|(?:this|last|next)\s\p{L}+(?:\s\p{L}+)?|(?:an?|one|two|three|\d+)\s(?:days?|weeks?|months?|years?)\sago|yesterday\s\p{L}+|tomorrow\s\p{L}+)$/iu
const BARE_DEICTIC = /\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|evening|afternoon))\b(?!['’]s)/i
const BEFORE = /(?:\s(?:on|in|at|early|late|later|earlier))?\s$/i
/** Ties that do not hold without their date. */
const TIED =
  /\b(?:as of|by|since|until|till|from|to|after|before|of|for|than|and|or|between|about|around|the|an?|its|his|her|their|is|was)\s$/i

/** `label` without a day that only its report can say: the entry stands under the date. */
function withoutDeictic(text: string, { start, end }: Span, dates: readonly Span[]): string {
  const own = text.slice(start, end)
  for (const date of dates) {
    if (date.start <= start || date.end >= end || !DEICTIC.test(text.slice(date.start, date.end))) continue
    const before = text.slice(start, date.start)
    const after = text.slice(date.end, end)
    if (TIED.test(before) || !/^[\s,.;]/.test(after)) continue
    const lead = before.slice(0, before.length - (BEFORE.exec(before)?.[0].length ?? 0))
    const left = /,$/.test(lead) && /^,/.test(after) ? lead.slice(0, -1) + after : lead + after
    if (isSentence(capitalised(left))) return left
  }
  return own
}

/** "The keeper at the time, left": the time is the entry's own. */
const OF_ITS_TIME = /\s(?:at the time|at that time|back then)(?=[,;]|$)/gi

/**
 * The words of a span without what the entry's date says already.
 *
 * @param dates  of the entry's date, in the span
 */
export function worded(text: string, span: Span, dates: readonly Span[]): Label {
  const label = dates.reduce((own, date) => undated(text, own, date), span)
  return { ...label, words: withoutDeictic(text, label, dates).replace(OF_ITS_TIME, '') }
}

/** Whether a label names a day as its report sees it. */
export const isDeictic = (words: string): boolean => BARE_DEICTIC.test(words)

const RELATIVE = /^(?<noun>.{3,90}?),?\s(?:who|which|that)\s(?<told>(?<verb>\S+)\s.+)$/s

/** "Ana Ruiz left the union" of "Ana Ruiz, who left the union"; null for words of another shape. */
export function unrelative(words: string): string | null {
  const { noun = '', told = '', verb = '' } = RELATIVE.exec(words)?.groups ?? {}
  if (noun === '' || hasFiniteVerb(noun) || !hasFiniteVerb(`it ${verb} them`)) return null
  return `${noun} ${told}`
}

const PRONOUN = /^(?:he|she|they)(?=\s)/i
const POSSESSIVE = /^(?:his|her|its|their)(?=\s)/i
const BY_SOMEBODY = /\b(?:was|were|been|being|be|is|are)\s(?:\p{L}+\s){1,3}by\s/iu
/**
 * The words of an event whose subject is a pronoun, with the name it stands for in its place; null where none is known. What
 * "it" is remains open: the nearest noun is too often another.
 *
 * @param words  the event's, from its start
 */
export function withName(words: string, { content, grounds }: Statement<EventMention>): string | null {
  const named = grounds?.actors?.words?.exact
  if (named === undefined || content.actors.length === 0 || BY_SOMEBODY.test(words)) return null
  if (PRONOUN.test(words)) return words.replace(PRONOUN, () => `[${content.actors.join(' and ')}]`)
  if (!POSSESSIVE.test(words)) return null
  const owned = words.split(/\s+/)[1] ?? ''
  const isOwner = content.actors.some((actor) => actor.includes(`s ${owned}`))
  return isOwner ? words.replace(POSSESSIVE, () => `[${named}${/s$/.test(named) ? '’' : '’s'}]`) : null
}

const SPEAKER = /^I(?:['’]ve)?\s/

/** "[The mayor]: “I have resigned”"; null where nobody known says it, or what is told is no act of an office. */
export function inPerson(text: string, { anchor, content, grounds }: Statement<EventMention>): string | null {
  const named = grounds?.actors?.words?.exact
  if (named === undefined || !SPEAKER.test(anchor.exact) || !IN_PERSON.has(content.action)) return null
  const before = text.slice(Math.max(0, anchor.start - FARTHEST), anchor.start)
  const [opened, closed] = [before.lastIndexOf('“'), before.lastIndexOf('”')]
  return opened > closed ? `[${capitalised(named)}]: “${anchor.exact}”` : null
}

/** Of a quotation its first mark is sought so many units before. */
const FARTHEST = 300

/** What a clause of its own stands behind. */
const OPENS =
  /(?:^|[.!?:;,“”"'‘—–(\n]\s*|\b(?:and|but|or|that|when|after|before|as|because|since|while|where|until|if|so|how|said|says|saying|(?:on|in|at|by|last|this)\s[^.,;]{3,24})\s)$/i

/** "The day that": a noun that what follows describes; "the claim that" tells all of it behind. */
const NOUN_THAT =
  /\b(?:the|an?|its|his|her|their)\s(?:\p{Ll}+\s)?(?!announcement|belief|claim|conclusion|evidence|fact|fear|finding|hint|idea|news|proof|proposal|report|rumour|sign|statement|suspicion|view|warning|word)\p{Ll}+\sthat\s$/iu

/** "The ledger she kept", "the day the plan had set": a clause right behind a noun describes it. */
export function describesNoun(text: string, { start, exact }: Pick<Anchor, 'start' | 'exact'>): boolean {
  const before = text.slice(Math.max(0, start - 48), start)
  return (
    /^(?:the|an?|its|his|her|their|he|she|they|it)\s/.test(exact) && (!OPENS.test(before) || NOUN_THAT.test(before))
  )
}

/** "The talks Lund held": what was acted on stands right before the words. */
export const isOfTarget = (text: string, { anchor, content: { target } }: Statement<EventMention>): boolean =>
  target !== null && text.slice(Math.max(0, anchor.start - target.length - 1), anchor.start).trimEnd() === target
