import { readLines } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { isEmpty, isPreposition, plainOf } from './act.ts'
import type { Telling } from './tellings.ts'

/** "A newly built ship" is a new one. */
const NEWLY = /\bnewly[\s-](?:bought|built|created|designed|established|formed|made)\b/giu
const ARTICLE = /^(?:the|an?|its|their|another|any|some)$/
/** How long a step is for, which other texts leave out. */
const LASTING = /^(?:permanent|temporary|lasting)$/
/** Words by which a sentence weighs steps: a thing that they name there is one of them. */
const WEIGHING = new Set(readLines(new URL('./lexicon/weighing-words.txt', import.meta.url)).map(stem))

const stemsOf = (text: string): string[] => words(text.replace(NEWLY, 'new')).map((word) => stem(fold(word)))

/** The stems of a label that is a noun phrase, up to its first preposition; null where it is led by a verb or names somebody. */
function phraseOf(label: string): string | null {
  if (/\p{Lu}/u.test(label.slice(1))) return null
  const all = words(label.replace(NEWLY, 'new')).map(fold)
  const from = ARTICLE.test(all[0] ?? '') ? 1 : 0
  if (from === 0 && plainOf(all[0] ?? '') !== null) return null
  const end = all.findIndex((word, at) => at > from && isPreposition(word))
  const own = all.slice(from, end < 0 ? all.length : end).filter((word) => !LASTING.test(word))
  if (own.some((word) => isNumberWord(word) || /\d/.test(word))) return null
  const weighty = own.map(stem).filter((one, at) => at === own.length - 1 || one === NEW || !isEmpty(one))
  // "The inspection of the old tunnels" is one of many inspections.
  if (weighty.length === 0 || weighty.length > 3 || isEmpty(weighty.at(-1)!) || (end >= 0 && weighty.length === 1))
    return null
  return weighty.join(' ')
}
const NEW = stem('new')

/**
 * Texts that name a step by words that only it bears: two or three side by side ("a night train"), or one in a sentence that
 * weighs steps ("the options include a tram").
 *
 * @returns roots of the texts, by step; one pass over all texts
 */
export function phrasersOf(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
): (group: readonly Telling[]) => ReadonlySet<string> {
  const owners = new Map<string, Set<readonly Telling[]>>()
  for (const group of groups)
    for (const { label } of group) {
      const phrase = phraseOf(label)
      if (phrase !== null) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(group))
    }
  const found = new Map<readonly Telling[], Set<string>>()
  for (const { article, root } of corpus.reports.values())
    for (const sentence of article.text.split(/(?<=[.!?])\s|\n/)) {
      const all = stemsOf(sentence)
      const weighs = all.some((one) => WEIGHING.has(one))
      all.forEach((_, at) => {
        for (const length of weighs ? [1, 2, 3] : [2, 3]) {
          const [group, second] = owners.get(all.slice(at, at + length).join(' ')) ?? []
          if (group !== undefined && second === undefined) found.set(group, (found.get(group) ?? new Set()).add(root))
        }
      })
    }
  return (group) => found.get(group) ?? new Set()
}
