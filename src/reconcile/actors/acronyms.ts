import type { Corpus } from '../corpus/corpus.ts'
import { initials, parseName } from './name.ts'

const DEFINED =
  /(?<name>(?:\p{Lu}[\p{L}'’-]*)(?:\s(?:of|for|and|the|on|in|de)\b|\s\p{Lu}[\p{L}'’-]*){1,7})\s\((?<short>\p{Lu}[\p{Lu}\p{N}&.]{1,9}s?)\)/gu

/** Short forms that some report explains ("Tarrow Valley Power (TVP)") and whose letters fit, as `short -> full words`; one explained in two ways is left out. */
export function acronymsOf(corpus: Corpus): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[] | null>()
  for (const { article } of corpus.reports.values()) {
    for (const { groups } of article.text.matchAll(DEFINED)) {
      const name = parseName(groups?.name ?? '', true)
      const short = (groups?.short ?? '').replace(/[.&]/g, '').replace(/s$/, '').toLowerCase()
      if (!name) continue
      // Words before the name may have been caught with it: the letters say where it begins.
      const from = name.words.findIndex((_, i) => initials(name.words.slice(i)) === short)
      if (from < 0) continue
      const words = name.words.slice(from)
      const known = found.get(short)
      found.set(short, known === undefined || known?.join(' ') === words.join(' ') ? words : null)
    }
  }
  return new Map([...found].flatMap(([short, words]) => (words ? [[short, words] as const] : [])))
}
