import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { plainOfGerund, presentOf } from '../../text/verbs.ts'

/** A claim, and the words before it in its sentence. */
export interface PlacedClaim {
  readonly claim: Statement<Effect>
  readonly before: string
}

export const MODAL = /^(?:can|could|may|might|must|shall|should|will|would)$/i
const MODALS = 'can|could|may|might|shall|should|will|would'
/** A modal after the words of a subject: "such a step could". */
const FIRST_MODAL = new RegExp(String.raw`^(?:\S+\s){0,6}?(?=(?:${MODALS})\s)`, 'i')
/** "If the toll comes, it would raise fares". */
const CONDITION_FIRST = new RegExp(
  String.raw`^(?:if|once|when|should)\s[^,]*,\s(?:it|this|that|they)\s(?<main>(?:${MODALS})\s.+)$`,
  'i',
)
/** A modal or "did" before its subject: "Would a toll have cut the traffic". */
const ASKED = new RegExp(String.raw`^(?<modal>${MODALS})\s`, 'i')
/** "Asked whether a toll could mean queues, she said it could not". */
const DENIED_ASKED = new RegExp(
  String.raw`\b(?:if|whether)\s.*?\b(?<modal>${MODALS})\s(?<rest>[^,;]+),\s.*\s\k<modal>(?:\snot|n['’]t)$`,
  'i',
)
/** "It could not" says no to whether it could come about, which a reader takes for "it would not". */
const UNDER_DENIAL: Readonly<Record<string, string>> = { can: 'will', may: 'will', shall: 'will', will: 'will' }
/** Words that begin a noun phrase or hang it on another clause, never a predicate. */
const NO_PREDICATE =
  /^(?:an?|the|its|their|his|her|our|this|that|these|those|any|some|all|each|every|no|which|who|of|on|in|at|by|for|from|with|against|and|or|but|as|if|because|since|when|while|also|only|\p{Lu}.*|\d.*)$/u
const SUBJECT = /^(?:it|they|this|that|these|those|which)\s/i
const MOST_WORDS = 16

/** Verb and particle right before a thing that they act on, no clause between: "could lead to", "unlocks". */
const PARTICLE = String.raw`(?:\s(?:to|in|up|off|about|out|down|on))?`
const DETERMINER = String.raw`(?:\s(?:an?|the|its|their|more|some|further))?`
const VERB_BEFORE = new RegExp(String.raw`(?:^|\s)(?<verb>\p{Ll}+[^s\W]s${PARTICLE})${DETERMINER}\s$`, 'u')
/** The verb of a list of things, before the first of them: "could lead to delays, including". */
const VERB_OF_LIST = new RegExp(
  String.raw`\b(?<verb>(?:${MODALS})\s(?:\p{Ll}+ly\s|also\s)?\p{Ll}+${PARTICLE})${DETERMINER}\s(?:[^.;:]*?(?:,|\s(?:and|or)|\sincluding|\ssuch as)\s)$`,
  'u',
)
/** A modal under which a verb in its plain form goes on: "would raise fares and". */
const MODAL_OF_LIST = new RegExp(
  String.raw`\b(?<modal>${MODALS})\s(?!have\s)(?:(?!\b(?:${MODALS}|that|which|who|if)\b)[^.;:])*?(?:,|\sand|\sor)\s(?:also\s|then\s)?$`,
  'u',
)
const PLAIN_FIRST = /^(?!\p{L}+(?:[^s\W]s|ed|ing)\s)\p{Ll}+\s/u
/** "Quickly raising fares", beside what the sentence tells first. */
const PARTICIPLE_FIRST = /^(?<how>\p{Ll}+ly\s)?(?<verb>\p{Ll}{2,}ing)\s(?<rest>.+)$/u
/** The modal of what the sentence tells before: "a toll would mean queues, | angering drivers". */
const MODAL_BEFORE = new RegExp(
  String.raw`\b(?<modal>${MODALS})\s(?!have\s)(?:(?!\b(?:${MODALS}|that|which|who|if)\b)[^.;:])*,?\s$`,
  'u',
)
/** What a step is needed for is what somebody wants of it, no effect that it has. */
const NEEDED =
  /^(?:(?:is|are|was|were|be|been|remains?|seems?)\s)?(?:necessary|needed|essential|required|vital|crucial|indispensable)\b/u
/** "The queues caused by the toll". */
const CAUSED_BY = /^,?\s(?:(?:that|which)\swere\s)?(?<verb>\p{Ll}+ed)\sby\s/u

