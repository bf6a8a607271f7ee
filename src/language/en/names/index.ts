import type { Name } from '../../../model/name.ts'
import { withoutBranch } from './branch.ts'
import { consistent } from './consistent.ts'
import { dedicated } from './dedicated.ts'
import { groups } from './groups.ts'
import { headed, isHead } from './headed.ts'
import { merged } from './merged.ts'
import type { Passage } from './passage.ts'
import { runs } from './runs.ts'
import { replaced, spansOf } from './spans.ts'
import { headOf, titleOf } from './titles.ts'

/**
 * The names of a document, in order.
 *
 * @param labels  BIOES labels of the network, one a word
 */
export function names(passage: Passage, labels: readonly string[]): Name[] {
  const { words } = passage
  const candidates = merged(passage, spansOf(labels), runs(passage))
    .filter(({ from, to, type }) => type !== 'other' || to - from > 1 || !isHead(words[from]!))
    .map((one) => {
      const bared = withoutBranch(words, one)
      return bared ? { ...one, ...bared.name, title: bared.title } : one
    })
  const named = replaced(consistent(words, candidates), dedicated(words))
  const titles = new Map(candidates.map(({ from, title }) => [from, title]))
  const sure = named.filter(({ type }) => type === 'person' || type === 'place')
  const found = replaced(replaced(named, replaced(groups(words), sure)), headed(words, named))
  const all = found.map(({ from, to, type }): Name => {
    const title = titles.get(from) ?? (type === 'person' ? titleOf(words, from, to) : null)
    return {
      start: words[from]!.start,
      end: words[to - 1]!.end,
      type,
      words: [from, to],
      head: headOf(words, from, to),
      ...(title && { title }),
    }
  })
  return all.filter((one, at) => !isTitleOf(one, all[at + 1]))
}

/** "Prime Minister" of "Prime Minister Ada Lund" is nobody else. */
const isTitleOf = ({ type, words: [from, to] }: Name, next: Name | undefined): boolean =>
  type === 'person' && next?.title !== undefined && next.title[0] <= from && to <= next.title[1]
