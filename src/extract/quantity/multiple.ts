import { numberValue } from '../surface/numbers.ts'
import { patternForm } from './form.ts'
import { modifierBefore } from './modifier.ts'

const VERBS: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5 }
const PATTERN =
  /(?<![\p{L}\d.,-])(?:(?<verb>doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e[ds]?|ing)|(?<adverb>twice|thrice)|(?<number>\d{1,4}(?:\.\d)?|\p{L}+(?:-\p{L}+)?)(?:\s{1,2}times|[- ]?fold|x))(?![\p{L}\d-])/giu
const NOT_AFTER = /^\s{1,2}(?:agent|down\s|check|standard|room|murder|whammy|digits?|championship|champion|jump|act)/iu

/**
 * "tripled", "doubled", "halve", "twice", "eight times", "a tenfold rise": the factor, its unit `time`. "Double" alone is
 * too often no figure.
 */
export const multiple = patternForm('quantity/multiple', PATTERN, (match, { text }) => {
  const end = match.index + match[0].length
  const value = factorOf(match.groups ?? {})
  if (value === null || value === 1 || NOT_AFTER.test(text.slice(end, end + 12))) return null
  const before = modifierBefore(text, match.index)
  const core = { value, valueMax: null, unit: 'time', modifier: before?.modifier ?? null }
  return { span: { start: match.index - (before?.length ?? 0), end }, core, scope: 'measure' }
})

function factorOf({ verb, adverb, number }: Readonly<Record<string, string | undefined>>): number | null {
  if (verb !== undefined) return VERBS[verb.toLowerCase()] ?? null
  if (adverb !== undefined) return /^tw/i.test(adverb) ? 2 : 3
  return numberValue(number ?? '')
}
