import type { Name } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import { consistent } from './consistent.ts'
import { groups } from './groups.ts'
import { headed } from './headed.ts'
import { replaced, spansOf } from './spans.ts'
import { headOf, titleOf } from './titles.ts'

/**
 * The names of a document, in order.
 *
 * @param words   of the whole document, with their tree
 * @param labels  BIOES labels of the network, one a word
 */
export function names(words: readonly Word[], labels: readonly string[]): Name[] {
  const named = consistent(words, spansOf(labels))
  const found = replaced(replaced(groups(words), named), headed(words, named))
  return found.map(({ from, to, type }) => {
    const title = type === 'person' ? titleOf(words, from, to) : null
    return {
      start: words[from]!.start,
      end: words[to - 1]!.end,
      type,
      words: [from, to],
      head: headOf(words, from, to),
      ...(title && { title }),
    }
  })
}
