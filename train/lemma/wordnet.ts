import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const FOLDER = new URL('../../../shared/lexicons/open-english-wordnet/', import.meta.url)

/** Part of speech: noun, verb, adjective (satellites too), adverb. */
export type Pos = 'n' | 'v' | 'a' | 'r'

export interface Entry {
  readonly lemma: string
  readonly pos: Pos
  /** How many senses it has; words of more senses are more frequent. */
  readonly senses: number
  /** Forms that the rules of spelling do not give, "abetted", "mice"; a lemma may have regular ones too. */
  readonly irregular: readonly string[]
}

/** Rows of a table of Open English WordNet, without its head. */
export function wordnetTable(name: string): string[][] {
  return gunzipSync(readFileSync(new URL(`${name}.tsv.gz`, FOLDER)))
    .toString()
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

/** Every single word of Open English WordNet by part of speech, in the order of the table. */
export function entries(): Entry[] {
  const irregular = new Map<string, string[]>()
  for (const [lemma = '', pos = '', form = ''] of wordnetTable('irregular-forms')) {
    const key = `${lemma}\t${partOfSpeech(pos)}`
    irregular.set(key, [...(irregular.get(key) ?? []), form])
  }
  const senses = new Map<string, number>()
  for (const [lemma = '', pos = ''] of wordnetTable('senses')) {
    if (!/^\p{L}[\p{L}'.-]*$/u.test(lemma)) continue
    const key = `${lemma}\t${partOfSpeech(pos)}`
    senses.set(key, (senses.get(key) ?? 0) + 1)
  }
  return Array.from(senses, ([key, count]) => {
    const [lemma = '', pos = ''] = key.split('\t')
    return { lemma, pos: pos as Pos, senses: count, irregular: irregular.get(key) ?? [] }
  })
}

/** "s" is an adjective, "n-2" the second homograph of a noun. */
const partOfSpeech = (pos: string): string => (pos[0] === 's' ? 'a' : pos[0]!)
