import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { ClauseView, PartView } from './types.ts'

/** A clause with the words of its parts. */
export function clauseView({ text, words }: Analysis, clause: Clause): ClauseView {
  const wordsOf = ({ words: [from, to] }: Phrase): string =>
    from < to ? text.slice(words[from]!.start, words[to - 1]!.end) : ''
  const part = (role: PartView['role'], phrase: Phrase | null): PartView[] =>
    phrase === null ? [] : [{ role, text: wordsOf(phrase) }]
  const { start, end, lemma, factuality, negation, perspective } = clause
  const holder = perspective?.holder
  return {
    start,
    end,
    lemma,
    factuality,
    negated: negation !== null,
    parts: [
      ...part('subject', clause.subject),
      ...part('object', clause.object),
      ...part('recipient', clause.recipient),
      ...part('predicative', clause.predicative),
      ...clause.obliques.map((one) => ({
        role: one.kind,
        text: one.preposition === null ? wordsOf(one) : `${one.preposition} ${wordsOf(one)}`,
      })),
    ],
    perspective: perspective && { attitude: perspective.attitude, holder: holder ? wordsOf(holder) : null },
  }
}
