import type { Analysis } from '../../model/analysis.ts'
import type { NameKind } from '../../model/role.ts'
import { namePhrases } from './names.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<string, NameKind>>()

/** What each name of an article names, where that is known, by its plain form; cached. */
export function kindsByName(analysis: Analysis): ReadonlyMap<string, NameKind> {
  let found = cache.get(analysis)
  if (found === undefined) {
    const kinds = new Map<string, NameKind>()
    for (const { text, kind } of namePhrases(analysis)) {
      const name = plainName(text)
      // A body that is once taken for a person is still one.
      if (kind !== null && (!kinds.has(name) || kinds.get(name) === 'person')) kinds.set(name, kind)
    }
    found = kinds
    cache.set(analysis, found)
  }
  return found
}

/** The name as it is compared: a leading "The" and a possessive ending off. */
export function plainName(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(/['’](?:s|S)?$/u, '')
    .replace(/\s+/g, ' ')
}

/** Capital letters of a name's words, small words left out: "Port Health Office" gives PHO. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
}
