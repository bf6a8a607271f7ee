import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { isEventVerb, isOccasion, nounClass, verbClass } from './classes.ts'
import type { EventDate } from './date.ts'
import { isGardenPath } from './described.ts'

/** What else a clause says that makes it worth telling. */
export interface Beside {
  readonly date: EventDate | null
  /** Whether a figure stands in its words. */
  readonly isCounted: boolean
}

/** Those who speak and are spoken to. */
const SPEAKER = new Set(['i', 'we'])
/** Anybody, of whom a rule or a sum is told. */
const ANYBODY = new Set(['you', 'one'])
/** First words of a doer that the words ask for. */
const ASKING = new Set(['how', 'what', 'which', 'whatever', 'whoever'])
/** Verbs of what two do together by speaking. */
const CONVERSING = new Set(['chat', 'confer', 'converse', 'speak', 'talk'])
/** Verbs of no happening whatever date stands with them. */
const BEING = new Set(['be', 'do', 'have', 'mean'])
/** Who is told to act is ordered. */
const DIRECTIVE = new Set(['tell'])

/** Whether a clause with a verb tells of a happening: by its verb, its form and who does it. */
export function isHappening(analysis: Analysis, clause: Clause, beside: Beside): boolean {
  return isOfEvent(analysis, clause, beside) && hasForm(analysis, clause, beside) && hasDoer(analysis, clause, beside)
}

/** A verb of being with a day is mostly of becoming: "went to the vote on Monday", "was chairman from 1990" is not. */
const isOfOneTime = ({ date }: Beside): boolean => date !== null && !date.isContext && !date.edtf.includes('..')

/** "The fair was held in Brod", "will be held at the mill"; not "is held in jail". */
const isHeldSomewhere = ({ lemma, voice, tense, object, obliques }: Clause): boolean =>
  lemma === 'hold' &&
  voice === 'passive' &&
  tense !== 'present' &&
  object !== null &&
  obliques.some(({ kind }) => kind === 'place')

function isOfEvent(analysis: Analysis, clause: Clause, beside: Beside): boolean {
  const { words, clauses } = analysis
  const { lemma, object, complements, form } = clause
  if (isHeldSomewhere(clause)) return true
  switch (verbClass(analysis, clause)) {
    case 'event':
      // "declined to comment" says nothing of what happened.
      return !complements.some((at) => clauses[at]!.lemma === 'comment')
    case 'deed':
    case 'plan':
      return true
    case 'ponder':
      // "consider it a mistake" thinks, "consider a merger" ponders.
      return (object ?? complements[0] ?? null) !== null && complements.every((at) => clauses[at]!.form !== 'verbless')
    case 'public':
      return isOfOneTime(beside) || (object !== null && complements.every((at) => clauses[at]!.form !== 'finite'))
    case 'say':
      return (
        (DIRECTIVE.has(lemma) && complements.some((at) => clauses[at]!.form === 'infinitive')) || isConversation(clause)
      )
    case 'light':
      if (object !== null && nounClass(words[object.head]!.lemma) === 'event') return true
      return isOfOneTime(beside) && !BEING.has(lemma)
    case 'state':
      return isOfOneTime(beside) && !BEING.has(lemma) && form === 'finite'
    case 'aspect':
      return complements.length === 0
    default:
      return false
  }
}

/** "Ida Lund and Jan Roe spoke": with each other, and what they said is not told. */
const isConversation = ({ lemma, subject, complements, quoted }: Clause): boolean =>
  CONVERSING.has(lemma) && complements.length === 0 && !quoted && subject !== null && subject.heads.length > 1

function hasForm(analysis: Analysis, clause: Clause, { date, isCounted }: Beside): boolean {
  const { words, clauses } = analysis
  const { form, relation, marker, perfect, progressive, parent, factuality, subject } = clause
  const isDated = date !== null && !date.isContext
  if (words[clause.predicate]!.relation === 'amod') return false
  // "who were guarding the gate" is what they were about, not what happened.
  if (form === 'finite') return !(relation === 'relative' && progressive) || isDated
  const above = parent === null ? null : clauses[parent]!
  if (isGardenPath(analysis, clause)) return true
  switch (relation) {
    case 'modifier':
      // "a house built in 1920" describes, "a raid led by the guard in May 1920" tells.
      return isDated && (date.edtf.length > 'yyyy'.length || subject !== null)
    case 'complement':
      if (above === null) return false
      return perfect || isDated || factuality === 'denied' || verbClass(analysis, above) === 'aspect'
    case 'adverbial':
      return isDated || (isCounted && marker === null)
    case 'coordination':
      // "steps to cut dust and raise output by a third" are as open as the first of them.
      if (above?.form === 'infinitive') return isDated
      return above !== null && (above.form === 'finite' || isDated || isCounted)
    default:
      return isDated
  }
}

function hasDoer(analysis: Analysis, { subject, object }: Clause, { date, isCounted }: Beside): boolean {
  const { words, clauses } = analysis
  const isWeighty = date !== null || isCounted
  if (subject === null) return object !== null || isWeighty
  const { lemma, upos, xpos } = words[subject.head]!
  if (ASKING.has(words[subject.words[0]]!.text.toLowerCase())) return false
  if (subject.clause !== null && upos === 'VERB') return false
  if (xpos.startsWith('W')) return lemma === 'who'
  // "A long time had passed."
  if (object === null && lemma === 'time') return false
  if (upos === 'PRON' && ANYBODY.has(lemma.toLowerCase())) return false
  if (upos === 'PRON' && SPEAKER.has(lemma.toLowerCase())) return isWeighty
  // What a thought or a quality does to something is an effect: "his approach complicated the talks".
  if (upos !== 'NOUN' || object === null || isWeighty) return true
  const isAct = subject.clause !== null && isEventVerb(verbClass(analysis, clauses[subject.clause]!))
  return isAct || isOccasion(lemma) || (nounClass(lemma) ?? 'event') === 'event'
}
