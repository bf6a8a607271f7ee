import { readTable } from '../../../text/lines.ts'
import { canonical } from './related.ts'
import { hasAny } from './stems.ts'

const ACTS = readTable(new URL('./lexicon/acts.tsv', import.meta.url)).map(([verbs = '', words = '']) => ({
  verbs: new Set(verbs.split(' ').map(canonical)),
  words: new Set([...verbs.split(' '), ...words.split(' ')].filter(Boolean).map(canonical)),
}))

const VERBS = new Set(ACTS.flatMap(({ verbs }) => [...verbs]))

/** Whether a word is a verb that questions ask with after what is done with words: "promised". */
export const isAct = (word: string): boolean => VERBS.has(canonical(word))

/** Stems of words by which is done what a verb of saying names. */
export const wordsOfAct = (verb: string): readonly string[] =>
  ACTS.flatMap(({ verbs, words }) => (verbs.has(verb) ? [...words] : []))

/** Whether words do what a verb of saying names, whatever verb reports them: "it could burst" warns, "called on her" asks. */
export function isDoneIn(verb: string, own: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return ACTS.some(({ verbs, words }) => verbs.has(verb) && (hasAny(own, words) || hasAny(said, words)))
}
