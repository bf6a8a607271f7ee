import { measureUnits } from '../../../lexicon/figures.ts'
import { readTable } from '../../../text/lines.ts'
import { words } from '../../../text/words.ts'
import type { Question } from './question.ts'
import type { Candidate } from './sentence.ts'
import { stemsOf } from './stems.ts'

const DIMENSIONS = new Map(
  readTable(new URL('./lexicon/dimensions.tsv', import.meta.url)).map(([word = '', all = '']) => [
    word,
    new Set(all.split(' ')),
  ]),
)
const DIMENSION_OF = new Map(measureUnits().map(({ name, dimension }) => [name, dimension]))
const SIZES: ReadonlySet<string> = new Set([
  'money',
  'area',
  'volume',
  'mass',
  'share',
  'flow',
  'power',
  'barrels',
  'gallons',
])
const MAGNITUDE = /\b(?:magnitude|category)\b/i
/** After a length: how far off something is, and not how long. */
const AWAY = /^\)?\s*(?:\([^)]*\)\s*)?(?:(?:north|south|east|west)|(?:from|away|off|inland|apart|out)\b)/i
/** "How long is the pier", and not how long it lasts. */
const OF_LENGTH = /\bhow long (?:is|are|was|were) (?:the|an?|its) (?:[\p{L}-]+ ){0,2}[\p{L}-]+\W*$/iu

/** "How far have prices fallen": by how much. */
const OF_CHANGE =
  /\bhow far\b.*\b(?:f[ae]ll\w*|drop\w*|r[iou]se\w*|rising|declin\w+|(?:in|de)creas\w+|gr[eo]w\w*|climb\w*|s[aiu]nk\w*|plung\w+|slid\w*|slump\w*|surg\w+)\b/i

/** Words between a figure of some size and what is asked the size of. */
const FARTHEST = 4

/** The adjective of degree that a question asks with: "how deep", or the noun: "how much time"; null for none. */
export function degreeIn(all: readonly string[]): string | null {
  if (/^what (?:is|was|are|were) the$/i.test(all.slice(0, 3).join(' '))) {
    const noun = all[3]?.toLowerCase() ?? ''
    return DIMENSIONS.has(noun) ? noun : null
  }
  const at = all.findIndex((word) => /^how$/i.test(word))
  const word = at < 0 ? undefined : all[all[at + 1] === 'much' ? at + 2 : at + 1]?.toLowerCase()
  return word !== undefined && DIMENSIONS.has(word) ? word : null
}

/** Whether words asked stand beside a span of the sentence. */
function isBeside({ terms, degree }: Question, { text, span }: Candidate, start: number, end: number): boolean {
  const before = words(text.slice(0, Math.max(0, start - span.start))).slice(-FARTHEST)
  const after = words(text.slice(Math.max(0, end - span.start))).slice(0, FARTHEST)
  const near = new Set(stemsOf([...before, ...after].join(' ')))
  return terms.some(({ stem, word }) => word !== degree && near.has(stem))
}

/** Whether a sentence measures what a question's adjective of degree asks for. */
export function isMeasured(question: Question, candidate: Candidate): boolean {
  const { degree, text: asked } = question
  if (degree === null) return false
  const { text, span, statements, told } = candidate
  const dimensions = DIMENSIONS.get(degree)!
  if (dimensions.has('magnitude') && MAGNITUDE.test(text) && /\d/.test(text)) return true
  return statements.some(({ content, anchor }) => {
    if (content.kind !== 'quantity') return false
    const dimension = DIMENSION_OF.get(content.unit) ?? 'count'
    if (OF_CHANGE.test(asked)) return dimension !== 'duration'
    if (dimension === 'length' && degree !== 'far' && AWAY.test(text.slice(anchor.end - span.start))) return false
    if (dimensions.has('size') && (SIZES.has(dimension) || (dimensions.has('count') && dimension === 'count')))
      // The dead of a flood tell nothing of its size.
      return isBeside(question, candidate, anchor.start, anchor.end) && (dimension !== 'count' || told.size === 0)
    return dimensions.has(dimension) || (dimension === 'length' && OF_LENGTH.test(asked))
  })
}

const OF_PRICE = /^(?:worth|costs?|prices?|expensive)$/i

/** Whether a word of price is met by a sum beside what is priced: "a 40 million euro tunnel". */
export const isPriced = (word: string, question: Question, candidate: Candidate): boolean =>
  OF_PRICE.test(word) &&
  candidate.statements.some(
    ({ content, anchor }) =>
      content.kind === 'quantity' &&
      DIMENSION_OF.get(content.unit) === 'money' &&
      isBeside(question, candidate, anchor.start, anchor.end),
  )
