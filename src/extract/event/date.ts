import type { Analysis } from '../../model/analysis.ts'
import type { Anchor } from '../../model/anchor.ts'
import type { Clause } from '../../model/clause.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { timesOf } from '../clause/date.ts'
import { perArticle } from '../clause/per-article.ts'

/** When something is, by the words that say so. */
export interface EventDate {
  /** EDTF, days not hours. */
  readonly edtf: string
  readonly words: Anchor
  /** Whether they are another clause's words, or the stamp of a live blog's entry. */
  readonly isContext: boolean
}

/** By index into `Analysis.clauses`; null where no words tell. */
export type Dates = readonly (EventDate | null)[]

/** What may be or was wanted. */
const OPEN: ReadonlySet<Clause['factuality']> = new Set(['possible', 'intended', 'required', 'scheduled'])

/** How many words up from a time its clause is looked for: "fell to 40 in May" goes by way of "40". */
const FARTHEST = 2

/**
 * The times that the words of an article give to its clauses: each to the nearest predicate above it in the tree. A
 * time that opens a sentence dates what follows it ("1871: the mill burns"). A participle without a time has that of
 * its clause, a clause that of its "when", news of an entry of a live blog that of the entry.
 * Cached for each article.
 */
export const datesOf = perArticle((analysis, found): Dates => {
  const { clauses } = analysis
  const times = timesOf(found)
  const dates = ownDates(analysis, times)
  const give = (index: number, date: EventDate | null | undefined) => {
    if (date && dates[index] === null) dates[index] = { ...date, isContext: true }
  }
  clauses.forEach(({ relation, marker, parent, form, kind, predicate, factuality }, index) => {
    const above = parent === null ? null : clauses[parent]!
    const date = dates[index]!
    // The tree mostly hangs the day of "hear the appeal on 2 June" on the appeal.
    const isObject = kind === 'action' && above?.form === 'finite' && above.object?.head === predicate
    if (isObject && date && !isOf(analysis.text, date)) dates[parent!] ??= date
    // "had considered closing it in March": what is still open is not of a day gone by, the thought is.
    const isOpen = relation === 'complement' && form !== 'finite' && OPEN.has(factuality) && above?.tense === 'past'
    if (isOpen && date && compareTo(date, analysis.article.published) < 0) dates[parent!] ??= date
    if (relation !== 'adverbial' || parent === null) return
    if (form === 'finite' && marker === 'when') give(parent, dates[index])
    if (form === 'participle' && marker === null) give(index, dates[parent])
  })
  const stamps = stampsOf(analysis, times)
  clauses.forEach((clause, index) => {
    if (isNews(clause)) give(index, stamps[clause.sentence])
  })
  return dates
})

function ownDates(analysis: Analysis, times: readonly Finding<Time>[]): (EventDate | null)[] {
  const { words, clauses, sentences } = analysis
  const clauseAt = new Map(clauses.map(({ predicate }, index) => [predicate, index]))
  const besides = new Map<number, number>()
  clauses.forEach(({ predicate }, index) => {
    const { head, relation } = words[predicate]!
    if (/^(?:parataxis|appos)$/.test(relation) && !besides.has(head)) besides.set(head, index)
  })
  const dates = clauses.map((): EventDate | null => null)
  const distances = new Map<number, number>()
  const isInName = within(analysis.names)
  let from = 0
  for (const { anchor, content } of times) {
    // "the Water Act 1989" is not of that year.
    if (isInName(anchor)) continue
    while (from < words.length && words[from]!.end <= anchor.start) from++
    const first = words[from]
    if (first === undefined || sentences[first.sentence]!.heading) continue
    const place = clauseOf(from, anchor.end)
    if (place === null) continue
    const [clause, steps] = place
    const date = { edtf: daysOf(content.edtf), words: anchor, isContext: false }
    const before = dates[clause]
    if (isBackdrop(clauses[clause]!, date)) continue
    if (before && isFromTo(analysis.text, before, date)) {
      dates[clause] = { ...before, edtf: `${before.edtf}/${date.edtf}` }
    } else if (!before || isCloser(clause, steps, before, date)) {
      dates[clause] = date
      distances.set(clause, steps)
    }
  }
  return dates

  function isCloser(clause: number, steps: number, before: EventDate, date: EventDate): boolean {
    const isMoved = isEnd(analysis.text, date)
    if (isMoved !== isEnd(analysis.text, before)) return !isMoved
    return date.edtf.startsWith(before.edtf) || steps < distances.get(clause)!
  }

  function clauseOf(start: number, end: number): [clause: number, steps: number] | null {
    let at = start
    while (words[at]!.head >= start && words[words[at]!.head]!.start < end) at = words[at]!.head
    for (let steps = 0; steps <= FARTHEST; steps++) {
      const clause = clauseAt.get(at) ?? (words[at]!.head < 0 ? besides.get(at) : undefined)
      if (clause !== undefined) return [clause, steps]
      at = words[at]!.head
      // "the first time since 1993" dates what was before.
      if (at < 0 || words[at]!.lemma === 'time') return null
    }
    return null
  }
}

