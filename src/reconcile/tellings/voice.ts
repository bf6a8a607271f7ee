import { readLines, readTable } from '../../text/lines.ts'
import { isPlainVerb } from '../../text/verbs.ts'
import { fold, stem, words } from '../../text/words.ts'

const BE = /^(?:am|is|are|was|were|be|been|being|get|gets|got)$/
const ADVERB = /ly$|^(?:not|also|first|then|since|later|already|just|now)$/

/** Plain forms of participles. */
const PLAIN = new Map(
  readTable(new URL('../../text/verbs.tsv', import.meta.url)).map(([plain = '', , , participle = '']) => [
    participle,
    plain,
  ]),
)

/** The participle of "was carefully closed" for `close`, where nobody is told to have done it; null else. */
export function passiveIn(exact: string, action: string): string | null {
  const all = words(exact).map(fold)
  const [verb = ''] = action.split(' ')
  for (const [i, word] of all.entries()) {
    if (!BE.test(word)) continue
    const after = all.slice(i + 1)
    const next = after.find((one) => !ADVERB.test(one)) ?? ''
    const isOwn = PLAIN.get(next) === verb || (/ed$/.test(next) && stem(next) === stem(verb))
    if (isOwn && !after.includes('by')) return next
  }
  return null
}

/** Verbs that tell how it came to what their infinitive tells. */
const LEADS_TO_ACT = new Set(readLines(new URL('../lexicon/told-by-infinitive.txt', import.meta.url)))

/** The verb that tells what was done where another says how it came to that ("declined to sell", "was forced to leave"); null else. */
export function infinitiveAfter(exact: string, action: string): string | null {
  if (!LEADS_TO_ACT.has(action)) return null
  const all = words(exact)
  const verb = stem(action)
  const at = all.findIndex((word, i) => word === 'to' && stem(all[i - 1] ?? '') === verb)
  const next = at < 0 ? '' : (all[at + 1] ?? '')
  return isPlainVerb(next) ? next : null
}
