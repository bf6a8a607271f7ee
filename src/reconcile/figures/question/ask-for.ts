import { takesTwoObjects } from '../../../lexicon/index.ts'
import { readLines } from '../../../text/lines.ts'
import { plural } from '../../questions/plural.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount, isMass, kindOfDimension, OF_WHAT, RATE } from './asking.ts'
import type { Governed } from './governed.ts'
import { isLasting } from './valency.ts'

const read = (file: string): Set<string> => new Set(readLines(new URL(`../../lexicon/${file}`, import.meta.url)))
const MOTION = read('motion-verbs.txt')
const IN_PRISON = /^\sin (?:prison|jail|custody|office|hospital)\b/
const OF_WHOLE = /^\s+of\s+(?<whole>[^,;:.()]+)/
const NEXT = /\s(?:in|on|at|to|for|with|will|would|is|are|was|were|has|have|had)\s/

/** "70 percent of the mill": the mill. */
function wholeOf(after: string): string | null {
  const whole = OF_WHOLE.exec(after)?.groups?.whole
  return whole === undefined ? null : trimTail(whole).split(NEXT)[0]!
}

/** What a figure's units are called where they are counted: "kilometres", "days a week". */
function unitsOf({ statement }: Figure, after: string): string {
  const rate = RATE.exec(`${statement.anchor.exact}${after.slice(0, 12)}`)?.[0] ?? ''
  return `${plural(statement.content.unit)}${rate}`
}

function ofMeasure(figure: Figure, { clause, preposition, verb, behind }: Governed, after: string): string | null {
  const { dimension } = figure.unit
  const units = `How many ${unitsOf(figure, after)}`
  if (preposition === 'by') return units
  if (dimension === 'duration') {
    const isBehindVerb = preposition === '' && behind === '' && isLasting(verb)
    const isGiven = preposition === '' && behind !== '' && takesTwoObjects(verb)
    if (preposition === 'for' || isBehindVerb || isGiven) return 'How long'
    return preposition === '' && !/\s/.test(units.slice(9)) ? null : `${units}${IN_PRISON.exec(after)?.[0] ?? ''}`
  }
  if (dimension === 'length') return preposition !== '' ? units : MOTION.has(verb) ? 'How far' : null
  const kind = kindOfDimension(dimension)
  if (kind === null) return units
  // "What did temperatures reach", never "what temperature did temperatures reach".
  return clause.subject.includes(kind) ? 'What' : `What ${kind}`
}

/**
 * The asking phrase for a figure within a clause: "How many old bridges", "How much a year", "What share of the mill", "How
 * often"; null where its dimension has none.
 *
 * @param after  words of its sentence behind it
 * @param whole  of what a share is where the words behind it do not tell
 */
export function askFor(figure: Figure, governed: Governed, after: string, whole: string | null): string | null {
  const { preposition } = governed
  const { dimension } = figure.unit
  if (/^(?:every|each)$/.test(preposition)) return dimension === 'duration' ? 'How often' : null
  const rate = RATE.exec(`${figure.statement.anchor.exact}${after.slice(0, 12)}`)?.[0] ?? ''
  if (isCount(figure)) {
    const noun = countedWords(figure)
    return noun === '' || /\bof\b/.test(noun) ? null : `How many ${noun}${rate}`
  }
  if (dimension === 'money') return `How much${rate}`
  if (dimension === 'share') {
    const of = wholeOf(after) ?? whole
    return of !== null ? `What share of ${of}` : preposition === 'by' ? 'How much' : 'What percentage'
  }
  if (!isMass(figure)) return ofMeasure(figure, governed, after)
  const what = OF_WHAT.exec(after)?.groups?.what
  return what === undefined ? 'How much' : `How much ${what}`
}
