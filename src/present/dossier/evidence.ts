import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { StoredArticle } from '../../store/store.ts'
import type { Snapshot } from './snapshot.ts'
import type { Evidence } from './types.ts'

/** Index of the last sentence that starts at or before `offset`; -1 where none does. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}

/** The sentence, or run of sentences, that holds a span; the span itself where none does. */
export function around({ sentences }: StoredArticle, span: Span): Span {
  const first = sentences[sentenceAt(sentences, span.start)]
  const last = sentences[sentenceAt(sentences, span.end - 1)]
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  }
}

/**
 * Who says it, speaker first, then through whom it came, outwards.
 *
 * @param attribution  id of the attribution it stands in; null for the report's own voice
 */
function chainOf({ statement }: Pick<Snapshot, 'statement'>, attribution: string | null): string[] {
  const chain: string[] = []
  for (let id = attribution; id !== null; ) {
    const around = statement.get(id)
    if (around?.content.kind !== 'attribution') break
    // "She declined to say whether it had changed her mind": nobody passes on their own words.
    chain.push(...[around.content.source, ...around.content.via].filter((one) => one !== chain.at(-1)))
    id = around.attribution
  }
  return chain
}

/** Exact words of an article, said by whom `attribution` names. */
export function quote(
  snapshot: Pick<Snapshot, 'statement'>,
  article: StoredArticle,
  span: Span,
  attribution: string | null,
): Evidence {
  const { id, text } = article.article
  const sentence = around(article, span)
  return {
    article: id,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    sentence: { start: sentence.start, text: text.slice(sentence.start, sentence.end) },
    chain: chainOf(snapshot, attribution),
  }
}

/** The words that show a statement; an attribution's speaker is the head of its own chain. */
export function evidenceOf(snapshot: Snapshot, statement: Statement): Evidence {
  const article = snapshot.article.get(statement.article)!
  const voice = statement.content.kind === 'attribution' ? statement.id : statement.attribution
  return quote(snapshot, article, statement.anchor, voice)
}

/** Evidence of statements by id, in the order of the articles, each run of words once. */
export function evidenceOfAll(snapshot: Snapshot, ids: readonly string[]): Evidence[] {
  const statements = ids.map((id) => snapshot.statement.get(id)).filter((one) => one !== undefined)
  const place = (one: Statement): string => `${one.article} ${one.anchor.start} ${one.anchor.end}`
  const once = new Map(statements.map((one) => [place(one), one]))
  return [...once.values()]
    .sort((a, b) => snapshot.order.get(a.article)! - snapshot.order.get(b.article)! || a.anchor.start - b.anchor.start)
    .map((one) => evidenceOf(snapshot, one))
}
