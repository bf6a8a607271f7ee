import { readTable } from '../../../text/lines.ts'

/** What becomes of a word's end: `cut` UTF-16 units are taken off, `add` is put there. */
export interface Edit {
  readonly cut: number
  readonly add: string
}

/** How words of one Penn tag lose their inflection: whole words first, then the longest ending that is listed. */
export interface Inflection {
  readonly words: ReadonlyMap<string, string>
  readonly endings: ReadonlyMap<string, Edit>
  /** Length of the longest ending, UTF-16 units. */
  readonly longest: number
}

/** A lemma written with capitals, "Swede", "DNA": always, or only where the word itself is written so ("Polish", "CAD"). */
export interface Capital {
  readonly lemma: string
  readonly always: boolean
}

export interface Tables {
  readonly inflections: ReadonlyMap<string, Inflection>
  /** By part of speech, `n`, `a` or `r`, and lemma in small letters. */
  readonly capitals: ReadonlyMap<string, ReadonlyMap<string, Capital>>
}

/** Reads the tables beside this file. */
export function readTables(): Tables {
  return {
    inflections: inflections(
      readTable(new URL('./words.tsv', import.meta.url)),
      readTable(new URL('./endings.tsv', import.meta.url)),
    ),
    capitals: capitals(readTable(new URL('./capitals.tsv', import.meta.url))),
  }
}

/**
 * @param words    rows of tag, lemma, forms (a space between)
 * @param endings  rows of tag, units to cut, what to add (`-` for nothing), endings that begin with `-` (a space between)
 */
export function inflections(words: readonly string[][], endings: readonly string[][]): Map<string, Inflection> {
  const found = new Map<string, { words: Map<string, string>; endings: Map<string, Edit>; longest: number }>()
  const of = (tag: string) => {
    const inflection = found.get(tag) ?? { words: new Map(), endings: new Map(), longest: 0 }
    found.set(tag, inflection)
    return inflection
  }
  for (const [tag = '', lemma = '', forms = ''] of words)
    for (const form of forms.split(' ')) of(tag).words.set(form, lemma)
  for (const [tag = '', cut = '', add = '', listed = ''] of endings) {
    const edit = { cut: Number(cut), add: add === '-' ? '' : add }
    const inflection = of(tag)
    for (const ending of listed.split(' ')) {
      inflection.endings.set(ending.slice(1), edit)
      inflection.longest = Math.max(inflection.longest, ending.length - 1)
    }
  }
  return found
}

/** @param rows  part of speech (`n`, `a`, `r`; `N`, `A`, `R` where only as written), lemmas (a space between) */
export function capitals(rows: readonly string[][]): Map<string, Map<string, Capital>> {
  const found = new Map<string, Map<string, Capital>>()
  for (const [kind = '', lemmas = ''] of rows) {
    const pos = kind.toLowerCase()
    const listed = found.get(pos) ?? new Map<string, Capital>()
    for (const lemma of lemmas.split(' ')) listed.set(lemma.toLowerCase(), { lemma, always: kind === pos })
    found.set(pos, listed)
  }
  return found
}
