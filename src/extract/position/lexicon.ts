import type { Stance } from '../../model/position.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { verbIndex } from '../measure/grammar/inflect.ts'
import { judgementVerbs } from '../measure/lexicon.ts'

const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)
const stanceOrNone = (cell: string): Stance | null => (cell === '-' || cell === '' ? null : (cell as Stance))

/** A word by which somebody takes a side on a step. */
export interface StanceCue {
  readonly lemma: string
  readonly frames: readonly string[]
  readonly stance: Stance
  /** Where it is negated; null where nothing then follows. */
  readonly negated: Stance | null
}

export interface StanceNoun extends StanceCue {
  readonly who: 'own' | 'other' | 'from'
}

function grouped<T extends { readonly lemma: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const row of rows) map.set(row.lemma, [...(map.get(row.lemma) ?? []), row])
  return map
}

/** Verbs by lemma. */
export const stanceVerbs = grouped(
  readTable(file('verbs.tsv')).map(
    ([lemma = '', frames = '', stance = '', negated = '']): StanceCue => ({
      lemma,
      frames: frames.split(','),
      stance: stance as Stance,
      negated: stanceOrNone(negated),
    }),
  ),
)
export const stanceVerbForms = verbIndex(stanceVerbs.keys())

/** Nouns by singular. */
export const stanceNouns = grouped(
  readTable(file('nouns.tsv')).map(
    ([lemma = '', frames = '', stance = '', negated = '', who = '']): StanceNoun => ({
      lemma,
      frames: frames.split(','),
      stance: stance as Stance,
      negated: stanceOrNone(negated),
      who: who as StanceNoun['who'],
    }),
  ),
)

/** Runs that say no side is taken; `*` is any word. */
export const undecidedRuns = readLines(file('undecided.txt')).map((line) => line.split(' '))

export const judgementVerbForms = verbIndex(judgementVerbs.keys())

export const sayingForms = verbIndex(readLines(file('saying.txt')))
export const warningForms = verbIndex(readLines(file('warning.txt')))

const willing = readTable(file('willing.tsv'))
const willingForms = verbIndex(willing.map(([word = '']) => word))
const willingWords = new Map(willing.map(([word = '', keeps]) => [word, keeps === 'yes']))

/** Whether an infinitive behind `word` tells its subject's side (true) or the contrary (false); null where neither. */
export function willingness(word: string): boolean | null {
  const own = willingWords.get(word)
  if (own !== undefined) return own
  const lemma = willingForms.get(word)?.[0]?.lemma
  return lemma === undefined ? null : (willingWords.get(lemma) ?? null)
}
