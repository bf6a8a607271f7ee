/**
 * Scores what the comparer of events joins across documents: ECB+ dev and MEANTIME.
 *
 *     npx tsx bench/reconcile/events.ts
 *
 * The mentions are those marked by hand; all else is read from the text. Which documents tell of one story is found by
 * their words too: neither corpus gives its topics away.
 */
import { ecbPlus } from './ecbplus.ts'
import { meantime } from './meantime.ts'
import { head, report } from './report.ts'

console.log(head())
for (const line of report('ECB+ dev, events', 'event', ecbPlus('dev'))) console.log(line)
for (const line of report('MEANTIME, events', 'event', meantime())) console.log(line)
