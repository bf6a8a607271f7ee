import type { Word } from '../../../model/word.ts'
import { readTable } from '../../../text/lines.ts'
import { featuresBy, type Tagged } from './features.ts'

let table: Map<string, string> | null = null

/**
 * Features of a word as in the FEATS column of UD English: "Number=Plur", "Case=Nom|Number=Sing|Person=1|PronType=Prs"; "_" for
 * none. They are told from the word, its tags and its relation alone, so the person of a verb is that which is most frequent.
 * The table is read at the first call.
 *
 * @see https://universaldependencies.org/en/#morphology
 */
export function features(word: Pick<Word, keyof Tagged>): string {
  table ??= readFeatures()
  return featuresBy(word, table)
}

function readFeatures(): Map<string, string> {
  const rows = readTable(new URL('./features.tsv', import.meta.url))
  return new Map(
    rows.flatMap(([xpos, upos, relation, found = '', forms = '']) =>
      forms.split(' ').map((form) => [[xpos, upos, relation, form].join(' '), found] as const),
    ),
  )
}
