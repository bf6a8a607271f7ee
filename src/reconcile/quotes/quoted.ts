import { contentStems, words } from '../../text/words.ts'

const RUN = /[“"]([^“”"]+)[”"]|‘([^‘’]{12,})’/g
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|without|neither|nor)\b|(?<=\p{L})n['’]t\b/giu
const LEAST_STEMS = 2
const LEAST_WORDS = 3
/** How many words may stand between those that are shared, for each of them. */
const LOOSE = 4

/** The words in quotation marks inside `exact`, longest first; all of it where it is one direct quote. */
export function quotedRuns(exact: string, isDirect: boolean): string[] {
  if (isDirect) return [exact]
  return Array.from(exact.matchAll(RUN), ([, double, single]) => (double ?? single ?? '').trim())
    .filter((run) => run !== '')
    .sort((a, b) => b.length - a.length)
}

/** How many words of `text` deny. */
export const negations = (text: string): number => text.match(NEGATION)?.length ?? 0

/**
 * Whether `longer` holds the words of `run` that bear weight, all of them, in their order and close together:
 * "all doors will be open" and "all doors are open".
 */
export function holdsRun(longer: string, run: string): boolean {
  const stems = contentStems(run)
  if (stems.length < LEAST_STEMS || words(run).length < LEAST_WORDS) return false
  const all = contentStems(longer)
  for (let start = all.indexOf(stems[0]!); start >= 0; start = all.indexOf(stems[0]!, start + 1)) {
    let at = start
    const isHeld = stems.every((one) => {
      const found = all.indexOf(one, at)
      at = found + 1
      return found >= 0
    })
    // A run found over half a speech is found by chance.
    if (isHeld && at - start <= stems.length + LOOSE)
      return negations(run) === negations(longer) || isApart(longer, run)
  }
  return false
}

/** Whether the longer text's further negation stands in another sentence than the shared words. */
function isApart(longer: string, run: string): boolean {
  const [first = ''] = contentStems(run)
  const own = longer.split(/[.!?;]\s/).find((sentence) => contentStems(sentence).includes(first))
  return own !== undefined && negations(own) === negations(run)
}
