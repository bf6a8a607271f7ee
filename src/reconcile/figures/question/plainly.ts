import { isPersonNoun } from '../../../lexicon/index.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../../../text/verbs.ts'
import { isStopword } from '../../../text/words.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { sumOf } from './given-for.ts'
import { wordsBefore } from './governed.ts'

const TIME =
  /\d|\b(?:noon|midnight|morning|evening|night|day|week|month|year|decade|season|past|January|February|March|April|May|June|July|August|September|October|November|December)s?\b|\b\p{L}+day\b/iu

const BE = /^(?:is|are|was|were|has|have|had|will|would)$/

/** "Of which there are now". */
const THERE = /\bthere\s(?:are|were|have been)(?:\s(?:now|currently|still|already|also))?$/i
/** "One in every 500": no count but a share. */
const ONE_IN = /\b(?:one|two|three|\d+)\s(?:in|out of)(?:\severy)?$/i
/** "20 cents a litre": a price. */
const PER = /^\s(?:an?|per)\s\p{Ll}/u

/** Below this many things many reports have as many of something. */
const SMALL = 10

/** Heads of counts too general to stand alone in a question. */
const GENERAL: ReadonlySet<string> = new Set([
  'person',
  'time',
  'thing',
  'place',
  'part',
  'wai',
  'group',
  'point',
  'case',
  'man',
  'woman',
  'dai',
  'year',
  '',
])

const IN = /^\s+(?:of|in|for|with|at|on)\s/i
const MAX_WORDS = 6

/** "Nine hundred lamps in the valley": how many lamps are there in the valley. */
export function plainlyIn(figure: Figure, after: string): string | null {
  const noun = countedWords(figure)
  const words = trimTail(after).split(' ')
  if (!isCount(figure) || noun === '' || !IN.test(after) || words.length > MAX_WORDS || TIME.test(words.join(' ')))
    return null
  if (words.slice(1).some((word) => BE.test(word))) return null
  const tail = words.join(' ')
  return /^(?:in|at|on|with)\s/.test(tail) ? `How many ${noun} are there ${tail}` : `How many ${noun} ${tail} are there`
}

/**
 * The safe forms, where no clause reads well.
 *
 * @param behind       words of its sentence behind it
 * @param isContested  whether the accounts part, so that a noun alone must do; of what all agree on only things that stand as
 *                     a whole ("the 40 seats") are said to be there
 */
export function plainly(figure: Figure, behind: string, isContested: boolean): string | null {
  const { of } = figure.statement.content as Quantity
  if (isCount(figure)) {
    const noun = countedWords(figure)
    const isWhole = /\bthe$/i.test(wordsBefore(figure)) && !isPersonNoun(noun.split(' ').at(-1) ?? '')
    const isOne = !GENERAL.has(figure.unit.name)
    if (isContested) return isOne || /\s/.test(noun) ? `How many ${noun} are there` : null
    if (THERE.test(wordsBefore(figure)) && isOne) return `How many ${noun} are there`
    if (!isOne || figure.value.low < SMALL || ONE_IN.test(wordsBefore(figure)) || PER.test(behind)) return null
    // What is no whole is asked of the reports: nobody says that there are no more of them.
    return isWhole ? `How many ${noun} are there` : `How many ${noun} do the reports tell of`
  }
  const sum = sumOf(figure)
  if (sum !== null) return isContested ? `What is the ${sum}` : null
  return isContested && isNounPhrase(of) && /\s(?:of|at|for|in)\s/.test(of) ? `What figure is given for ${of}` : null
}

/** Whether words from around a figure stand as a phrase on their own: no verb, no loose start, two words that bear weight. */
function isNounPhrase(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/)
  return (
    words.length <= 8 &&
    /^\p{Ll}/u.test(phrase) &&
    !isStopword(words[0] ?? '') &&
    words.filter((word) => !isStopword(word)).length >= 2 &&
    words.every((word) => !finiteVerb(word) && !isParticiple(word) && !/ed$|ing$|[,;:()]/.test(word)) &&
    !isPlainVerb(words.at(-1) ?? '') &&
    !isPlainVerb(words[0] ?? '') &&
    !/\b(?:on|in|at|among|of|for|by|from|with|to)\s(?:on|in|at|among|of|for|by|from|with|to)\b/.test(phrase)
  )
}
