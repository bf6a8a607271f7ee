import { byKey } from '../corpus/by-key.ts'
import type { Mention } from './mentions.ts'
import { generationOf, initials, isBareSurname, surnameOf } from './name.ts'

/** To which mention another belongs, and why. */
export interface Joining {
  readonly to: string
  readonly reason: string
}

const isPerson = ({ kind }: Mention): boolean => kind === 'person'

function keysBy(entries: Iterable<readonly [key: string, mention: string]>): Map<string, string[]> {
  return new Map([...byKey(entries, ([key]) => key)].map(([key, pairs]) => [key, pairs.map(([, mention]) => mention)]))
}

/**
 * A bare surname joins the one person who has it; where two have it, neither, but the elder where the other is told from
 * them as the younger ("Jr."). A name without its middle joins the one with it.
 */
export function joinPersons(mentions: ReadonlyMap<string, Mention>): Map<string, Joining> {
  const joinings = new Map<string, Joining>()
  const full = [...mentions].filter(([, mention]) => isPerson(mention) && !isBareSurname(mention.name.words))
  const byEnds = keysBy(
    full.map(
      ([key, { name }]) => [`${name.words[0]} ${surnameOf(name.words)} ${generationOf(name.words)}`, key] as const,
    ),
  )
  const bySurname = keysBy(full.map(([key, { name }]) => [surnameOf(name.words), key] as const))
  for (const keys of byEnds.values()) {
    const [longest = '', ...others] = keys.sort((a, b) => b.length - a.length)
    const whole = longest.split(' ')
    for (const other of others) {
      if (other.split(' ').every((word) => whole.includes(word)))
        joinings.set(other, { to: longest, reason: 'the same first and last name' })
    }
  }
  for (const [key, mention] of mentions) {
    const { words, hasTitle } = mention.name
    if (!isPerson(mention) || !isBareSurname(words)) continue
    const bearers = new Set(
      (bySurname.get(key) ?? []).filter((bearer) => bearer !== key).map((bearer) => joinings.get(bearer)?.to ?? bearer),
    )
    const elders = [...bearers].filter((bearer) => generationOf(mentions.get(bearer)!.name.words) === '')
    const [only] = elders.length > 0 ? elders : bearers
    if ((elders.length || bearers.size) === 1 && only !== undefined) {
      const who = bearers.size === 1 ? 'the only person so named' : 'the elder of that name'
      joinings.set(key, { to: only, reason: `${hasTitle ? 'title and surname' : 'surname'} of ${who}` })
    }
  }
  return joinings
}

const MAIN =
  /^(?:ministry|department|agency|council|commission|committee|directorate|service|league|union|association|federation|institute|university|authority|board|court|police|party|company|bank|office)$/

/** Letters so many that they spell the name of one body by more than chance. */
const SURE_LETTERS = 4

/**
 * Organizations: an explained acronym joins its full name, and one of four letters and more the one name that they spell; a shorter name joins the one longer name that has all its words,
 * among them the word for what kind of body it is ("fisheries ministry", "Ministry of Fisheries and Ports").
 */
export function joinOrganizations(
  mentions: ReadonlyMap<string, Mention>,
  acronyms: ReadonlyMap<string, readonly string[]>,
): Map<string, Joining> {
  const joinings = new Map<string, Joining>()
  const bodies = [...mentions].filter(([, { kind }]) => kind === 'organization' || kind === 'group')
  const byWord = keysBy(
    bodies.flatMap(([key, { name }]) => [...new Set(name.words)].map((word) => [word, key] as const)),
  )
  const byWords = keysBy(bodies.map(([key, { name }]) => [[...name.words].sort().join(' '), key] as const))
  const byLetters = keysBy(bodies.map(([key, { name }]) => [initials(name.words), key] as const))
  for (const [key, { name }] of bodies) {
    // "The guild of the Marlow bakers" is the Marlow bakers' guild.
    const [first = key] = byWords.get([...name.words].sort().join(' ')) ?? []
    if (first !== key) {
      joinings.set(key, { to: first, reason: 'the same words in another order' })
      continue
    }
    const full = name.words.length === 1 ? acronyms.get(key) : undefined
    const target = full?.join(' ')
    if (target !== undefined && target !== key && mentions.has(target)) {
      joinings.set(key, { to: target, reason: `acronym, ${initials(full ?? [])} explained in a report` })
      continue
    }
    const spelled = key.length >= SURE_LETTERS && /^\p{Lu}+$/u.test(name.written) ? (byLetters.get(key) ?? []) : []
    if (spelled.length === 1) {
      joinings.set(key, { to: spelled[0]!, reason: 'its letters spell the name' })
      continue
    }
    if (name.words.length < 2 || !name.words.some((word) => MAIN.test(word))) continue
    const [word = '', ...others] = [...new Set(name.words)]
    const holders = (byWord.get(word) ?? []).filter((other) => {
      const words = mentions.get(other)!.name.words
      return other !== key && words.length > name.words.length && others.every((word) => words.includes(word))
    })
    const [only] = holders
    if (holders.length === 1 && only !== undefined)
      joinings.set(key, { to: only, reason: 'all its words stand in the fuller name' })
  }
  return joinings
}
