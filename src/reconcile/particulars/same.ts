import { fold, stem, words } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { areAcquainted, leadNamesOf } from '../compare/lead-names.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { judgeNames } from '../corpus/names.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { overlaps } from '../edtf/interval.ts'
import { likenessOf, type Participant } from '../tellings/participant.ts'
import type { Particular } from './particular.ts'
import { isDefinite } from './phrase.ts'
import type { Sentence } from './sentence.ts'

const LEAD = 1200
/** Numbers that say much: of two figures and more, no year and no clock. */
const NUMBER = /(?<![\d:.,])(?<number>\d{1,3}(?:,\d{3})+|\d{2,}|\d+\.\d+)\s(?<of>\p{L}{3,})/gu

const counted = new WeakMap<Report, ReadonlySet<string>>()

/** "40 million" of a report's beginning, with the word behind it. */
function countsOf(report: Report): ReadonlySet<string> {
  let found = counted.get(report)
  if (found === undefined) {
    const told = Array.from(report.article.text.slice(0, LEAD).matchAll(NUMBER), ({ groups }) => groups!)
    found = new Set(
      told
        .filter(({ number, of }) => !/^(?:19|20)\d\d$/.test(number!) && !/^\p{Lu}/u.test(of!))
        .map(({ number, of }) => `${number} ${stem(fold(of!))}`),
    )
    counted.set(report, found)
  }
  return found
}

/** Whether two reports show that they are on one matter: by a name that one begins with, or by a number of the same things. */
export function areOnOneMatter(a: Report, b: Report, corpus: Corpus): boolean {
  if (areAcquainted(leadNamesOf(a, corpus), leadNamesOf(b, corpus))) return true
  return [...countsOf(a)].some((one) => countsOf(b).has(one))
}

/** Whether a report tells of one thing of a noun alone: of no other, no earlier, no two of them. */
function isSoleIn(report: Report, noun: string): boolean {
  const form = words(noun).at(-1) ?? noun
  const other = String.raw`(?:another|second|other|previous|earlier|similar|several|both|two|three|four|five|\d+)`
  return !new RegExp(String.raw`\b${other}\s(?:\p{L}+\s)?${form}s?(?!\p{L})`, 'iu').test(report.article.text)
}

const nounOf = ({ phrase }: Participant): string =>
  words(phrase.split(/\s(?:of|in|on|at|for|from|with|to|by|near|that|which|who)\s/)[0]!).at(-1) ?? ''

/** Whether one says more of its noun than the other. */
const isMore = (a: Participant, b: Participant): boolean => [...a.rest].some((one) => !b.rest.has(one))

/** Years in a sentence before that of the report. */
function yearsIn({ text, report }: Sentence): Set<string> {
  const own = report.article.published?.slice(0, 4) ?? ''
  return new Set((text.match(/\b(?:1\d|20)\d\d\b/g) ?? []).filter((year) => year < own))
}

/** Whether one is told to be of an earlier year, and the other not. */
const areOfOtherYears = (a: Set<string>, b: Set<string>): boolean => a.size + b.size > 0 && !sharesSome(a, b)

/** Whether two things are one: by name, or as the sole such thing of which two reports on one matter tell. */
function areOneThing(a: Particular, b: Particular, same: SameActor, actors: ActorIndex, corpus: Corpus): boolean {
  const [x, y] = [actors.of(a.thing.phrase), actors.of(b.thing.phrase)]
  const likeness = likenessOf(a.thing, b.thing, same)
  if (likeness === 'apart' || (x !== null && y !== null && x !== y)) return false
  const areNoun = a.thing.head === b.thing.head
  if (areNoun && isMore(a.thing, b.thing) && isMore(b.thing, a.thing)) {
    // Of a mishap each report tells another circumstance.
    if (!('isUnknown' in a) || !sharesSome(a.thing.rest, b.thing.rest)) return false
  }
  if (judgeNames(a.thing.names, b.thing.names) === 'shared' && areNoun) return true
  if (likeness === 'named') return true
  if (!areNoun || likeness === 'open' || a.thing.head === null) return false
  const [r, s] = [a.sentence.report, b.sentence.report]
  return (
    isDefinite(a.named) &&
    isDefinite(b.named) &&
    areOnOneMatter(r, s, corpus) &&
    isSoleIn(r, nounOf(a.thing)) &&
    isSoleIn(s, nounOf(b.thing))
  )
}

/** Whether two tell of one deed: the same was done to the same thing, and no date of it is against that. */
export function areOneDeed(a: Particular, b: Particular, same: SameActor, actors: ActorIndex, corpus: Corpus): boolean {
  if (a.deed !== b.deed || (a.date !== null && b.date !== null && !overlaps(a.date, b.date))) return false
  if (areOfOtherYears(yearsIn(a.sentence), yearsIn(b.sentence))) return false
  return areOneThing(a, b, same, actors, corpus)
}
