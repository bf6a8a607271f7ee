import { readTable } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'

/** Sets of opposites, each word with its place in its set. */
const SETS = readTable(new URL('../lexicon/opposites.tsv', import.meta.url)).map(
  (cells) => new Map(cells.flatMap((cell, at) => cell.split(',').map((word) => [stem(word.trim()), at] as const))),
)

/**
 * Whether two texts, given as stems, say opposite words of what they speak of: "the northern border", "the southern
 * border".
 */
export function areOpposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return SETS.some((set) => {
    const [x, y] = [a, b].map((stems) => new Set([...stems].flatMap((one) => set.get(one) ?? [])))
    return x!.size > 0 && y!.size > 0 && ![...x!].some((at) => y!.has(at))
  })
}
