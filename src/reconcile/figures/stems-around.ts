import type { Span } from '../../model/span.ts'
import { topicStems } from '../corpus/content.ts'
import { sentenceAround } from '../corpus/sentence.ts'

/** Words of topic around a figure, from near to far. */
export interface StemsAround {
  /** Of the clause's, the ones that stand closest. */
  readonly closeStems: ReadonlySet<string>
  /** Those of the clause, and of what the quantity is of. */
  readonly stems: ReadonlySet<string>
  /** Those of the whole sentence. */
  readonly sentenceStems: ReadonlySet<string>
  /** Those of the sentence and its neighbours. */
  readonly aroundStems: ReadonlySet<string>
}

/** The words around a figure up to where another thought begins. */
function closeTo(text: string, { start, end }: Span, near: Span): string {
  const before =
    text
      .slice(near.start, start)
      .split(/[;:—–]|,\s(?:and|but|while|which|who)\s/)
      .at(-1) ?? ''
  const after = text.slice(end, near.end).split(/[;:—–]|,\s(?:and|but|while|which|who|after|as)\s/)[0] ?? ''
  return `${before} ${text.slice(start, end)} ${after}`
}

/** A sentence with the ones before and after it. */
function around(text: string, { start, end }: Span): string {
  const before = start > 1 ? sentenceAround(text, { start: start - 2, end: start - 1 }).start : start
  const after = end + 2 < text.length ? sentenceAround(text, { start: end + 1, end: end + 2 }).end : end
  return text.slice(before, after)
}

/**
 * @param of       words of what the quantity is of
 * @param without  stems that tell nothing here: the counted noun, who says it
 */
export function stemsAround(
  text: string,
  { anchor, near, clause, sentence }: Record<'anchor' | 'near' | 'clause' | 'sentence', Span>,
  of: string,
  without: ReadonlySet<string>,
): StemsAround {
  const stemsIn = (...texts: readonly string[]) =>
    new Set(texts.flatMap((one) => [...topicStems(one)]).filter((one) => !without.has(one)))
  return {
    closeStems: stemsIn(closeTo(text, anchor, near)),
    stems: stemsIn(text.slice(clause.start, clause.end), of),
    sentenceStems: stemsIn(text.slice(sentence.start, sentence.end)),
    aroundStems: stemsIn(around(text, sentence)),
  }
}
