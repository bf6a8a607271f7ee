import { isPlaceName } from '../../lexicon/index.ts'
import type { NameKind } from '../../model/role.ts'
import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'

const BODIES = new Set(readLines(new URL('../lexicon/bodies.txt', import.meta.url)))

const WITH_ARTICLE = new Set(readLines(new URL('../lexicon/names-with-article.txt', import.meta.url)))

/** A name as it stands in a sentence: "the port ministry", "the Anglers' Union", "Marlow Steel", "Hanne Voss". */
export function named(name: string, kind: NameKind): string {
  if (kind === 'person' || /^(?:the|an?|his|her|its|their|our)\s/i.test(name)) return name.replace(/^The\s/, 'the ')
  // "Spain's port office": the owner stands where the article would.
  if (isPlaceName(/^(?<owner>.+?)['’]s\s/.exec(name)?.groups?.owner ?? '')) return name
  const words = fold(name).split(/\s+/)
  const isBody = words.length > 1 && (words.some((word) => BODIES.has(word)) || WITH_ARTICLE.has(words.at(-1)!))
  return /^\p{Ll}/u.test(name) || isBody ? `the ${name}` : name
}

/** "Marlow Steel's", "the Anglers' Union's", "the police's". */
export function possessive(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}'s`
}
