import type { Extractor } from '../../model/extractor.ts'
import { numberValue } from '../surface/numbers.ts'
import { finding } from './form.ts'
import { modifierBefore } from './modifier.ts'

const VERBS: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5 }
const PATTERN =
  /(?<![\p{L}\d.,-])(?:(?<verb>doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e[ds]?|ing)|(?<adverb>twice|thrice)|(?<number>\d{1,4}(?:\.\d)?|\p{L}+(?:-\p{L}+)?)(?:\s{1,2}times|[- ]?fold|x))(?![\p{L}\d-])/giu
const NOT_AFTER = /^\s{1,2}(?:agent|down\s|check|standard|room|murder|whammy|digits?|championship|champion|jump|act)/iu

/** "tripled", "doubled", "halve", "twice", "eight times", "a tenfold rise": the factor, its unit `time`. "Double" alone is too often no figure. */
export const multiple: Extractor = {
  name: 'quantity/multiple',
  requires: ['sentences', 'tokens'],
  reads: ['time'],
  extract: (analysis, found) =>
    Array.from(analysis.text.matchAll(PATTERN)).flatMap((match) => {
      const { verb, adverb, number } = match.groups ?? {}
      const end = match.index + match[0].length
      const value =
        verb !== undefined
          ? VERBS[verb.toLowerCase()]!
          : adverb !== undefined
            ? /^tw/i.test(adverb)
              ? 2
              : 3
            : numberValue(number!)
      if (value === null || value === 1 || NOT_AFTER.test(analysis.text.slice(end, end + 12))) return []
      const before = modifierBefore(analysis.text, match.index)
      const span = { start: match.index - (before?.length ?? 0), end }
      return [
        finding(
          multiple.name,
          { analysis, found },
          span,
          { value, valueMax: null, unit: 'time', modifier: before?.modifier ?? null },
          'measure',
        ),
      ]
    }),
}
