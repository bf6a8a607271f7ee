import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'

/** Whether a clause is asked, stands in a sentence that asks, or tells what would have been. */
export function isAsked({ sentences, words }: Analysis, { factuality, mood, sentence }: Clause): boolean {
  if (mood === 'question' || factuality === 'asked' || factuality === 'unreal') return true
  const [from, to] = sentences[sentence]!.words
  return from < to && words[to - 1]!.text.endsWith('?')
}
