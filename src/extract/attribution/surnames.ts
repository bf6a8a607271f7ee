import type { Analysis } from '../../model/analysis.ts'
import { type NamePhrase, namePhrases } from '../surface/names.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<string, NamePhrase | null>>()

/** The one person of an article whose name ends with `word`: alone before a colon a surname is seldom read as a name. */
export function personBySurname(analysis: Analysis, word: string): NamePhrase | null {
  let found = cache.get(analysis)
  if (found === undefined) {
    const bySurname = new Map<string, NamePhrase | null>()
    for (const name of namePhrases(analysis).filter(({ kind, text }) => kind === 'person' && /\s/.test(text))) {
      const last = name.text.split(/\s+/).at(-1)!
      const known = bySurname.get(last)
      bySurname.set(last, known === undefined || known?.text === name.text ? name : null)
    }
    found = bySurname
    cache.set(analysis, found)
  }
  return found.get(word) ?? null
}
