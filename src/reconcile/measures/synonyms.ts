import { readTable } from '../../text/lines.ts'
import { fold, stem } from '../../text/words.ts'

const SYNONYMS = new Map(
  ['measure-synonyms.tsv', 'thing-synonyms.tsv'].flatMap((file) =>
    readTable(new URL(`../lexicon/${file}`, import.meta.url)).flatMap(([head = '', others = '']) =>
      [head, ...others.split(',')].map((word) => [stem(word.trim()), stem(head)] as const),
    ),
  ),
)

/** Stem of a noun or verb that names a kind of step or a thing; one stem for words that name the same kind. */
export function canonicalHead(word: string): string {
  const own = stem(fold(word))
  return SYNONYMS.get(own) ?? own
}
