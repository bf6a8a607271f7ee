import { readTable } from '../../text/lines.ts'
import { foldedWords, phrasesOf } from './phrases.ts'

/** Families of scope words present in a text, with their values: `rate` -> `day`. */
export type Qualifiers = ReadonlyMap<string, ReadonlySet<string>>

const ROWS = readTable(new URL('../lexicon/qualifiers.tsv', import.meta.url)).map(
  ([family = '', silence = '', value = '', phrases = '']) => ({ family, silence, value, phrases: phrases.split(',') }),
)
const PHRASES = phrasesOf(
  ROWS.flatMap(({ family, silence, value, phrases }) =>
    phrases.map((phrase) => [phrase, `${family}\t${silence}\t${value}`] as const),
  ),
)

/** Families that speak of sums of money only: "lost boats" are no loss. */
const OF_SUMS: ReadonlySet<string> = new Set(['money', 'tax'])

/** Scope words of `text`. A family whose words set two texts apart when one is silent carries `apart:` before its name. */
export function qualifiersOf(text: string, isSum = true): Qualifiers {
  const found = new Map<string, Set<string>>()
  for (const { value: entry } of PHRASES.find(foldedWords(text))) {
    const [family = '', silence = '', value = ''] = entry.split('\t')
    if (!isSum && OF_SUMS.has(family)) continue
    const key = silence === 'apart' ? `apart:${family}` : family
    const values = found.get(key)
    if (values) values.add(value)
    else found.set(key, new Set([value]))
  }
  return found
}

/** `apart` where a family has other values on each side; `one-sided` where one side alone is narrowed; `same` else. */
export function judgeQualifiers(a: Qualifiers, b: Qualifiers): 'same' | 'one-sided' | 'apart' {
  let judgement: 'same' | 'one-sided' = 'same'
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key), b.get(key)]
    if (x && y) {
      if (![...x].some((value) => y.has(value))) return 'apart'
    } else if (key.startsWith('apart:')) judgement = 'one-sided'
  }
  return judgement
}
