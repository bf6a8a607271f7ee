import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { EventFactuality, EventMention } from '../../model/event.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { isEventVerb, nounClass, verbClass } from './classes.ts'
import { compareTo, datesOf, type EventDate } from './date.ts'
import { extentOf } from './extent.ts'
import { eventFactuality } from './factuality.ts'
import { eventFinding } from './finding.ts'
import { coveredBy, type Holds, holderOf } from './marks.ts'

const stages = once(
  () =>
    new Map(
      readTable(new URL('./lexicon/stages.tsv', import.meta.url)).map(([word = '', stage = '']) => [
        word,
        stage as EventFactuality,
      ]),
    ),
)

/** What is not so yet. */
const FORESEEN: ReadonlySet<Clause['factuality']> = new Set(['scheduled', 'possible', 'intended', 'required', 'unreal'])

/**
 * What is told with a noun of action: "the collapse of the roof at noon", "ongoing talks between the two", "the arrest
 * of Viktor Halas", "There was no attack".
 *
 * Not: what has no date, no word like "recent" and no name that shows it to be one happening, and, but for a date, what
 * stands in the words of an event that a verb tells.
 */
export const noun: Extractor = {
  name: 'event/noun',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'event'],
  extract: (analysis, found) => {
    const dates = datesOf(analysis, found)
    const hasName = holderOf(analysis, analysis.names)
    const isTold = coveredBy(found)
    return analysis.clauses.flatMap((clause, index): Finding<EventMention>[] => {
      if (clause.kind !== 'action' || analysis.sentences[clause.sentence]!.heading) return []
      const date = dates[index]!
      const above = clause.parent === null ? null : dates[clause.parent]
      // "opened the inquiry on Monday" is told once.
      const isOther = date !== null && date.words !== above?.words
      if (!isOther && isTold(analysis.words[clause.predicate]!.start)) return []
      const factuality = read(analysis, clause, date, hasName)
      if (factuality === null) return []
      const range = extentOf(analysis, thereIs(analysis, clause) ?? clause)
      return [eventFinding(analysis, clause, { rule: noun.name, range, factuality, date })]
    })
  },
}

function read(analysis: Analysis, clause: Clause, date: EventDate | null, hasName: Holds): EventFactuality | null {
  const { words, clauses, article } = analysis
  const { predicate, factuality, subject, object, parent } = clause
  const verb = verbClass(analysis, clause)
  if (!isEventVerb(verb) && verb !== 'aspect' && verb !== 'ponder') return null
  const sort = nounClass(words[predicate]!.lemma)
  const there = thereIs(analysis, clause)
  if (there !== null) return sort === 'event' || verb === 'deed' ? eventFactuality(analysis, there, date) : null
  const isReal = factuality === 'happened' || factuality === 'ongoing' || factuality === 'alleged'
  const told = factuality === 'alleged' ? 'alleged' : 'happened'
  if (date !== null && sort !== 'thought' && isOwn(analysis, clause, date)) {
    if (!isReal && factuality !== 'scheduled') return null
    return compareTo(date, article.published) > 0 ? 'scheduled' : told
  }
  const stage = stageOf(analysis, clause)
  if (stage !== null) return isOnlyForeseen(analysis, clause) ? null : stage
  if (!isReal || !isEventVerb(verb) || sort !== 'event' || parent === null || clauses[parent]!.form !== 'finite')
    return null
  const isDefinite = words[clause.words[0]]!.text.toLowerCase() === 'the' && !/ing$/.test(words[predicate]!.text)
  const isParty = (one: Argument | null) =>
    one !== null && (one.source === 'of' || one.source === 'by') && hasName(one.words)
  return isDefinite && (isParty(subject) || isParty(object)) ? told : null
}

/** "It will provoke ongoing resistance" */
function isOnlyForeseen(analysis: Analysis, { parent, predicate }: Clause): boolean {
  const above = parent === null ? null : analysis.clauses[parent]!
  if (above === null || predicate < above.predicate) return false
  return verbClass(analysis, above) === 'cause' && FORESEEN.has(above.factuality)
}

/** The clause of "There was no attack". */
function thereIs({ words, clauses }: Analysis, { parent, relation, predicate }: Clause): Clause | null {
  const above = parent === null ? null : clauses[parent]!
  if (above === null || relation !== 'argument' || above.lemma !== 'be' || above.subject?.head !== predicate)
    return null
  const isThere = words.slice(above.words[0], predicate).some(({ relation: role }) => role === 'expl')
  return isThere ? above : null
}

/** "the vote on Monday", "Monday's vote"; not "the 2021 census". */
function isOwn(
  { words }: Analysis,
  { predicate, words: [from] }: Clause,
  { words: { start, end } }: EventDate,
): boolean {
  if (start > words[predicate]!.start) return true
  return words.slice(from, predicate).some((word) => word.start === end && word.xpos === 'POS')
}

/** "ongoing talks between both" are, whatever the words around them want; a bare "recent talks" could be any. */
function stageOf({ words }: Analysis, { predicate, words: [from, to], negation }: Clause): EventFactuality | null {
  if (negation !== null || predicate + 1 >= to) return null
  for (const { text, head } of words.slice(from, predicate)) {
    const stage = head === predicate ? stages().get(text.toLowerCase()) : undefined
    if (stage !== undefined) return stage
  }
  return null
}
