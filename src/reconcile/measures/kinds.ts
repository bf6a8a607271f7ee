import { readTable } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'
import { canonicalHead } from './synonyms.ts'

const KINDS = new Map(
  readTable(new URL('../lexicon/step-kinds.tsv', import.meta.url)).flatMap(([kind = '', nouns = '']) =>
    nouns.split(',').map((noun) => [canonicalHead(noun.trim()), stem(kind)] as const),
  ),
)

/** Stem of the word that tells a step's kind ("military"), by the stem of its noun ("invasion"); null where the noun tells none. */
export function kindOf(head: string): string | null {
  return KINDS.get(head) ?? null
}
