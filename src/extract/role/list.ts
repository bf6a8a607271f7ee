import type { Analysis } from '../../model/analysis.ts'
import { type Bearer, bearersOf } from './bearers.ts'

const MOST_NAMES = 8

/** A name with those that are joined to it: parted by commas, "and", "or" and "the" alone. */
export function joined(analysis: Analysis, first: Bearer): Bearer[] {
  const { byWord } = bearersOf(analysis)
  const { words } = analysis
  const { sentence } = words[first.words[0]]!
  const found = [first]
  let at = first.words[1]
  while (found.length < MOST_NAMES && words[at]?.sentence === sentence) {
    const next = byWord.get(at)
    if (next !== undefined && next.words[0] === at && words[next.words[1]]?.xpos !== 'POS') {
      found.push(next)
      at = next.words[1]
    } else if (/^(?:,|and|or|the|&)$/i.test(words[at]!.text)) at++
    else break
  }
  return found
}
