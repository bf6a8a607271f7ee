import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'

/** Names that half of all reports hold: what everything is about tells no two things apart. */
export function settingOf(corpus: Corpus): (name: ProperName) => boolean {
  const texts = [...corpus.reports.values()].map(
    ({ article }) =>
      ` ${words(article.text)
        .map(fold)
        .join(' ')
        .replaceAll(/'s?(?= )/g, '')} `,
  )
  const known = new Map<string, boolean>()
  return ({ words: own }) => {
    const key = ` ${own.join(' ')} `
    const found = known.get(key) ?? texts.filter((text) => text.includes(key)).length * 2 > texts.length
    known.set(key, found)
    return found
  }
}
