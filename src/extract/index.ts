import type { Analysis } from '../model/analysis.ts'
import type { Statement } from '../model/statement.ts'
import { attributionExtractors } from './attribution/index.ts'
import { capabilityExtractors } from './capability/index.ts'
import { firstOfOverlapping } from './clause/settle.ts'
import { effectExtractors } from './effect/index.ts'
import { eventExtractors } from './event/index.ts'
import { measureExtractors } from './measure/index.ts'
import { settle as settleMeasures } from './measure/settle.ts'
import { normExtractors } from './norm/index.ts'
import { positionExtractors } from './position/index.ts'
import { quantityExtractors, settle as settleQuantities } from './quantity/index.ts'
import { refine } from './refine/index.ts'
import { roleExtractors } from './role/index.ts'
import { plan, type Stage } from './stages.ts'
import { settle as settleTimes, timeExtractors } from './time/index.ts'

/** What runs, in this order; a later stage may read what earlier ones found, overlaps among it settled. */
const STAGES: readonly Stage[] = [
  { kind: 'time', extractors: timeExtractors, settle: settleTimes },
  { kind: 'quantity', extractors: quantityExtractors, settle: settleQuantities },
  { kind: 'attribution', extractors: attributionExtractors },
  { kind: 'event', extractors: eventExtractors },
  { kind: 'norm', extractors: normExtractors, settle: firstOfOverlapping },
  { kind: 'capability', extractors: capabilityExtractors, settle: firstOfOverlapping },
  { kind: 'effect', extractors: effectExtractors },
  { kind: 'role', extractors: roleExtractors },
  { kind: 'measure', extractors: measureExtractors, settle: settleMeasures },
  { kind: 'position', extractors: positionExtractors },
]

const run = plan(STAGES, ['sentences', 'tokens', 'words', 'names', 'coreference', 'clauses'])

/**
 * Every statement of an article, by place.
 *
 * @returns none for an article that was not analysed
 * @throws Error  when a rule's anchor does not hold: a fault of that rule, never of the article
 */
export function extractStatements(analysis: Analysis): Statement[] {
  return refine(analysis, run(analysis))
}
