import type { Quantity } from '../../../model/quantity.ts'
import type { StatementKind } from '../../../model/statement.ts'
import { isStopword, words } from '../../../text/words.ts'
import type { AnswerType, Question } from './question.ts'
import { canonical, related } from './related.ts'
import { type Candidate, isQuestion } from './sentence.ts'
import { hasAny, stemsOf } from './stems.ts'

// Whether a sentence holds the kind of thing a question asks for: 1 surely, 0 not, between where nothing tells.

const CAUSE =
  /\b(?:because|since|due to|owing to|as a result|so that|in order to|to (?:stop|prevent|allow|protect|force|avoid|reduce|cut|make|help|give|get|keep|ensure)|caused?|causing|led to|leads? to|reasons?|therefore|thus|after|citing|blamed?|following|thanks to|prompted|enabl\w+|allow\w*|unlock\w*|aim\w*|meant to|for fear)\b/i
const quantities = ({ statements }: Candidate): Quantity[] =>
  statements.map(({ content }) => content).filter((content): content is Quantity => content.kind === 'quantity')

function answersFor(asked: string, said: string): boolean {
  return asked === said || related(asked).has(said)
}

/** A figure whose unit or counted words are those asked for. */
function count({ counted }: Question, candidate: Candidate): number {
  const head = counted.at(-1)
  if (head === undefined) return quantities(candidate).length ? 1 : 0
  const counts = quantities(candidate).some(({ unit }) => stemsOf(unit).some((said) => answersFor(head, said)))
  const tells = quantities(candidate).some(({ of }) => stemsOf(of).some((said) => answersFor(head, said)))
  return counts ? 1 : tells ? 0.9 : 0
}

const MONEY =
  /\b(?:cost|costs|pay|paid|pays|price|spend|spent|money|worth|earn|lose|lost|fine|fined|raise|insured|budget|owe|owed)\b/i
const CURRENCY =
  /^(?:dollar|euro|pound|cent|yen|yuan|rupee|ruble|rouble|franc|crown|krona|krone|peso|real|rand|won|lira|shekel|dinar|dirham|riyal|zloty|forint|koruna|shilling|naira|baht|ringgit|rupiah|dong|penny|pence)$/

function amount({ terms }: Question, candidate: Candidate): number {
  const all = quantities(candidate)
  if (!all.length) return 0
  const asksMoney = terms.some(({ word }) => MONEY.test(word))
  return asksMoney && !all.some(({ unit }) => unit.split(' ').some((word) => CURRENCY.test(word))) ? 0.5 : 1
}

const AHEAD = /^\W*(?:until |by |from )?when (?:will|shall|is|are)\b/i
const PAST = /^\W*(?:since )?when did\b/i
/** A day or a year that is on the other side of the report than what was asked for. */
const WRONG_SIDE = 0.5

/** A time; where the question tells that it is ahead, or past, one that is so to the report. */
function time({ text: asked }: Question, { statements, stored }: Candidate): number {
  const times = statements.flatMap(({ content }) => (content.kind === 'time' ? [content.edtf] : []))
  const { published } = stored.article
  if (times.length === 0 || published === null) return times.length === 0 ? 0 : 1
  // Of two dates as precise as each other the later sorts last; a year before the report's sorts before its day too.
  const day = (edtf: string): string | null => /^\d{4}(?:-\d\d){0,2}/.exec(edtf)?.[0] ?? null
  const isOn = (edtf: string): boolean => {
    const own = day(edtf)
    if (own === null) return true
    const then = published.slice(0, own.length)
    return AHEAD.test(asked) ? own >= then : !PAST.test(asked) || own <= then
  }
  return times.some(isOn) ? 1 : WRONG_SIDE
}

/** A name the question does not have, at best one that a statement gives. */
function who({ terms }: Question, { text, statements }: Candidate): number {
  const asked = new Set(terms.map(({ stem }) => stem))
  const isNew = (name: string): boolean => stemsOf(name).some((stem) => !asked.has(stem))
  const given = statements.some(
    ({ content }) =>
      (content.kind === 'attribution' && isNew(content.source)) ||
      (content.kind === 'position' && isNew(content.actor)) ||
      (content.kind === 'role' && isNew(content.name)) ||
      (content.kind === 'event' && content.actors.some(isNew)) ||
      (content.kind === 'capability' && isNew(content.actor)),
  )
  if (given) return 1
  const capitals = words(text)
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isStopword(word))
  return capitals.some(isNew) ? 0.9 : 0.6
}

const holds = ({ statements }: Candidate, kind: StatementKind): boolean =>
  statements.some(({ content }) => content.kind === kind)

