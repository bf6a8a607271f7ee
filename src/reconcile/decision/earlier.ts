import type { Corpus } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { firstDayOf, isLongBefore } from './dates.ts'
import { ALONE, deedStems } from './matter.ts'
import type { Telling } from './tellings.ts'

/** Words between a deed and a date by which the date is not the deed's: "a law requiring an inspection", "since the docking". */
const PARTS =
  /\b(?:since|until|till|before|which|who|whose|whom|law|laws|rule|rules|requir\p{L}+|allow\p{L}*|oblig\p{L}+)\b|[;–—]/iu
/** A year before a noun names the thing by it: "the 2015 accord". */
const NAMES_BY_YEAR = /^(?:\s[\p{L}-]+){0,5}$/u
const DETERMINED = /\b(?:an?|the|this|that|its|their)\s$/iu

interface Case {
  readonly id: string
  readonly stems: ReadonlySet<string>
  readonly sentence: string
  /** Where the date stands in the sentence. */
  readonly at: number
  readonly end: number
}

/** The date's case is the step itself, told by when it was taken: "the accord signed in 2015" of "the accord". */
function isItself(found: Case, from: number, group: readonly Telling[]): boolean {
  const isYear =
    found.end <= from &&
    DETERMINED.test(found.sentence.slice(0, found.at)) &&
    NAMES_BY_YEAR.test(found.sentence.slice(found.end, from).trimEnd())
  const isDefinite = /\bthe\s(?:[\p{L}-]+\s){0,3}$/iu.test(found.sentence.slice(0, from))
  return isYear || (isDefinite && group.filter(({ label }) => /^the\s/i.test(label)).length * 2 > group.length)
}

/** Whether the sentence tells of a deed of one of these kinds done at its date. */
function isDatedDeed(found: Case, acts: ReadonlySet<string>, group: readonly Telling[]): boolean {
  const { sentence, at, end } = found
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}-]+/gu)) {
    if (!deedStems(word).some((one) => acts.has(one))) continue
    const between = index < at ? sentence.slice(index + word.length, at) : sentence.slice(end, index)
    if (!PARTS.test(between) && !isItself(found, index, group)) return true
  }
  return false
}

/** Dates long before the first report, at which a step of the same kind was taken on the same sort of thing. */
export function earlierCases(corpus: Corpus): (group: readonly Telling[]) => string[] {
  const firstDay = firstDayOf(corpus)
  const seen = new Set<string>()
  const byStem = new Map<string, Case[]>()
  for (const { id, article, anchor, content } of corpus.of('time')) {
    if (!isLongBefore(content.edtf, firstDay)) continue
    const { text } = corpus.reports.get(article)!.article
    const { start, end } = sentenceAround(text, anchor)
    const sentence = text.slice(start, end)
    if (seen.has(sentence)) continue
    seen.add(sentence)
    const stems = new Set(deedStems(sentence))
    const found: Case = { id, stems, sentence, at: anchor.start - start, end: anchor.end - start }
    for (const one of stems) {
      const list = byStem.get(one)
      if (list) list.push(found)
      else byStem.set(one, [found])
    }
  }
  return (group) => {
    const acts = new Set(group.flatMap(({ matter: { act, kind } }) => (kind === null ? [act] : [act, kind])))
    const rest = new Set(group.flatMap(({ matter }) => [...matter.rest]))
    const near = [...new Set([...acts].flatMap((act) => byStem.get(act) ?? []))]
    // "The raid of 1999" is a case of no unilateral step unless its sentence calls it one.
    const areAlone = group.every(({ matter }) => matter.isAlone)
    return near
      .filter(
        (one) =>
          (!areAlone || ALONE.test(one.sentence)) &&
          [...rest].some((stem) => one.stems.has(stem)) &&
          isDatedDeed(one, acts, group),
      )
      .map(({ id }) => id)
  }
}
