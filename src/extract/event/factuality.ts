import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { EventFactuality } from '../../model/event.ts'
import { isOccasion, nounClass, verbClass } from './classes.ts'
import { compareTo, type EventDate } from './date.ts'

/** Adverbs that make a habit of a verb. */
const HABITUAL = new Set([
  ...['always', 'commonly', 'frequently', 'generally', 'mostly', 'normally', 'often', 'rarely', 'regularly'],
  ...['sometimes', 'traditionally', 'typically', 'usually'],
])
/** First words of a phrase that say that there was none. */
const NONE = new Set(['no', 'not', 'neither', 'none', 'nobody', 'nothing'])

/** Behind such a word these say that there were some. */
const SOME = new Set(['more', 'fewer', 'less', 'later', 'all', 'every', 'everyone', 'only', 'just', 'many', 'much'])

/** Words that join the time of one thing to another, which is taken to come. */
const TEMPORAL = new Set(['before', 'after', 'until', 'till', 'when', 'once'])

/** Words that join what is so, whatever becomes of what it is joined to. */
const BESIDE = new Set(['as', 'while', 'because', 'although', 'though', 'whereas'])
const UNDER: ReadonlySet<Clause['factuality']> = new Set(['possible', 'required', 'intended', 'scheduled'])

/** Those who are not to be named. */
const ANONYMOUS = new Set(['source', 'insider'])

/**
 * Whether a clause holds out a single happening, and how; null for what is possible, wanted, asked, a habit, a general
 * truth, or foreseen without a date.
 *
 * @param date  when the clause says that it is
 */
export function eventFactuality(analysis: Analysis, clause: Clause, date: EventDate | null): EventFactuality | null {
  const { words, article } = analysis
  const { perfect, progressive, form, modal, voice, lemma, relation, marker } = clause
  const tense = tenseOf(analysis, clause)
  if (clause.auxiliaries.some((at) => words[at]!.lemma === 'use')) return null
  if (clause.adverbs.some((at) => HABITUAL.has(words[at]!.lemma))) return null
  const isPast = isPastByForm(analysis, clause)
  const isPlainPresent = form === 'finite' && tense === 'present' && !perfect && !progressive && !isPast
  const side = date === null ? 0 : compareTo(date, article.published)
  const sort = verbClass(analysis, clause)
  if (sort === 'plan') return isPlainPresent && voice === 'passive' && side > 0 ? 'scheduled' : null
  switch (heldOut(clause)) {
    case 'happened':
      if (hasNone(analysis, clause)) return 'denied'
      if (isByUnnamed(analysis, clause)) return 'alleged'
      return tense === 'present' && perfect && (progressive || date?.edtf.endsWith('/..')) ? 'ongoing' : 'happened'
    case 'ongoing':
      if (isPlainPresent) return ofPlainPresent()
      if (hasNone(analysis, clause)) return 'denied'
      if (isByUnnamed(analysis, clause)) return 'alleged'
      return isPast ? 'happened' : 'ongoing'
    case 'scheduled':
      return isFixed(analysis, clause, date) ? 'scheduled' : null
    case 'denied':
      if (lemma === 'be') return 'denied'
      return isPlainPresent || modal !== null || (tense === 'future' && date === null) ? null : 'denied'
    case 'alleged':
      return isPlainPresent ? null : 'alleged'
    case 'possible':
    case 'required':
      // "Buy it before the line closes on 31 May"
      return isPlainPresent && side > 0 && relation === 'adverbial' && TEMPORAL.has(marker ?? '') ? 'scheduled' : null
    default:
      return null
  }

  /** "1871: the mill burns", "The line closes on 31 May", "Officials weigh a ban"; not "The line closes at dusk". */
  function ofPlainPresent(): EventFactuality | null {
    if (hasNone(analysis, clause)) return null
    if (side > 0) return 'scheduled'
    if (side < 0) return voice === 'active' ? 'happened' : null
    return sort === 'ponder' && voice === 'active' ? 'ongoing' : null
  }
}

