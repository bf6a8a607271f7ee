import { byKey } from '../corpus/by-key.ts'
import type { Joining } from './join.ts'
import type { Mention } from './mentions.ts'
import { initials, isBareSurname, surnameOf } from './name.ts'

/** Two names that may mean one actor, and why. */
export interface Unsure {
  readonly name: string
  readonly other: string
  readonly reason: string
}

const isBody = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'group'

/**
 * Names that may mean one actor and are not joined: a surname that several bear, letters that fit one body's name though no
 * report explains them, a short name that one body's name begins with. Names are keys of `mentions`.
 */
export function unsureOf(
  mentions: ReadonlyMap<string, Mention>,
  joinings: ReadonlyMap<string, Joining>,
): readonly Unsure[] {
  const free = [...mentions].filter(([key]) => !joinings.has(key))
  const persons = free.filter(([, { kind, name }]) => kind === 'person' && !isBareSurname(name.words))
  const bodies = free.filter(([, mention]) => isBody(mention))
  const bySurname = byKey(persons, ([, { name }]) => surnameOf(name.words))
  const byInitials = byKey(bodies, ([, { name }]) => initials(name.words))
  const byFirst = byKey(bodies, ([, { name }]) => name.words[0]!)
  return free.flatMap(([key, mention]): Unsure[] => {
    const { words } = mention.name
    if (mention.kind === 'person') {
      if (!isBareSurname(words)) return []
      const bearers = (bySurname.get(key) ?? []).map(([other]) => other).filter((other) => other !== key)
      return bearers.map((other) => ({ name: key, other, reason: `one of ${bearers.length} with this surname` }))
    }
    if (!isBody(mention) || words.length > 2) return []
    const fitting = words.length === 1 ? onlyOther(byInitials.get(key), key) : null
    if (fitting !== null) return [{ name: key, other: fitting, reason: 'the letters fit; no report explains them' }]
    const longer = (byFirst.get(words[0]!) ?? []).filter(
      ([, { name }]) => name.words.length > words.length && words.every((word, at) => name.words[at] === word),
    )
    const begun = onlyOther(longer, key)
    return begun === null ? [] : [{ name: key, other: begun, reason: 'the fuller name begins with it' }]
  })
}

function onlyOther(holders: readonly (readonly [string, Mention])[] = [], key: string): string | null {
  const others = holders.filter(([other]) => other !== key)
  return others.length === 1 ? others[0]![0] : null
}
