import type { Analysis } from '../../model/analysis.ts'
import type { Finding } from '../../model/statement.ts'
import { perArticle } from '../clause/per-article.ts'
import type { IsTimed } from './extent.ts'

/** Tells the words that stand in the times found before. */
export const timedWords = perArticle(({ words }: Analysis, found: readonly Finding[]): IsTimed => {
  const times = found
    .filter(({ content }) => content.kind === 'time')
    .map(({ anchor }) => anchor)
    .toSorted((a, b) => a.start - b.start)
  const timed = new Uint8Array(words.length)
  let next = 0
  for (const [at, word] of words.entries()) {
    while (next < times.length && times[next]!.end <= word.start) next++
    if (next < times.length && times[next]!.start <= word.start) timed[at] = 1
  }
  return (word) => timed[word] === 1
})
