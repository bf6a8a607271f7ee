import type { Upos } from '../../../model/word.ts'
import { lemmatise } from './lemmatise.ts'
import { readTables, type Tables } from './tables.ts'

/** Longer words are not kept: V8 stores a slice of 13 units and more as a view, which would hold the whole article. */
const LONGEST_KEPT = 12
/** Words kept a tag; a report has some hundreds, the whole of English news some ten thousands. */
const MOST_KEPT = 20_000

const kept = new Map<string, Map<string, string>>()
let tables: Tables | null = null

/**
 * Dictionary form of a word as in the English treebanks of Universal Dependencies: "were" is "be", "n't" is "not", "us" is
 * "we", "Better" is "good" or "well" by its tag, "THEY" is "they".
 *
 * Names keep their capitals and lose a plural ("Alps" of `NNPS` is "Alp"); numbers stay as they are written but for
 * the commas of thousands; a curly
 * apostrophe becomes a straight one. The tables are read at the first call.
 *
 * @param text  one syntactic word, as written
 * @param xpos  Penn tag as in UD English; one that is not known gives `text` in small letters
 */
export function lemma(text: string, upos: Upos, xpos: string): string {
  const tag = tagOf(upos, xpos)
  const words = kept.get(tag) ?? new Map<string, string>()
  const known = words.get(text)
  if (known !== undefined) return known
  tables ??= readTables()
  const found = xpos === 'NNP' && upos === 'VERB' ? verbInName(text, tables) : lemmatise(text, tag, tables)
  if (text.length <= LONGEST_KEPT) {
    if (words.size >= MOST_KEPT) words.clear()
    kept.set(tag, words.set(text, found))
  }
  return found
}

/** The tag whose tables hold: a name is one whatever its Penn tag says; verbs in names have a kind of their own. */
function tagOf(upos: Upos, xpos: string): string {
  if (upos === 'PROPN') return xpos === 'NNPS' || xpos === 'ADD' ? xpos : 'NNP'
  return upos === 'VERB' && xpos === 'NNP' ? 'NNP/VERB' : xpos
}

/** The "United" of a name is tagged as a name and is a form of a verb all the same: "Unite". */
function verbInName(text: string, known: Tables): string {
  const plain = lemmatise(text, /ing$/i.test(text) ? 'VBG' : 'VBN', known)
  return text[0] === text[0]?.toLowerCase() ? plain : plain[0]?.toUpperCase() + plain.slice(1)
}
