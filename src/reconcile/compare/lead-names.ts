import type { Corpus, Report } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { isPlace } from '../figures/toll-place.ts'

const LEAD = 800

/** Words of the names in a report: of its beginning, and of all of it. */
export interface LeadNames {
  readonly lead: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** Of its beginning, those of places. */
  readonly places: ReadonlySet<string>
}

const known = new WeakMap<Report, LeadNames>()

/** What a report names, once for each report. A headline's capitals are none. */
export function leadNamesOf(report: Report, corpus: Pick<Corpus, 'common' | 'proper'>): LeadNames {
  let found = known.get(report)
  if (found === undefined) {
    const { text } = report.article
    const namesTo = (end: number) => namesIn(text, { start: 0, end }, corpus)
    const wordsOf = (names: readonly ProperName[]) => new Set(names.flatMap(({ words }) => words))
    const lead = namesTo(Math.min(LEAD, text.length))
    const places = lead.filter(isPlace)
    found = { lead: wordsOf(lead), all: wordsOf(namesTo(text.length)), places: wordsOf(places) }
    known.set(report, found)
  }
  return found
}

/** Whether a report tells a name that another begins with. */
export function areAcquainted(a: LeadNames, b: LeadNames): boolean {
  return [...a.lead].some((one) => b.all.has(one)) || [...b.lead].some((one) => a.all.has(one))
}

/** Whether two reports begin with names, and neither tells any that the other begins with. */
export function areStrangers(a: LeadNames, b: LeadNames): boolean {
  return a.lead.size > 0 && b.lead.size > 0 && !areAcquainted(a, b)
}
