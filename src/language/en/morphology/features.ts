import type { Word } from '../../../model/word.ts'

/** What features are told from. */
export type Tagged = Pick<Word, 'text' | 'upos' | 'xpos' | 'relation'>

/** Stands for any form or any relation. */
export const ANY = '*'

/** The names under which the table is asked, closest first: form and relation, form, relation, tags alone. */
export function names(word: Tagged): string[] {
  const form = formOf(word)
  const relation = word.relation.split(':', 1)[0]!
  return [
    [form, relation],
    [form, ANY],
    [ANY, relation],
    [ANY, ANY],
  ].map(([one, other]) => `${word.xpos} ${word.upos} ${other} ${one}`)
}

/** Features of the first name that `table` has; "_" where it has none. */
export function featuresBy(word: Tagged, table: ReadonlyMap<string, string>): string {
  for (const name of names(word)) {
    const found = table.get(name)
    if (found !== undefined) return found
  }
  return '_'
}

/** A word as the table lists it: small letters, straight apostrophes, "0" for numbers in digits and "a" for those in words. */
function formOf({ text, upos }: Tagged): string {
  if (/^[\d.,:/-]*\d[\d.,:/-]*$/.test(text)) return '0'
  if (upos === 'NUM' && /^\p{L}\p{Ll}+$/u.test(text)) return 'a'
  return text.toLowerCase().replace(/[’‘ʼ]/g, "'")
}
