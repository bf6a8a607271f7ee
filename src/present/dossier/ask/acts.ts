import { readTable } from '../../../text/lines.ts'
import { canonical } from './related.ts'
import { hasAny } from './stems.ts'

const ACTS = readTable(new URL('./lexicon/acts.tsv', import.meta.url)).map(([verbs = '', words = '']) => ({
  verbs: new Set(verbs.split(' ').map(canonical)),
  words: new Set([...verbs.split(' '), ...words.split(' ')].map(canonical)),
}))

/** Stems of words by which is done what a verb of saying names. */
export const wordsOfAct = (verb: string): readonly string[] =>
  ACTS.flatMap(({ verbs, words }) => (verbs.has(verb) ? [...words] : []))

/** Whether words do what a verb of saying names, whatever verb reports them: "it could burst" warns. */
export function isDoneIn(verb: string, said: ReadonlySet<string>): boolean {
  return ACTS.some(({ verbs, words }) => verbs.has(verb) && hasAny(said, words))
}
