import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Span } from '../../model/span.ts'

/** What leads to a deed for which somebody answers now: "charged with selling", "guilty of selling". */
const FOR_WHAT = /^(?:for|in|of|over|with)$/

/** Whether a clause's dates are its own alone: it describes a noun with a tense of its own, or tells what somebody answers for. */
const isInner = ({ relation, form, marker }: Clause): boolean =>
  (relation === 'relative' && form === 'finite') ||
  (form === 'participle' && FOR_WHAT.test(marker ?? '') && (relation === 'adverbial' || relation === 'modifier'))

const inSentence = new WeakMap<Analysis, ReadonlyMap<number, readonly Clause[]>>()

/** Inner clauses with phrases of time, by sentence. */
function innerOf(analysis: Analysis): ReadonlyMap<number, readonly Clause[]> {
  let known = inSentence.get(analysis)
  if (known === undefined) {
    const found = new Map<number, Clause[]>()
    for (const clause of analysis.clauses) {
      if (!isInner(clause)) continue
      if (!clause.obliques.some(({ kind }) => kind === 'time')) continue
      const same = found.get(clause.sentence)
      if (same) same.push(clause)
      else found.set(clause.sentence, [clause])
    }
    known = found
    inSentence.set(analysis, known)
  }
  return known
}

/**
 * The inner clause on which the time at `span` hangs: of "charged with robbing a man who had left in May" that is "who had
 * left in May". Null where it hangs on no such clause, and where nothing was parsed.
 *
 * @param sentence  index into `Analysis.sentences`
 */
export function innerClause(analysis: Analysis, sentence: number, span: Span): Span | null {
  if (!analysis.layers.has('clauses')) return null
  const found = innerOf(analysis)
    .get(sentence)
    ?.find(({ obliques }) =>
      obliques.some(({ kind, words: [from, to] }) => {
        const [first, last] = [analysis.words[from], analysis.words[to - 1]]
        return kind === 'time' && first!.start < span.end && span.start < last!.end
      }),
    )
  if (!found) return null
  const [from, to] = found.words
  return { start: analysis.words[from]!.start, end: analysis.words[to - 1]!.end }
}
