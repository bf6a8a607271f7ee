import type { Analysis, Sentence } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { clauseView } from './clause-view.ts'
import { DossierError } from './error.ts'
import type { MentionView, NameView, SentenceView, WordView } from './types.ts'

/** Index of the last sentence that begins at an offset or before it; the first where none does. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

const begins = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.filter((span) => span.start >= start && span.start < end)

/**
 * One sentence as it was understood.
 *
 * @param analysis  of an article that was analysed
 * @param at        offset in the article's text; between two sentences it means the one before
 * @throws DossierError  when the article has no words, or the offset leaves its text
 */
export function sentence(analysis: Analysis, at: number): SentenceView {
  const { article, text, sentences, words, names, mentions } = analysis
  if (at >= text.length) throw new DossierError('dossier/bad-span', `offset ${at} leaves a text of ${text.length}`)
  if (!analysis.layers.has('words') || sentences.length === 0) {
    throw new DossierError('dossier/not-analysed', 'the words of this report were not analysed')
  }
  const index = sentenceAt(sentences, at)
  const own = sentences[index]!
  const [from, to] = own.words
  const wordsOf = ([first, behind]: readonly [number, number]): string =>
    first < behind ? text.slice(words[first]!.start, words[behind - 1]!.end) : ''
  const word = ({ start, end, lemma, upos, xpos, head, relation }: (typeof words)[number]): WordView => ({
    start,
    end,
    lemma,
    upos,
    xpos,
    head: head < 0 ? null : head - from,
    relation,
  })
  const name = ({ start, end, type, title }: (typeof names)[number]): NameView => ({
    start,
    end,
    type,
    title: title === undefined ? null : wordsOf(title),
  })
  const mention = ({ start, end, kind, antecedent }: (typeof mentions)[number]): MentionView => {
    const before = antecedent === undefined ? undefined : mentions[antecedent.mention]!
    const of = before && { start: before.start, end: before.end, text: text.slice(before.start, before.end) }
    return { start, end, kind, of: of ?? null, reason: antecedent?.reason ?? null }
  }
  return {
    article: article.id,
    start: own.start,
    end: own.end,
    text: text.slice(own.start, own.end),
    words: words.slice(from, to).map(word),
    names: begins(names, own).map(name),
    mentions: begins(mentions, own).map(mention),
    clauses: analysis.clauses.filter((one) => one.sentence === index).map((one) => clauseView(analysis, one)),
    previous: sentences[index - 1]?.start ?? null,
    next: sentences[index + 1]?.start ?? null,
  }
}
