/** The bar of a head: it stands in one column beside the head and all that depend on it. */
interface Bar {
  readonly column: number
  readonly first: number
  readonly last: number
}

/** The first column behind `column` in which no bar stands beside these lines; there is one, as each bar takes one. */
function freeColumn(bars: readonly (readonly Bar[])[], column: number, first: number, last: number): number {
  let free = column + 1
  while (bars[free]?.some((one) => one.first <= last && one.last >= first)) free++
  return free
}

/** The bars of all words that others depend on, outer ones first. */
function barsOf(heads: readonly number[]): readonly (Bar | undefined)[] {
  const below: number[][] = heads.map(() => [])
  const queue: number[] = []
  heads.forEach((head, word) => {
    if (head < 0) queue.push(word)
    else below[head]!.push(word)
  })
  const found: (Bar | undefined)[] = heads.map(() => undefined)
  const byColumn: Bar[][] = []
  for (const word of queue) {
    const all = below[word]!
    if (all.length === 0) continue
    const [first, last] = [Math.min(word, all[0]!), Math.max(word, all.at(-1)!)]
    const column = freeColumn(byColumn, found[heads[word]!]?.column ?? -1, first, last)
    const bar = { column, first, last }
    found[word] = bar
    byColumn[column] = [...(byColumn[column] ?? []), bar]
    queue.push(...all)
  }
  return found
}

const CORNER = (isFirst: boolean, isLast: boolean): string => (isFirst ? '┌' : isLast ? '└' : '├')
const ELBOW = (isFirst: boolean, isLast: boolean): string => (isFirst ? '┐' : isLast ? '┘' : '┤')

/**
 * A dependency tree drawn beside its words, one line a word in the order of the text: "┌─", "├─" for what depends on the
 * word whose own line joins the same bar. Lines of a tree that is not projective cross ("┼").
 *
 * @param heads  index of each word's head; -1 for the root
 * @returns      what stands before each word
 */
export function treeLines(heads: readonly number[]): string[] {
  const bars = barsOf(heads)
  const wide = bars.reduce((most, bar) => Math.max(most, (bar?.column ?? -1) + 1), 0)
  const grid = heads.map(() => Array<string>(wide).fill('  '))
  for (const bar of bars) {
    if (bar !== undefined) for (let at = bar.first; at <= bar.last; at++) grid[at]![bar.column] = '│ '
  }
  return heads.map((head, word) => {
    const line = grid[word]!
    const [own, above] = [bars[word], head < 0 ? undefined : bars[head]]
    const crossed = line.findLastIndex((cell) => cell !== '  ')
    const end = Math.max(own?.column ?? -1, crossed)
    if (above !== undefined) line[above.column] = `${CORNER(word === above.first, word === above.last)}─`
    for (let at = (above?.column ?? own?.column ?? end) + 1; at <= end; at++) line[at] = line[at] === '  ' ? '──' : '┼─'
    if (own !== undefined)
      line[own.column] = `${ELBOW(word === own.first, word === own.last)}${own.column < end ? '─' : ' '}`
    return line
      .slice(0, end + 1)
      .join('')
      .trimEnd()
  })
}
