import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { EventMention } from '../../model/event.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { datesOf } from './date.ts'
import { extentOf } from './extent.ts'
import { eventFinding } from './finding.ts'
import { figuresOf } from './marks.ts'

const states = once(
  () =>
    new Map(
      readTable(new URL('./lexicon/states.tsv', import.meta.url)).map(([word = '', action = '']) => [word, action]),
    ),
)

/** What befell a number of people, told as what they are: "At least nine people are dead". */
export const state: Extractor = {
  name: 'event/state',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'quantity'],
  extract: (analysis, found) => {
    const dates = datesOf(analysis, found)
    const hasFigure = figuresOf(analysis, found)
    return analysis.clauses.flatMap((clause, index): Finding<EventMention>[] => {
      const action = actionOf(analysis, clause)
      if (action === undefined || clause.subject === null || !hasFigure(clause.subject.words)) return []
      const range = extentOf(analysis, clause)
      const reading = { rule: state.name, range, factuality: 'happened', date: dates[index]! } as const
      return [eventFinding(analysis, { ...clause, lemma: action }, reading)]
    })
  },
}

function actionOf({ words, sentences }: Analysis, clause: Clause): string | undefined {
  const { kind, form, factuality, sentence, predicate } = clause
  if (kind !== 'adjective' || form !== 'finite' || sentences[sentence]!.heading) return undefined
  return factuality === 'ongoing' || factuality === 'happened' ? states().get(words[predicate]!.lemma) : undefined
}