/** Whether a span lies in one of `outer`; asked in the order of the text. */
function within(outer: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < outer.length && outer[next]!.end <= start) next++
    const around = outer[next]
    return around !== undefined && around.start < start && end <= around.end
  }
}

/** "since 1993" beside a plain past says from when on there was no other, not when this was. */
const isBackdrop = ({ tense, perfect }: Clause, { edtf }: EventDate): boolean =>
  tense === 'past' && !perfect && edtf.endsWith('/..')

/** "withdrew its bid of 3 May" */
const isOf = (text: string, { words: { start } }: EventDate): boolean => /\bof\s$/.test(text.slice(0, start).slice(-4))

/** "was put off on Friday from 3 May to 9 May": from when to when, not when. */
const isEnd = (text: string, { words: { start } }: EventDate): boolean =>
  /\b(?:from|to|until|till)\s$/.test(text.slice(Math.max(0, start - 7), start))

/** "from 38 in 2016 to 21 in 2025" */
function isFromTo(text: string, first: EventDate, second: EventDate): boolean {
  if (/[/.]/.test(first.edtf + second.edtf) || first.edtf >= second.edtf) return false
  const before = text.slice(Math.max(0, first.words.start - 60), first.words.start)
  return /\bfrom\b[^.;]*$/.test(before) && /^[^.;]*\bto\b/.test(text.slice(first.words.end, second.words.start))
}

/** Of each sentence the stamp of its entry of a live blog; a single stamp is that of a letter or notice. */
function stampsOf({ sentences }: Analysis, times: readonly Finding<Time>[]): (EventDate | null)[] {
  let next = 0
  let count = 0
  let current: EventDate | null = null
  const stamps = sentences.map(({ start, end, heading }) => {
    for (; next < times.length && times[next]!.anchor.end <= end; next++) {
      const { anchor, content } = times[next]!
      if (heading && content.edtf.includes('T') && anchor.end - anchor.start >= (end - start) / 2) {
        current = { edtf: daysOf(content.edtf), words: anchor, isContext: true }
        count++
      }
    }
    return current
  })
  return count > 1 ? stamps : sentences.map(() => null)
}

/** "has resigned" tells news of the day. */
const isNews = ({ tense, perfect, form, kind }: Clause): boolean =>
  kind === 'verb' && form === 'finite' && tense === 'present' && perfect

/** "2026-10-28T01:20" is the day; "../2026-11-15" (by that day) is that day. */
function daysOf(edtf: string): string {
  const [from = '', to] = edtf.split('/').map((part) => part.replace(/T.*$/, ''))
  if (to === undefined || from === to) return from
  return from === '..' || from === '' ? to : `${from}/${to}`
}

/**
 * 1 where the date lies wholly after the day of publication, -1 wholly before, 0 where that is not known.
 *
 * @param published  EDTF or a full date-time; without it a bare year is taken for one that is past
 */
export function compareTo({ edtf }: EventDate, published: string | null): -1 | 0 | 1 {
  // Of "20XX" only the century is known.
  const [from = '', to = from] = edtf.replace(/X+/g, '').split('/')
  if (published === null) return /^\d{4}$/.test(edtf) ? -1 : 0
  const day = published.slice(0, 10)
  const isAfter = (one: string, other: string) =>
    /^\d/.test(one) && one.slice(0, other.length) > other.slice(0, one.length)
  if (isAfter(from, day)) return 1
  return /^\d/.test(to) && isAfter(day, to) ? -1 : 0
}
