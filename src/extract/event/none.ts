import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { EventMention } from '../../model/event.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { isOccasion } from './classes.ts'
import { datesOf } from './date.ts'
import { extentOf } from './extent.ts'

/**
 * What does not take place: "There will be no parade this spring", "There was no concert on Sunday".
 *
 * Not: what is told of any ("There is no concert hall"), of a noun of action (`event/noun`), or of what is usual.
 */
export const none: Extractor = {
  name: 'event/none',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time'],
  extract: (analysis, found) => {
    const dates = datesOf(analysis, found)
    return analysis.clauses.flatMap((clause, index): Finding<EventMention>[] => {
      const occasion = occasionOf(analysis, clause)
      if (occasion === null) return []
      return [
        {
          rule: none.name,
          anchor: anchorAt(analysis.text, spanOf(analysis, extentOf(analysis, clause))),
          content: {
            kind: 'event',
            action: 'happen',
            actors: [occasion],
            target: null,
            place: placeOf(analysis, clause),
            date: dates[index]?.edtf ?? null,
            factuality: 'denied',
          },
        },
      ]
    })
  },
}

/** What is said not to be: "bagpipe festival" of "There will be no bagpipe festival"; null for any other clause. */
function occasionOf(analysis: Analysis, clause: Clause): string | null {
  const { lemma, negation, subject, tense, form, mood } = clause
  if (lemma !== 'be' || negation === null || subject === null || form !== 'finite' || mood !== 'statement') return null
  const { words, sentences } = analysis
  const noun = words[subject.head]!
  if (tense === 'present' || sentences[clause.sentence]!.heading || words[negation]!.lemma !== 'no') return null
  if (words[negation]!.head !== subject.head || subject.clause !== null || !isOccasion(noun.lemma.toLowerCase()))
    return null
  if (!childrenOf(analysis, clause.predicate).some((at) => words[at]!.relation === 'expl')) return null
  return textOf(analysis, { words: [negation + 1, subject.head + 1] })
}

function placeOf(analysis: Analysis, { obliques }: Clause): string | null {
  const place = obliques.find(({ kind }) => kind === 'place')
  return place === undefined ? null : textOf(analysis, place)
}
