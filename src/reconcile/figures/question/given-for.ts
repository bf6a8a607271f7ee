import { plural } from '../../questions/plural.ts'
import { sharedThing } from '../../questions/shared-thing.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount, kindOfDimension, RATE } from './asking.ts'

/** What a sum is, by the words of scope around it. */
const SUMS = new Map([
  ['gross', 'turnover'],
  ['net', 'profit'],
  ['loss', 'loss'],
  ['cost', 'cost'],
  ['debt', 'debt'],
  ['budget', 'budget'],
  ['fine', 'fine'],
])

/** What a sum is where its words tell one kind: "fine"; null of anything else. */
export function sumOf({ unit, qualifiers }: Figure): string | null {
  const [scope = '', ...others] = qualifiers.get('apart:money') ?? []
  return unit.dimension !== 'money' || others.length > 0 ? null : (SUMS.get(scope) ?? null)
}

const kindOf = (figure: Figure): string => sumOf(figure) ?? kindOfDimension(figure.unit.dimension) ?? 'figure'

/** Where accounts part and no clause reads well: "What sum is given for the study?", "How many seats are given for the hall?" */
export function givenFor(figure: Figure, shared: ReadonlyMap<string, number>): string | null {
  const { report, sentence, statement, unit } = figure
  const thing = sharedThing(report.article.text, sentence, statement.anchor, shared)
  if (thing === null || unit.name === 'time') return null
  const { text } = report.article
  const { exact, start, end } = statement.anchor
  const rate = RATE.exec(`${exact}${text.slice(end, end + 12)}`)?.[0] ?? ''
  if (!isCount(figure)) {
    if (unit.dimension === 'duration' && rate !== '')
      return `How many ${plural(statement.content.unit)}${rate} are given for ${thing}`
    const isInterval = /\b(?:every|each)\s*$/i.test(text.slice(sentence.start, start))
    return `What ${isInterval ? 'interval' : kindOf(figure)}${rate} is given for ${thing}`
  }
  const noun = countedWords(figure)
  return noun === '' || /\bof\b/.test(noun) ? null : `How many ${noun}${rate} are given for ${thing}`
}
