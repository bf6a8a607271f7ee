import { measureUnits } from '../../lexicon/figures.ts'
import { fold, isStopword, words } from '../../text/words.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'

const UNITS = new Set(measureUnits().flatMap(({ name }) => [name, `${name}s`]))
const VAGUE = /^(?:some|about|around|nearly|almost|roughly|over|at|least|more|than)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
const ORDINAL = /(?:\dst|nd|rd|th|first|half)$/i
const EACH = /^(?:every|each|another|of|per)$/

/** "For 1.2 million euros". */
const SUM =
  /\s(?:for|at|by|to)\s(?:about\s|some\s|at least\s)?(?:[€$£]\s?(?<sum>\d[\d.,]*)\S*(?:\s\p{L}+)?|(?<number>\d[\d.,]*)(?:\s(?:million|billion|trillion))?\s(?:euro|dollar|pound|crown|franc|yen)s?)(?=\?$)/u

const isNumber = (word: string): boolean =>
  !YEAR.test(word) &&
  !ORDINAL.test(word) &&
  isNumberWord(word) &&
  !isStopword(fold(word)) &&
  !VAGUE.test(fold(word)) &&
  /^[\p{L}\d,.-]+$/u.test(word)

/**
 * A question without the number of a thing it names where not all who answer it tell of that number: "When did the firm close
 * three mills?" is "When did the firm close the mills?".
 *
 * @param told  the words of each that answers it
 */
export function unnumbered(question: string, told: readonly string[]): string {
  const found = SUM.exec(question)?.groups
  const sum = found?.sum ?? found?.number
  if (sum !== undefined && !told.every((text) => text.includes(sum))) return question.replace(SUM, '')
  const all = question.split(' ')
  const at = all.findIndex(
    (word, i) => i > 1 && isNumber(word) && /^\p{L}/u.test(all[i + 1] ?? '') && !EACH.test(all[i - 1]!),
  )
  const isNamed = at >= 0 && /^\p{Lu}/u.test(all[at - 1]!)
  if (at < 0 || isNamed || told.every((text) => words(text).some((word) => fold(word) === fold(all[at]!))))
    return question
  let end = at + 1
  while (isNumber(all[end] ?? '')) end++
  let start = at
  while (VAGUE.test(all[start - 1] ?? '')) start--
  const isUnit = UNITS.has(fold(all[end] ?? '').replace(/\?$/, ''))
  if (isUnit && all[end + 1] !== 'of') return question
  const rest = all.slice(isUnit ? end + 2 : end)
  const [before, noun = ''] = [all[start - 1] ?? '', rest.find((word) => /(?:s|people|men|children)\??$/.test(word))]
  if (!isUnit && noun === undefined) return question
  const isBare = /^(?:the|its|their|his|her)$/.test(before) || /^people\b/.test(rest[0] ?? '')
  return [...all.slice(0, start), ...(isBare ? [] : ['the']), ...rest].join(' ')
}
