import type { Inflection, Tables } from './tables.ts'

/** Tags of names, foreign words, list marks and addresses: their capitals are their own. */
const AS_WRITTEN = new Set(['NNP', 'NNPS', 'FW', 'LS', 'ADD', 'NFP'])

/** Part of speech, as in the list of capitals, of the tags whose words may have a capital in their dictionary form. */
const CAPITALS = new Map([
  ['NN', 'n'],
  ['NNS', 'n'],
  ['JJ', 'a'],
  ['RB', 'r'],
])

/** The commas of 1,200,000. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/g
const ROMAN = /^[IVXLCDM]+$/
const APOSTROPHES = /[’‘ʼ]/g

/** `text` as the words and endings of `tag` are listed: straight apostrophes, no commas in numbers, small letters but in names. */
export function key(text: string, tag: string): string {
  const straight = text.replace(APOSTROPHES, "'")
  if (tag === 'CD') return ROMAN.test(text) ? text : straight.replace(GROUPING, '').toLowerCase()
  return AS_WRITTEN.has(tag) ? straight : straight.toLowerCase()
}

/**
 * Dictionary form of a word by its Penn tag alone; linear in its length.
 *
 * @param tag  `NNP` and `NNPS` keep their capitals, unknown tags give the word in small letters
 */
export function lemmatise(text: string, tag: string, { inflections, capitals }: Tables): string {
  const form = key(text, tag)
  const inflection = inflections.get(tag)
  if (inflection === undefined) return form
  const plain = inflection.words.get(form) ?? withoutEnding(form, inflection)
  const capital = capitals.get(CAPITALS.get(tag) ?? '')?.get(plain)
  return capital !== undefined && (capital.always || text.startsWith(capital.lemma)) ? capital.lemma : plain
}

/** `form` with the edit of the longest ending that is listed and leaves something. */
function withoutEnding(form: string, { endings, longest }: Inflection): string {
  for (let length = Math.min(longest, form.length); length > 0; length--) {
    const edit = endings.get(form.slice(form.length - length))
    if (edit !== undefined && edit.cut < form.length) return form.slice(0, form.length - edit.cut) + edit.add
  }
  return form
}
