import type { Analysis } from '../../model/analysis.ts'
import type { Saying } from './sayings.ts'

/** The words of a cue: "said", "did not rule out", "told reporters", "said in a statement". */
export function cueText(analysis: Analysis, { cue, addressee, entry, isInverted }: Saying): string {
  const { tokens, text } = analysis
  const words = text.slice(tokens[cue[0]]!.start, tokens[cue[1] - 1]!.end)
  if (addressee !== null && entry.class === 'tell' && !isInverted && addressee[1] - addressee[0] <= 4) {
    return `${words} ${text.slice(tokens[addressee[0]]!.start, tokens[addressee[1] - 1]!.end)}`.replace(/\s+/g, ' ')
  }
  return words.replace(/\s+/g, ' ')
}
