import type { EventMention } from '../../model/event.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { attempted } from './attempt.ts'
import { datesOf } from './date.ts'
import { gradeOf, namesKind } from './described.ts'
import { extentOf } from './extent.ts'
import { eventFactuality } from './factuality.ts'
import { eventFinding } from './finding.ts'
import { isHappening } from './happening.ts'
import { figuresOf, holderOf } from './marks.ts'
import { isOfOwnPage } from './own-page.ts'
import { isWeighty } from './weight.ts'

/**
 * What is told with a verb: "The ferry sank", "who left the firm in June", "No siren sounded".
 *
 * Not: acts of saying, states, habits, wishes, what one thing makes of another ("the move raises doubts"), what a report
 * says of itself, which of a kind are meant ("families whose homes burned will be paid"), and what has no name, date or figure and is told beside something else.
 */
export const verb: Extractor = {
  name: 'event/verb',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'quantity'],
  extract: (analysis, found) => {
    const dates = datesOf(analysis, found)
    const hasFigure = figuresOf(analysis, found)
    const hasName = holderOf(analysis, analysis.names)
    return analysis.clauses.flatMap((own, index): Finding<EventMention>[] => {
      if (own.kind !== 'verb' || analysis.sentences[own.sentence]!.heading) return []
      const clause = attempted(analysis, own) ?? own
      const date = dates[index]!
      const factuality = eventFactuality(analysis, clause, date)
      if (factuality === null || isOfOwnPage(analysis, clause) || namesKind(analysis, clause, date)) return []
      const range = extentOf(analysis, clause)
      const beside = { date, isCounted: hasFigure(range) }
      if (!isHappening(analysis, clause, beside)) return []
      const grade = gradeOf(analysis, clause, date)
      const finding = eventFinding(analysis, clause, { rule: verb.name, range, factuality, date, grade })
      const isNamed = finding.grounds?.actors !== undefined || hasName(range)
      return isWeighty(analysis, clause, range, { ...beside, isNamed }) ? [finding] : []
    })
  },
}
