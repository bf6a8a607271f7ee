import type { NameKind } from '../../model/role.ts'
import type { Bearer } from './bearers.ts'
import { isGroupNoun, type RoleNoun } from './lexicon.ts'

/** The sort of a name and its words. */
export type Named = Pick<Bearer, 'type' | 'words'>

/** What a role tells of the sort of its bearer: its noun, and the words before that. */
interface Said {
  readonly noun: RoleNoun
  readonly lemma: string
  readonly before: readonly string[]
}

/**
 * What bears a role, by its name's type and the role's noun; null where the two cannot be of one thing ("Turin, the
 * minister").
 */
export function kindOf({ type, words }: Named, { noun, lemma, before }: Said): NameKind | null {
  const isOneWord = words[1] - words[0] === 1
  const { main, later, isParty } = noun
  const means = (one: 'person' | 'body' | 'place') => main.has(one) || later.has(one)
  if (means('body') && isGroupNoun(lemma, before)) return 'group'
  if (type === 'place') {
    if (means('place') || isParty) return 'place'
    return main.has('body') && !main.has('person') ? 'organization' : null
  }
  if (type === 'person') {
    if (main.has('person')) return 'person'
    // One word taken for a person's name may be any; two seldom are a body's.
    if (main.has('body') && isOneWord) return 'organization'
    return later.has('person') ? 'person' : null
  }
  if (type === 'group') return means('body') || isParty ? 'group' : null
  if (type === 'other') return ofUnknown(noun)
  if (means('body') || isParty) return 'organization'
  // A name that the layer of names takes for a body's, and that its role shows to be a person's.
  if (main.has('person')) return 'person'
  return main.has('place') ? 'organization' : null
}

/** Of a name that nothing else tells of: what its role mostly means. */
function ofUnknown({ main, later, isParty }: RoleNoun): NameKind | null {
  if (main.has('person') && !main.has('body') && !isParty) return 'person'
  if (main.has('body') || later.has('body') || isParty) return 'organization'
  return main.has('place') ? 'place' : null
}
