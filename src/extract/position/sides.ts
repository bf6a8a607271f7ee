import type { Analysis } from '../../model/analysis.ts'
import type { Finding } from '../../model/statement.ts'
import { type Words, wordsOf } from '../measure/grammar/words.ts'
import { positionFindings, type SideTaken } from './finding.ts'
import { Steps } from './steps.ts'

/**
 * Reads the side that the words at token `at` tell; null where they tell none.
 *
 * @param limit  token index past the sentence
 */
export type SideReader = (words: Words, steps: Steps, at: number, limit: number) => SideTaken | null

/** The positions that `read` finds in an article's prose, word by word; each is known to those that follow. */
export function takeSides(analysis: Analysis, found: readonly Finding[], read: SideReader): Finding[] {
  const words = wordsOf(analysis)
  const steps = new Steps(words, found)
  const positions: Finding[] = []
  for (const { heading, tokens } of analysis.sentences) {
    if (heading) continue
    for (let at = tokens[0]; at < tokens[1]; at++) {
      const side = read(words, steps, at, tokens[1])
      if (!side) continue
      for (const one of positionFindings(words, found, side)) {
        positions.push(one)
        steps.note(one)
      }
    }
  }
  return positions
}
