import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { EventMention } from '../../model/event.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { attached, childrenOf, phraseAt } from '../clause/tree.ts'
import { nounClass, type VerbClass, verbClass } from './classes.ts'
import { coveredBy, type Range } from './marks.ts'

const trends = once(
  () =>
    new Map(
      readTable(new URL('./lexicon/trends.tsv', import.meta.url)).map(([word = '', kinds = '']) => [
        word,
        new Set(kinds.split(' ')),
      ]),
    ),
)
const isOf = (word: string, kind: 'change' | 'strain' | 'way' | 'going'): boolean =>
  trends().get(word.toLowerCase())?.has(kind) ?? false

const REAL: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'alleged'])
/** Prepositions before what is around something: "amid rising unrest". */
const AROUND = new Set(['amid', 'amidst', 'despite', 'with', 'against', 'of', 'to', 'over', 'under'])

/** What a verb tells of that says what a thing is, holds or foresees. */
const ABOUT = new Set<VerbClass>(['show', 'plan', 'state'])

/** Words that tell a trend, the noun among them, and what it is of. */
interface Trend {
  readonly range: Range
  readonly noun: number
  readonly of: string | null
  readonly factuality: EventMention['factuality']
}

/**
 * What goes on over a while, told with a noun: "a surge in rents", "rising tension", "ongoing efforts to clear the road".
 *
 * Not: what is only feared or wanted, and what stands in the words of another event.
 */
export const trend: Extractor = {
  name: 'event/trend',
  requires: ['sentences', 'words', 'clauses'],
  reads: ['event'],
  extract: (analysis, found) => {
    const { words, sentences, clauses } = analysis
    const isTold = coveredBy(found)
    const clauseAt = new Map(clauses.map((clause) => [clause.predicate, clause]))
    return words.flatMap(({ upos, sentence, start, lemma }, at): Finding<EventMention>[] => {
      if (upos !== 'NOUN' || sentences[sentence]!.heading || isTold(start)) return []
      const told = change(analysis, at) ?? strain(analysis, at) ?? goingOn(analysis, at, clauseAt)
      if (told === null || !isReal(analysis, at, clauseAt)) return []
      const { range, of, factuality } = told
      const content = {
        kind: 'event',
        action: lemma,
        actors: [],
        target: of,
        place: null,
        date: null,
        factuality,
      } as const
      const anchor = anchorAt(analysis.text, spanOf(analysis, upToAside(analysis, range)))
      // A strain has no doer and no one time by which accounts of it could be laid side by side.
      return [{ rule: trend.name, anchor, content, ...(factuality === 'ongoing' ? { grade: 'weak' } : {}) }]
    })
  },
}

/** "the surge in rents" */
function change(analysis: Analysis, noun: number): Trend | null {
  if (!isOf(analysis.words[noun]!.lemma, 'change')) return null
  const of = attached(analysis, noun, 'in')
  const { words: range } = phraseAt(analysis, noun)
  // "Priorities: reduction in fares" names an aim.
  if (of === null || of.words[0] < noun || range[0] === noun || /^no$/i.test(analysis.words[range[0]]!.text))
    return null
  return { range, noun, of: textOf(analysis, of), factuality: 'happened' }
}

/** "rising regional tension"; "amid rising tension", where the parser takes "rising" for what somebody does. */
function strain(analysis: Analysis, noun: number): Trend | null {
  const { words } = analysis
  if (!isOf(words[noun]!.lemma, 'strain')) return null
  const { words: range } = phraseAt(analysis, noun)
  const trend = { range, noun, of: null, factuality: 'ongoing' } as const
  if (wayOf(analysis, noun, 'way') !== undefined) return trend
  const { head, relation } = words[noun]!
  if (relation !== 'obj' || head !== range[0] - 1 || !isOf(words[head]!.text, 'way')) return null
  const before = words[head - 1]
  if (before?.upos !== 'ADP' || !AROUND.has(before.text.toLowerCase())) return null
  const below = childrenOf(analysis, head).filter((at) => at > noun && words[at]!.relation === 'obl')
  const places = below.map((at) => phraseAt(analysis, at).words[1])
  return { ...trend, range: [head, Math.max(range[1], ...places)] }
}

/** "ongoing efforts to clear the road"; a noun of action with such a word is told elsewhere. */
function goingOn(analysis: Analysis, noun: number, clauseAt: ReadonlyMap<number, Clause>): Trend | null {
  const { words } = analysis
  if (clauseAt.has(noun) || nounClass(words[noun]!.lemma) !== 'event' || wayOf(analysis, noun, 'going') === undefined)
    return null
  const { words: range } = phraseAt(analysis, noun)
  return range[1] > noun + 1 ? { range, noun, of: null, factuality: 'ongoing' } : null
}

const wayOf = (analysis: Analysis, noun: number, kind: 'way' | 'going'): number | undefined =>
  childrenOf(analysis, noun).find((at) => at < noun && isOf(analysis.words[at]!.text, kind))

/** Whether the nearest clause around it, and its own where it is one, are held out as real. */
function isReal(analysis: Analysis, noun: number, clauseAt: ReadonlyMap<number, Clause>): boolean {
  const { words } = analysis
  const own = clauseAt.get(noun)
  if (own !== undefined && (own.negation !== null || !REAL.has(own.factuality))) return false
  let at = words[noun]!.head
  while (at >= 0 && !clauseAt.has(at)) at = words[at]!.head
  const around = clauseAt.get(at)
  return (
    around === undefined ||
    (REAL.has(around.factuality) && around.negation === null && !isAbout(analysis, noun, around))
  )
}

/** "The plan includes a rise in fares", "This marks a rise": what something else is or holds. */
function isAbout(analysis: Analysis, noun: number, around: Clause): boolean {
  const { words } = analysis
  const isOne = childrenOf(analysis, noun).some((at) => /^an?$/i.test(words[at]!.text))
  return isOne && around.lemma !== 'be' && ABOUT.has(verbClass(analysis, around))
}

/** Without a comma and "where nobody lives" behind it. */
function upToAside({ words }: Analysis, [from, to]: Range): Range {
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at]!.text === ',' && words[at + 1]!.xpos.startsWith('W')) return [from, at]
  return [from, to]
}
