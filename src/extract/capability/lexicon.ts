import { readLines, readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'

/** Sorts of means, as in lexicon/means.tsv. */
export type Means = 'ability' | 'asset' | 'weapon' | 'force' | 'craft' | 'site' | 'gear' | 'staff' | 'store' | 'area'

/** Sorts of nouns: means, and those that only name who has them. */
export type Sort = Means | 'group' | 'person'

const table = (name: string): string[][] => readTable(new URL(`./lexicon/${name}.tsv`, import.meta.url))

export const sorts = once(
  (): ReadonlyMap<string, Sort> => new Map(table('means').map(([noun = '', sort]) => [noun, sort as Sort])),
)

export interface Having {
  /** Sorts of means that it shows; null for any. */
  readonly sorts: ReadonlySet<string> | null
  /** Whether it shows them also where it is told of the past. */
  readonly ofPast: boolean
}

export const HAVING: ReadonlyMap<string, Having> = new Map(
  table('verbs').map(([verb = '', sort = '', past]) => [
    verb,
    { sorts: sort === '*' ? null : new Set(sort.split(' ')), ofPast: past === 'past' },
  ]),
)

/** Deeds that tell strength by themselves, or only with an amount; `room` of a thing also without "can". */
export const DEEDS: ReadonlyMap<string, 'fight' | 'amount' | 'room'> = new Map(
  table('deeds').map(([verb = '', sort]) => [verb, sort as 'fight' | 'amount' | 'room']),
)

/** Verbs by which somebody comes to have means. */
export const GIVING: ReadonlySet<string> = new Set(readLines(new URL('./lexicon/giving.txt', import.meta.url)))

/** Compounds whose noun means something else there. */
export const COMPOUNDS: ReadonlySet<string> = new Set(readLines(new URL('./lexicon/compounds.txt', import.meta.url)))

/** Verbs too plain to name an ability. */
export const PLAIN: ReadonlySet<string> = new Set(readLines(new URL('./lexicon/plain.txt', import.meta.url)))

/** Words that say of what strength a body is. */
export const RANKS: ReadonlySet<string> = new Set(readLines(new URL('./lexicon/ranks.txt', import.meta.url)))
