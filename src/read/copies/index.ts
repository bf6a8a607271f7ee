import type { Article } from '../../model/article.ts'
import { fold, words } from '../../text/words.ts'
import { byOrigin } from './origin.ts'
import { shingles } from './shingles.ts'

/** Of an article's five-word runs, the share that an earlier one must hold for it to be its copy. */
const COPY_SHARE = 0.4
/** Fewer runs than this in common may be a quotation or a sentence of an agency's: then nearly all must be. */
const SENTENCES = 40
const NEARLY_ALL = 0.7
/** A kept sample of the runs: those whose hash is divisible by it (FracMinHash). */
const SAMPLE_EVERY = 4
/** Sampled share from which the texts themselves are compared. */
const WORTH_COMPARING = 0.2

type Comparable = Pick<Article, 'id' | 'text' | 'published' | 'title' | 'source'>

/**
 * Which articles repeat others: `copyOf` by id the id of the article that the text repeats nearly word for word, or null;
 * `duplicates` by id the id of the article with the very same words.
 *
 * The origin is the one published first. Every run of words has one owner, the first article that has it, so the work grows
 * with the words and not with the pairs of articles. A duplicate has the `copyOf` of the article that is kept for it.
 */
export function findCopies(articles: readonly Comparable[]): {
  copyOf: Map<string, string | null>
  duplicates: Map<string, string>
} {
  const copyOf = new Map<string, string | null>()
  const duplicates = new Map<string, string>()
  const kept = new Map<string, string>()
  const owners = new Map<number, Comparable>()
  for (const article of [...articles].sort(byOrigin)) {
    const key = words(article.text).map(fold).join(' ')
    const same = kept.get(key)
    if (same !== undefined) {
      duplicates.set(article.id, same)
      copyOf.set(article.id, copyOf.get(same) ?? null)
      continue
    }
    kept.set(key, article.id)
    const all = shingles(article.text)
    const origin = originOf(all, owners)
    // What a copy adds of its own leads to the origin too, so that a copy of a copy is found.
    for (const shingle of all)
      if (shingle % SAMPLE_EVERY === 0 && !owners.has(shingle)) owners.set(shingle, origin ?? article)
    copyOf.set(article.id, origin?.id ?? null)
  }
  return { copyOf, duplicates }
}

function originOf(all: ReadonlySet<number>, owners: ReadonlyMap<number, Comparable>): Comparable | null {
  const counts = new Map<Comparable, number>()
  let sampled = 0
  for (const shingle of all) {
    if (shingle % SAMPLE_EVERY !== 0) continue
    sampled++
    const owner = owners.get(shingle)
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const [best, count] = [...counts].reduce<[Comparable | null, number]>(
    (top, next) => (next[1] > top[1] ? next : top),
    [null, 0],
  )
  if (best === null || count < sampled * WORTH_COMPARING) return null
  // A sample of a short text tells too little of its share.
  if (count * SAMPLE_EVERY >= 2 * SENTENCES && count >= sampled * NEARLY_ALL) return best
  const theirs = shingles(best.text)
  let common = 0
  for (const shingle of all) if (theirs.has(shingle)) common++
  return common >= all.size * (common < SENTENCES ? NEARLY_ALL : COPY_SHARE) ? best : null
}
