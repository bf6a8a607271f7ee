import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'

/** Names whose words half of all reports hold: what everything is about tells no two things apart. */
export function settingOf(corpus: Corpus): (name: ProperName) => boolean {
  const held = new Map<string, number>()
  for (const { article } of corpus.reports.values()) {
    const own = new Set(words(article.text).map((word) => fold(word).replace(/'s?$/, '')))
    for (const word of own) held.set(word, (held.get(word) ?? 0) + 1)
  }
  const half = corpus.reports.size / 2
  return ({ words: own }) => own.every((word) => (held.get(word) ?? 0) > half)
}
