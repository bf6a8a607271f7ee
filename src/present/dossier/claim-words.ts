import { usualTag } from '../../lexicon/index.ts'
import type { ClaimSide } from '../../model/causal-map.ts'
import { isOfNeed, MODAL, type PlacedClaim, predicateOf } from './claim-predicate.ts'

const MERE_NAME = /^(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*$/u
/** A noun left out that the cause has: "an unsafe one", "the older ones". */
const ONE_OF_CAUSE = /\b(?:an?|the)\s\p{Ll}+\sones?\b/u

const TEMPLATE: Readonly<Record<ClaimSide, readonly [flat: string, underModal: string]>> = {
  raises: ['adds to', 'add to'],
  lowers: ['works against', 'work against'],
  open: ['may or may not affect', 'affect'],
  denied: ['does not affect', 'not affect'],
}

/** A thing that begins the words it stands in, without the capital that is none of its own: "civil unrest". */
export const loweredAtStart = (thing: string, exact: string): string =>
  exact.startsWith(thing) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(thing)
    ? `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : thing

/** Who claims something, as it stands inside a sentence: "critics", "data from the port", "Ana Ruiz". */
export function claimantInside(source: string): string {
  const [first = '', second = ''] = source.split(' ')
  const tag = usualTag(first.toLowerCase()) ?? ''
  const isCommon = tag !== '' && !tag.startsWith('NNP') && !/^\p{Lu}/u.test(second) && /^\p{Lu}\p{Ll}*$/u.test(first)
  return isCommon ? `${first.toLowerCase()}${source.slice(first.length)}` : source
}

/**
 * What a claim says that its cause does: in the report's own words where these stand by themselves ("would raise fares",
 * "could lead to floods"), else by its side ("adds to fares"), the hedge with it. Null where that would tell of a mere name
 * ("adds to Norway"), and where the words tell what the cause is needed for.
 */
export function claimWords(placed: PlacedClaim, side: ClaimSide): string | null {
  const { content, anchor, rule } = placed.claim
  const { hedge, cause } = content
  if (isOfNeed(placed)) return null
  const told = predicateOf(placed)
  if (told !== null) {
    const named = ONE_OF_CAUSE.test(told) && anchor.exact.startsWith(cause) ? `${loweredAtStart(cause, cause)} ` : ''
    return hedge === null || told.includes(hedge) ? `${named}${told}` : `${named}${told} (“${hedge}”)`
  }
  const effect = loweredAtStart(content.effect, anchor.exact)
  if (MERE_NAME.test(effect) && !anchor.exact.startsWith(effect)) return null
  const [flat, underModal] = TEMPLATE[side]
  if (rule.endsWith('/risk') && side === 'raises') return `risks ${effect}`
  if (hedge === null) return `${flat} ${effect}`
  return MODAL.test(hedge) ? `${hedge} ${underModal} ${effect}` : `${flat} ${effect} (“${hedge}”)`
}
