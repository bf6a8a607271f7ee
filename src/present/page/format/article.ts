import type { ArticleRef } from '../../dossier/types.ts'
import { dateWords } from './date.ts'

/** The last part of a path or address, without its ending: what a report is called when it names nothing itself. */
function fileName(source: string): string {
  const last =
    source
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .filter(Boolean)
      .at(-1) ?? source
  return last.replace(/\.[a-z0-9]{1,5}$/i, '')
}

export const titleOf = ({ title, source }: ArticleRef): string => title ?? fileName(source)

/** In few words, for a column or after a dot: the outlet, else the title, else the file. */
export const shortOf = (ref: ArticleRef): string => ref.outlet ?? titleOf(ref)

/** "Harbour Post, 6 Nov"; the date is left out where the report gives none. */
export const shortWithDate = (ref: ArticleRef): string =>
  ref.published === null ? shortOf(ref) : `${shortOf(ref)}, ${dateWords(ref.published)}`

/** "Morning Ledger repeats Harbour Line"; of one outlet's two texts, that it repeats its own. */
export function repeats(copy: ArticleRef, of: ArticleRef): string {
  return shortOf(copy) === shortOf(of) ? 'repeats its own text' : `repeats ${shortOf(of)}`
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })

/** "Spanish" for `es`; the code itself where nobody knows it. */
export function languageOf(code: string | null): string {
  if (code === null) return 'language not known'
  try {
    return languages.of(code) ?? code
  } catch {
    return code
  }
}
