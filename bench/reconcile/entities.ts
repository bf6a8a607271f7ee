/**
 * Scores what the comparer of persons, bodies, places and things joins across documents: MEANTIME, and ECB+ dev.
 *
 *     npx tsx bench/reconcile/entities.ts
 *
 * The mentions are those marked by hand; all else, coreference in a document too, is read from the text.
 */
import { ecbPlus } from './ecbplus.ts'
import { meantime } from './meantime.ts'
import { head, report } from './report.ts'

console.log(head())
for (const line of report('MEANTIME, entities', 'entity', meantime())) console.log(line)
for (const line of report('ECB+ dev, participants and places', 'entity', ecbPlus('dev'))) console.log(line)