/** Text without quotation marks that have no partner. */
function withoutLoneMarks(text: string): string {
  const isPaired = (text.match(/["“”]/g)?.length ?? 0) % 2 === 0
  return isPaired ? text : text.replace(/["“”]/g, '').replace(/\s+/g, ' ')
}

/** Words that stand in a sentence before a thing, as the verb that governs it. */
function governed(thing: string, before: string): string | null {
  const { verb } = VERB_OF_LIST.exec(before)?.groups ?? {}
  return verb === undefined ? null : `${verb} ${thing}`
}

/** The words after the cause, where they begin with what it does. */
function afterCause(after: string, effect: string): string {
  if (!NO_PREDICATE.test(after.split(' ')[0]!)) return after
  // The cause goes on: "naming firms | as carriers brings higher fees".
  const at = after.toLowerCase().lastIndexOf(effect.toLowerCase())
  const { verb } = VERB_BEFORE.exec(at < 0 ? '' : after.slice(0, at))?.groups ?? {}
  return verb === undefined ? after : `${verb} ${after.slice(at)}`
}

/** The words of a claim that tell what its cause does, as they stand; null where they do not. */
function wordsOf({ claim, before: lead }: PlacedClaim): string | null {
  const { rule, content, anchor } = claim
  const { cause, effect, hedge } = content
  const text = withoutLoneMarks(anchor.exact.replace(/\s+/g, ' ').trim())
  const main = rule.endsWith('/condition') ? CONDITION_FIRST.exec(text)?.groups?.main : undefined
  if (main !== undefined) return main
  if (/condition|connective|blame|risk/.test(rule)) return null
  if (text === effect) return governed(effect, lead)
  const denied = DENIED_ASKED.exec(text)?.groups
  if (denied) return `${UNDER_DENIAL[denied.modal!.toLowerCase()] ?? 'would'} not ${denied.rest!}`
  const at = text.toLowerCase().indexOf(cause.toLowerCase())
  const asked = ASKED.exec(text)
  const before = at < 0 ? '' : text.slice(0, at)
  const after = at < 0 ? text : text.slice(at + cause.length).replace(/^,?\s+(?:(?:that|which)\s)?/, '')
  if (rule.endsWith('/purpose')) return /^to\s/.test(after) ? `is meant ${after}` : null
  if (at > 0 && asked && /^\S+\s(?:(?:an?|the)\s)?$/i.test(before))
    return `left open whether it ${asked.groups!.modal!.toLowerCase()} ${after}`
  const caused = CAUSED_BY.exec(text.slice(text.indexOf(effect) + effect.length))?.groups?.verb
  if (caused !== undefined && hedge === null) return `${caused} ${effect}`
  if (at >= 0) return /^(?:\S+\s){0,2}$/.test(before) ? afterCause(after, effect) : null
  const modal = FIRST_MODAL.exec(text)?.[0]
  if (modal !== undefined) return text.slice(modal.length)
  if (SUBJECT.test(text)) return text.replace(SUBJECT, '')
  // "Could raise fares and cut trade": the second verb stands under the modal of the first.
  if (hedge !== null && MODAL.test(hedge) && !text.includes(hedge)) return `${hedge} ${text}`
  const under = PLAIN_FIRST.test(text) ? MODAL_OF_LIST.exec(lead)?.groups?.modal : undefined
  return under === undefined ? text : `${under} ${text}`
}

/** Whether words can stand by themselves as what something does, and name the outcome. */
function isPredicate(words: string, effect: string): boolean {
  const all = words.split(' ')
  // Of an outcome that is a clause its words are not all side by side: "a court to freeze" for "a court freeze".
  const last = effect.toLowerCase().split(' ').at(-1)!
  return (
    all.length > 1 &&
    all.length <= MOST_WORDS &&
    words.toLowerCase().lastIndexOf(last) > 0 &&
    !NO_PREDICATE.test(all[0]!)
  )
}

/** "Fundamentally altering the law" as "fundamentally alters the law", under the modal of the words before it. */
function finite(words: string, before: string): string | null {
  const { how = '', verb, rest } = PARTICIPLE_FIRST.exec(words)?.groups ?? {}
  if (verb === undefined) return words
  const plain = plainOfGerund(verb)
  if (plain === null) return null
  const modal = MODAL_BEFORE.exec(before)?.groups?.modal
  const told = modal === undefined ? `${how}${presentOf(plain)!}` : `${modal} ${how}${plain}`
  return `${told} ${rest!}`
}

/**
 * What a claim says that its cause does, in the report's words with a finite verb: "would raise fares", of "raising fares"
 * beside another doing "raises fares". Null where these do not stand by themselves.
 */
export function predicateOf(placed: PlacedClaim): string | null {
  const words = wordsOf(placed)
  if (words === null || !isPredicate(words, placed.claim.content.effect)) return null
  const told = words.replace(/[,;:]+$/, '').replace(/(?<=\.\p{Lu})$/u, '.')
  const { exact } = placed.claim.anchor
  return finite(told, placed.before + exact.slice(0, Math.max(0, exact.indexOf(words))))
}

/** Whether a claim says only that its cause is needed for the outcome. */
export const isOfNeed = ({ claim: { content, anchor } }: PlacedClaim): boolean => {
  const at = anchor.exact.indexOf(content.cause)
  return at >= 0 && NEEDED.test(anchor.exact.slice(at + content.cause.length).trimStart())
}
