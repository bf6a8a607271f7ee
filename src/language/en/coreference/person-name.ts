import type { Word } from '../../../model/word.ts'
import type { Range } from './candidate.ts'
import { ADDRESS } from './lexicon.ts'

/** The parts of a person's name, small letters, without stops. */
export interface PersonName {
  /** First given name or initial; null where the surname stands alone. */
  readonly given: string | null
  readonly surname: string
}

const AFTER = /^(?:jr|sr|ii|iii|iv|phd|md|jd|mp|kc|qc|esq|frs|obe|mbe|cbe|kbe)$/

/** Parts of the name that `words` spell; null where nothing but a form of address is there. */
export function personName(words: readonly Word[], [from, to]: Range): PersonName | null {
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    const part = plain(words[at]!.text)
    if (/^\p{L}/u.test(part) && !AFTER.test(part) && !(parts.length === 0 && ADDRESS.has(part) && to - at > 1))
      parts.push(part)
  }
  const surname = parts.at(-1)
  if (surname === undefined) return null
  return { given: parts.length > 1 ? parts[0]! : null, surname }
}

/** Small letters without stops and marks: "U.S." is "us". */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[.'’"“”]/g, '')
}

/** Whether two given names may be one person's: the same, or one the other's initial. */
export function givenAgree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
}