/** Whether it says that something leads to, or comes of, what the question speaks of. */
function isEffect({ terms }: Question, { statements }: Candidate, end: 'cause' | 'effect'): boolean {
  return statements.some(({ content }) => {
    if (content.kind !== 'effect') return false
    const said = new Set(stemsOf(content[end]))
    return terms.some(({ stem, near }) => said.has(stem) || hasAny(said, near))
  })
}

const why = (question: Question, candidate: Candidate): number =>
  CAUSE.test(candidate.text) || isEffect(question, candidate, 'effect') ? 1 : 0.8

/** What comes of something. */
const effect = (question: Question, candidate: Candidate): number =>
  isEffect(question, candidate, 'cause') ? 1 : CAUSE.test(candidate.text) ? 0.95 : 0.85

const LAW =
  /\b(?:(?:il)?legal(?:ly)?|(?:un)?lawful(?:ly)?|laws?|allow\w*|permit\w*|forbid\w*|forbidden|ban(?:s|ned)?|prohibit\w*|requir\w*|oblige[ds]?|entitled?|violat\w+|breach\w*|prevent\w*|bar(?:s|red)?|authori[sz]\w+|must|may)\b/i

/** What a law, an order or a treaty has to say of it. */
const norm = (_: Question, candidate: Candidate): number =>
  holds(candidate, 'norm') || LAW.test(candidate.text) ? 1 : 0.85

/** What somebody has or is able to do. */
const means = (_: Question, candidate: Candidate): number => (holds(candidate, 'capability') ? 1 : 0.85)

/** Something the speaker is cited with, or said in the very verb of the question. */
function says({ speaker, terms }: Question, { own, statements }: Candidate): number {
  const asked = speaker.map(canonical)
  const isSpeaker = (name: string): boolean => {
    const said = new Set(stemsOf(name))
    const last = asked.at(-1)
    return last !== undefined && (said.has(last) || asked.every((one) => said.has(one)))
  }
  const isCited = statements.some(
    ({ content }) =>
      (content.kind === 'attribution' && isSpeaker(content.source)) ||
      (content.kind === 'position' && isSpeaker(content.actor)),
  )
  return isCited || terms.every(({ stem }) => own.has(stem)) ? 1 : 0.4
}

const DEFINITION =
  /\b(?:is|are|was|were|means?|refers? to|stands for|called|known as|named|the term for|defined as|describes)\b/i

const CONDITION =
  /\b(?:if|unless|provided|providing|as long as|only (?:when|after|with)|conditions?|in return|in exchange|until)\b/i

const condition = (_: Question, { text, statements }: Candidate): number =>
  CONDITION.test(text) || statements.some(({ content }) => content.kind === 'position' && content.condition !== null)
    ? 1
    : 0.6

/** "What is X": a sentence that says what it is. */
const definition = (_: Question, { text }: Candidate): number => (DEFINITION.test(text) ? 1 : 0.75)

const any = (): number => 1

const FITS: Readonly<Record<AnswerType, (question: Question, candidate: Candidate) => number>> = {
  count,
  amount,
  time,
  who,
  why,
  says,
  condition,
  definition,
  effect,
  norm,
  means,
  what: any,
  'yes-no': any,
}

/** Verbs and phrases that lead to a question somebody else asks: "asked three times who", "it is unclear when". */
const ASKING =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed)?|unclear|unknown|(?:not|never|yet to|refused to|declined to) (?:be )?(?:clear|known|say|said|saying|explain(?:ed)?|disclosed?|reveal(?:ed)?|confirm(?:ed)?|told|specif(?:y|ied)))\b/i
const INTERROGATIVE = /\b(?:who(?:m|se)?|when|why|how (?:many|much|long)|whether)\b/i

/**
 * Whether a sentence only tells that somebody asks the question itself, or that it is open: its interrogative stands after
 * such words, and what the question speaks of after that.
 */
function isAskedThere({ terms, text: asked }: Question, { text }: Candidate): boolean {
  const interrogative = INTERROGATIVE.exec(asked)?.[0].toLowerCase()
  const lead = ASKING.exec(text)
  if (!interrogative || !lead) return false
  const rest = text.slice(lead.index + lead[0].length)
  const at = rest.toLowerCase().search(new RegExp(`\\b${interrogative}\\b`))
  const after = new Set(at < 0 ? [] : stemsOf(rest.slice(at)))
  return (
    terms.length > 0 &&
    terms.filter(({ stem, near }) => after.has(stem) || hasAny(after, near)).length * 2 > terms.length
  )
}

/** Fewer words are a heading or a name. */
const FEWEST_WORDS = 4

/** How well a sentence holds the kind of thing asked for, 0 to 1. */
export function fits(question: Question, candidate: Candidate): number {
  return isQuestion(candidate) || words(candidate.text).length < FEWEST_WORDS || isAskedThere(question, candidate)
    ? 0
    : FITS[question.type](question, candidate)
}
