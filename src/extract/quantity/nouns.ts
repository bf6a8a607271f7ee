import { isDemonym } from '../../lexicon/index.ts'
import { readTable } from '../../text/lines.ts'

const IRREGULAR = new Map(
  readTable(new URL('./lexicon/irregular-plurals.tsv', import.meta.url)).map(([plural = '', singular = '']) => [
    plural,
    singular,
  ]),
)
const NO_PLURAL = /(?:ss|us|is|ics|news|series|species)$/i
const VES = /(?:kni|wi|li|lea|thie|wol|shel|hal|loa|cal|hoo|sel|el|scar)ves$/i

/** Whether a word looks like a plural noun: an irregular one, or one in -s that is no singular in -ss, -us or -is ("Omanis" is none). */
export function isPlural(word: string): boolean {
  const form = word.toLowerCase()
  if (IRREGULAR.has(form) || IRREGULAR.has(lastPart(form)) || (form.endsWith('is') && isDemonym(word.slice(0, -1))))
    return true
  return /^\p{L}[\p{L}-]+s$/u.test(word) && !NO_PLURAL.test(form)
}

/** The singular of a noun as written, its case kept: "families" is "family"; a word that is no plural comes back unchanged. */
export function singular(word: string): string {
  const form = word.toLowerCase()
  const whole = IRREGULAR.get(form)
  if (whole !== undefined) return whole
  const tail = lastPart(form)
  const irregular = IRREGULAR.get(tail)
  if (irregular !== undefined) return word.slice(0, word.length - tail.length) + irregular
  if (!isPlural(word)) return word
  if (VES.test(form)) return `${word.slice(0, -3)}f${/(?:kni|wi|li)ves$/.test(form) ? 'e' : ''}`
  if (/[^aeiou]ies$/.test(form)) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes)$/.test(form)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The part behind the last hyphen: of "ex-policemen", "policemen". */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
