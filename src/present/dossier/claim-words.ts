import type { ClaimSide } from '../../model/causal-map.ts'
import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'

const MODAL = /^(?:can|could|may|might|must|shall|should|will|would)$/i
/** A modal after the words of a subject: "such a step could". */
const FIRST_MODAL = /^(?:\S+\s){0,6}?(?=(?:can|could|may|might|shall|should|will|would)\s)/i
/** "If the toll comes, it would raise fares". */
const CONDITION_FIRST =
  /^(?:if|once|when|should)\s[^,]*,\s(?:it|this|that|they)\s(?<main>(?:can|could|may|might|shall|should|will|would)\s.+)$/i
/** A modal or "did" before its subject: "Would a toll have cut the traffic". */
const ASKED = /^(?<modal>can|could|may|might|shall|should|will|would)\s/i
/** Words that begin a noun phrase or hang it on another clause, never a predicate. */
const NO_PREDICATE =
  /^(?:an?|the|its|their|his|her|our|this|that|these|those|any|some|all|each|every|no|which|who|of|on|in|at|by|for|from|with|against|and|or|but|as|if|because|since|when|while|also|only|\p{Lu}.*|\d.*)$/u
const SUBJECT = /^(?:it|they|this|that|these|those|which)\s/i
const MERE_NAME = /^(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*$/u
const MOST_WORDS = 16

const TEMPLATE: Readonly<Record<ClaimSide, readonly [flat: string, underModal: string]>> = {
  raises: ['adds to', 'add to'],
  lowers: ['works against', 'work against'],
  open: ['may or may not affect', 'affect'],
  denied: ['does not affect', 'not affect'],
}

/** Text without quotation marks that have no partner. */
function withoutLoneMarks(text: string): string {
  const isPaired = (text.match(/["“”]/g)?.length ?? 0) % 2 === 0
  return isPaired ? text : text.replace(/["“”]/g, '').replace(/\s+/g, ' ')
}

/** The words after the cause, where they begin with what it does; null where they do not. */
function predicateOf({ rule, content: { cause, effect, hedge }, anchor: { exact } }: Statement<Effect>): string | null {
  const text = withoutLoneMarks(exact.replace(/\s+/g, ' ').trim())
  const main = rule.endsWith('/condition') ? CONDITION_FIRST.exec(text)?.groups?.main : undefined
  if (main !== undefined) return main
  if (/condition|connective|blame|risk/.test(rule) || text === effect) return null
  const at = text.toLowerCase().indexOf(cause.toLowerCase())
  const asked = ASKED.exec(text)
  const before = at < 0 ? '' : text.slice(0, at)
  const after = at < 0 ? text : text.slice(at + cause.length).replace(/^,?\s+(?:(?:that|which)\s)?/, '')
  if (rule.endsWith('/purpose')) return /^to\s/.test(after) ? `is meant ${after}` : null
  if (at > 0 && asked && /^\S+\s(?:(?:an?|the)\s)?$/i.test(before))
    return `left open whether it ${asked.groups!.modal!.toLowerCase()} ${after}`
  if (at >= 0) return /^(?:\S+\s){0,2}$/.test(before) ? after : null
  const modal = FIRST_MODAL.exec(text)?.[0]
  if (modal !== undefined) return text.slice(modal.length)
  if (SUBJECT.test(text)) return text.replace(SUBJECT, '')
  // "Could raise fares and cut trade": the second verb stands under the modal of the first.
  return hedge !== null && MODAL.test(hedge) && !text.includes(hedge) ? `${hedge} ${text}` : text
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

/** A thing that begins the words it stands in, without the capital that is none of its own: "civil unrest". */
export const loweredAtStart = (thing: string, exact: string): string =>
  exact.startsWith(thing) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(thing)
    ? `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : thing

/**
 * What a claim says that its cause does: in the report's own words where these stand by themselves ("would raise fares",
 * "could lead to floods"), else by its side ("adds to fares"), the hedge with it. Null where that would tell of a mere name
 * ("adds to Norway").
 */
export function claimWords(claim: Statement<Effect>, side: ClaimSide): string | null {
  const { hedge } = claim.content
  const predicate = predicateOf(claim)
  const told =
    predicate !== null && isPredicate(predicate, claim.content.effect)
      ? predicate.replace(/[,;:]+$/, '').replace(/(?<=\.\p{Lu})$/u, '.')
      : null
  if (told !== null) return hedge === null || told.includes(hedge) ? told : `${told} (“${hedge}”)`
  const effect = loweredAtStart(claim.content.effect, claim.anchor.exact)
  if (MERE_NAME.test(effect) && !claim.anchor.exact.startsWith(effect)) return null
  const [flat, underModal] = TEMPLATE[side]
  if (claim.rule.endsWith('/risk') && side === 'raises') return `risks ${effect}`
  if (hedge === null) return `${flat} ${effect}`
  return MODAL.test(hedge) ? `${hedge} ${underModal} ${effect}` : `${flat} ${effect} (“${hedge}”)`
}
