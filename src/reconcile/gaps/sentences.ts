import type { Span } from '../../model/span.ts'
import { byKey } from '../corpus/by-key.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'

/** A sentence of an article that repeats no other. */
export interface Told extends Span {
  readonly article: string
  /** The text it stands in, copies of one text counted as one. */
  readonly root: string
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** The heading it stands under; null for none. */
  readonly under: string | null
}

/** A question that a report raises. */
export interface Raised {
  readonly told: Told
  readonly question: string
  /** The words that ask, in the article. */
  readonly span: Span
  /** Whether the words say that it is not answered. */
  readonly isSilence: boolean
}

/** Every sentence of every independent text, by publication and place. */
export function sentencesOf(corpus: Corpus): Told[] {
  return [...corpus.reports.values()].flatMap(({ article, root }): Told[] => {
    if (article.id !== root) return []
    const isHeading = (at: number): boolean => article.headings.some(({ start, end }) => start <= at && at < end)
    const underAt = (at: number): string | null => {
      const above = article.headings.findLast(({ end }) => end <= at)
      return above ? article.text.slice(above.start, above.end).trim() : null
    }
    const found: Told[] = []
    for (let at = 0; at < article.text.length; ) {
      const { start, end } = sentenceAround(article.text, { start: at, end: at + 1 })
      const text = article.text.slice(start, end).trimEnd()
      const from = start + text.length - text.trimStart().length
      if (text.trim() !== '' && !isHeading(from)) {
        found.push({
          article: article.id,
          root,
          start: from,
          end: start + text.length,
          text: text.trim(),
          stems: topicStems(text),
          under: underAt(from),
        })
      }
      at = Math.max(end, at + 1)
    }
    return found
  })
}

const ENOUGH = 0.6
const LEAST = 3
const MOST_OF_STEM = 256

/** Sentences found by what they speak of, so that one more costs the same however many there are. */
export function findTold(
  sentences: readonly Told[],
): (stems: ReadonlySet<string>, but: (one: Told) => boolean) => Told | null {
  const byStem = new Map<string, Told[]>()
  for (const one of sentences)
    for (const own of one.stems) {
      const list = byStem.get(own)
      if (list) list.push(one)
      else byStem.set(own, [one])
    }
  return (stems, but) => {
    const hits = new Map<Told, number>()
    // Of stems that very many sentences have, none finds one.
    const lists = [...stems].map((own) => byStem.get(own) ?? []).filter(({ length }) => length <= MOST_OF_STEM)
    for (const one of new Set(lists.flat())) hits.set(one, [...stems].filter((own) => one.stems.has(own)).length)
    const need = Math.max(Math.min(LEAST, stems.size), Math.ceil(stems.size * ENOUGH))
    for (const [one, hit] of hits) if (hit >= need && !but(one)) return one
    return null
  }
}

/** Id of the innermost attribution whose words hold a span; null for the report's own voice. */
export function voicesIn(corpus: Corpus): (article: string, span: Span) => string | null {
  const byArticle = byKey(corpus.of('attribution'), ({ article }) => article)
  return (article, { start, end }) =>
    (byArticle.get(article) ?? [])
      .filter(({ anchor }) => anchor.start <= start && end <= anchor.end)
      .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))[0]?.id ?? null
}