/** "It is owned and run by the state": the second has the tense of the first. */
function tenseOf({ words, clauses }: Analysis, clause: Clause): Clause['tense'] {
  const { tense, relation, parent, auxiliaries, predicate } = clause
  const isBare = relation === 'coordination' && auxiliaries.length === 0 && words[predicate]!.xpos === 'VBN'
  const above = parent === null || !isBare ? null : clauses[parent]!
  return above?.voice === 'passive' ? above.tense : tense
}

/** "While police search the river, the road may stay shut": the search is no less real for the "may". */
function heldOut({ factuality, relation, form, marker, tense, modal, perfect }: Clause): Clause['factuality'] {
  if (relation !== 'adverbial' || !UNDER.has(factuality)) return factuality
  if (form === 'participle' && perfect && marker === null) return 'happened'
  return form === 'finite' && tense === 'present' && modal === null && BESIDE.has(marker ?? '') ? 'ongoing' : factuality
}

/** Whether what is to come has its day, is arranged, or is said without a doubt. */
function isFixed(analysis: Analysis, clause: Clause, date: EventDate | null): boolean {
  if (date !== null || (clause.modal === 'be to' && clause.voice === 'passive')) return true
  return isVow(analysis, clause) || isHeldSomewhere(analysis, clause)
}

/** "The regatta will take place in Arbo", "The summit will be held on the island". */
function isHeldSomewhere(
  { words }: Analysis,
  { tense, voice, lemma, subject, object, obliques, quoted }: Clause,
): boolean {
  if (tense !== 'future' || quoted || obliques.length === 0) return false
  const isTaking = voice === 'active' && lemma === 'take' && object !== null && words[object.head]!.lemma === 'place'
  const occasion = isTaking ? subject : voice === 'passive' && lemma === 'hold' ? object : null
  const noun = occasion === null ? null : words[occasion.head]!.lemma.toLowerCase()
  if (occasion === null || noun === null || !(isOccasion(noun) || nounClass(noun) === 'event')) return false
  return (
    /^(?:DET|PROPN)$/.test(words[occasion.words[0]]!.upos) && !/^(?:an?|no|any)$/i.test(words[occasion.words[0]]!.text)
  )
}

/** "Ada Lind will chair the panel": of one who is named, and said without a doubt. */
function isVow({ words }: Analysis, { tense, subject, auxiliaries, quoted, object, perspective }: Clause): boolean {
  if (tense !== 'future' || quoted || subject === null || object === null) return false
  if (perspective?.attitude === 'think') return false
  return words[subject.head]!.upos === 'PROPN' && auxiliaries.some((at) => words[at]!.lemma === 'will')
}

/** A form in -ed without "is" or "has", taken for a participle: "Its board voted on Friday". */
function isPastByForm({ words }: Analysis, clause: Clause): boolean {
  const { form, voice, auxiliaries, predicate, kind, subject } = clause
  if (subject?.source === 'by') return false
  const isBare = kind === 'verb' && form === 'finite' && voice === 'passive' && auxiliaries.length === 0
  return isBare && /ed$/.test(words[predicate]!.text)
}

/** "Two people with knowledge of the deal said", "a neighbour told": whoever they are, it is kept open. */
function isByUnnamed({ words }: Analysis, { perspective }: Clause): boolean {
  const holder = perspective?.attitude === 'say' ? perspective.holder : null
  if (holder === null) return false
  const { upos, lemma } = words[holder.head]!
  if (upos !== 'NOUN') return false
  const first = words[holder.words[0]]!
  return ANONYMOUS.has(lemma) || first.upos === 'NUM' || /^an?$/i.test(first.text)
}

/** "Not a brick was moved", "Neither of them left", "They found no trace". */
function hasNone({ words }: Analysis, clause: Clause): boolean {
  const isNone = (phrase: Phrase | null): boolean => {
    if (phrase === null || phrase.words[0] < clause.words[0]) return false
    const [first] = phrase.words
    const word = words[first]!.text.toLowerCase()
    const before = words[first - 1]?.text.toLowerCase() ?? ''
    // "no fewer than ten", "not all of them", "not only the quay": some there are
    if (SOME.has(words[first + 1]?.text.toLowerCase() ?? '')) return false
    return NONE.has(word) || before === 'neither' || before === 'not'
  }
  return clause.negation === null && (isNone(clause.subject) || isNone(clause.object))
}
