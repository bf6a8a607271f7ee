import { measureUnits } from '../../../lexicon/figures.ts'
import { isDemonym, isPersonNoun } from '../../../lexicon/index.ts'
import type { StatementKind } from '../../../model/statement.ts'
import { once } from '../../../text/once.ts'
import { words } from '../../../text/words.ts'
import { isDoneIn } from './acts.ts'
import { isMeasured } from './degree.ts'
import { isAnothersDeed } from './doer.ts'
import type { AnswerType } from './forms.ts'
import { TELLS_AGE } from './match.ts'
import { isAskedThere, isDemand } from './open.ts'
import type { Question } from './question.ts'
import { effect, why } from './reason.ts'
import { canonical, related } from './related.ts'
import { type Candidate, isQuestion, quantitiesOf } from './sentence.ts'
import { side } from './sides.ts'
import { hasAny, stemsOf } from './stems.ts'
import type { Term } from './term.ts'
import { toldOf } from './told.ts'
import { time } from './when.ts'
import { where } from './where.ts'
import { hasNewName, who } from './who.ts'

// Whether a sentence holds the kind of thing a question asks for: 1 surely, 0 not, between where nothing tells.

function answersFor(asked: string, said: string): boolean {
  return asked === said || related(asked).has(said)
}

/** Where what is told of things counted stands far from every figure. */
const ELSEWHERE = 0.6
/** Words between a figure and what is told of those counted. */
const MOST_BETWEEN = 14
/** Where something else begins to be told: "two died during talks to rescue ...". */
const OTHER_CLAUSE = /\b(?:after|during|while|amid|which)\b/i

function isToldOfFigure(told: string, { statements, text, span }: Candidate): boolean {
  return statements.some(({ content, anchor }) => {
    if (content.kind !== 'quantity') return false
    const before = words(text.slice(0, Math.max(0, anchor.start - span.start))).slice(-MOST_BETWEEN)
    const [clause = ''] = text.slice(Math.max(0, anchor.end - span.start)).split(OTHER_CLAUSE)
    const after = words(clause).slice(0, MOST_BETWEEN)
    return [content.of, [...before, ...after].join(' ')].some((near) => toldOf(stemsOf(near)).has(told))
  })
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'person'].map(canonical))
const isOfPeople = (unit: string): boolean => {
  const noun = unit.split(' ').at(-1) ?? ''
  return isPersonNoun(noun) || isDemonym(noun)
}

/** Nouns of money: "crown", "US dollar". */
const currencies = once(
  () =>
    new Set(measureUnits().flatMap(({ name, dimension }) => (dimension === 'money' ? name.split(' ').at(-1)! : []))),
)
const isMoney = (unit: string): boolean => unit.split(' ').some((word) => currencies().has(word))

/** A figure whose unit or counted words are those asked for. */
function count({ counted, told }: Question, candidate: Candidate): number {
  const head = counted.at(-1)
  if (head === undefined) return quantitiesOf(candidate).length ? 1 : 0
  // "Three died in a march against the rescue of the banks" tells of none rescued.
  if (told !== null && !isToldOfFigure(told, candidate)) return ELSEWHERE
  const counts = quantitiesOf(candidate).some(
    ({ unit }) => stemsOf(unit).some((said) => answersFor(head, said)) || (PEOPLE.has(head) && isOfPeople(unit)),
  )
  // "80,000 crowns for every home" counts no homes.
  const tells = quantitiesOf(candidate).some(
    ({ unit, of }) => !isMoney(unit) && stemsOf(of).some((said) => answersFor(head, said)),
  )
  return counts ? 1 : tells ? 0.9 : 0
}

const MONEY =
  /\b(?:cost|costs|pay|paid|pays|price|spend|spent|money|worth|earn|lose|lost|fine|fined|raise|insured|budget|owe|owed)\b/i

const HOW_OLD = /^\W*how old\b/i

function amount(question: Question, candidate: Candidate): number {
  const { terms, text: asked, degree } = question
  const all = quantitiesOf(candidate)
  if (degree !== null) return isMeasured(question, candidate) ? 1 : 0
  if (HOW_OLD.test(asked)) return TELLS_AGE.test(candidate.text) ? 1 : 0
  if (!all.length) return 0
  const asksMoney = terms.some(({ word }) => MONEY.test(word))
  return asksMoney && !all.some(({ unit }) => isMoney(unit)) ? 0.5 : 1
}

const holds = ({ statements }: Candidate, kind: StatementKind): boolean =>
  statements.some(({ content }) => content.kind === kind)

const LAW =
  /\b(?:(?:il)?legal(?:ly)?|(?:un)?lawful(?:ly)?|laws?|allow\w*|permit\w*|forbid\w*|forbidden|ban(?:s|ned)?|prohibit\w*|requir\w*|oblige[ds]?|entitled?|violat\w+|breach\w*|prevent\w*|bar(?:s|red)?|authori[sz]\w+|must|may)\b/i

/** What a law, an order or a treaty has to say of it. */
const norm = (_: Question, candidate: Candidate): number =>
  holds(candidate, 'norm') || LAW.test(candidate.text) ? 1 : 0.85

/** What somebody has or is able to do. */
const means = (question: Question, candidate: Candidate): number =>
  holds(candidate, 'capability') || isMeasured(question, candidate) ? 1 : 0.85

/** Something the speaker is cited with, or said in the very verb of the question. */
function says({ speaker, terms }: Question, candidate: Candidate): number {
  const { own, statements, meant } = candidate
  const asked = speaker.map(canonical)
  const bearers = terms.filter(({ stem }) => asked.includes(stem)).flatMap((term) => term.bearers)
  const isSpeaker = (name: string): boolean => {
    const said = new Set(stemsOf(name))
    const last = asked.at(-1)
    const isCalledSo = bearers.some((bearer) => bearer.every((one) => said.has(one)))
    return last !== undefined && (said.has(last) || asked.every((one) => said.has(one)) || isCalledSo)
  }
  const isCited = statements.some(
    ({ content }) =>
      (content.kind === 'attribution' && isSpeaker(content.source)) ||
      (content.kind === 'position' && (isSpeaker(content.actor) || asked.every((one) => meant.has(one)))),
  )
  const { refersBack, before, said } = candidate
  const isSpokenOf = ({ stem, near }: Term): boolean => asked.includes(stem) || own.has(stem) || hasAny(own, near)
  const isBefore = refersBack && asked.length > 0 && asked.every((one) => before.has(one))
  if (!isCited && bearers.length > 0 && !isBefore) return 0.4
  const acts = terms.filter(({ stem, phrase }) => isDoneIn(phrase[0] ?? stem, own, said))
  if (isBefore && acts.length > 0 && terms.every((term) => acts.includes(term) || isSpokenOf(term))) return 0.9
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

const WHERE = /^\W*where\b/i
const WHICH = /^\W*(?:which|what) (?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\b)\p{Ll}/iu

const NONE: ReadonlySet<string> = new Set()
/** Where "which vehicle" is met by a name, and by no vehicle. */
const OF_NO_KIND = 0.85

/** Of "which" something by its kind or name, beside that of who speaks of it. */
function what({ text: asked, terms }: Question, candidate: Candidate): number {
  const { text, statements } = candidate
  const known = new Set(terms.map(({ stem }) => stem))
  if (WHERE.test(asked)) return where(terms, candidate)
  if (!WHICH.test(asked)) return 1
  for (const { content } of statements)
    if (content.kind === 'attribution') for (const stem of stemsOf(content.source)) known.add(stem)
  const { kinds, near } = terms.find(({ stem }) => stem === canonical(words(asked)[1] ?? '')) ?? {
    kinds: NONE,
    near: NONE,
  }
  if (hasAny(candidate.own, kinds) || (kinds.size > 0 && hasAny(candidate.own, near))) return 1
  if (!hasNewName(text, known) && !/\d/.test(text)) return 0.6
  return kinds.size > 0 ? OF_NO_KIND : 1
}

const FITS: Readonly<Record<AnswerType, (question: Question, candidate: Candidate) => number>> = {
  count,
  amount,
  time,
  who,
  side,
  why,
  says,
  condition,
  definition,
  effect,
  norm,
  means,
  what,
  'yes-no': () => 1,
}

/** Fewer words are a heading or a name. */
const FEWEST_WORDS = 4

/** How well a sentence holds the kind of thing asked for, 0 to 1. */
export function fits(question: Question, candidate: Candidate): number {
  return isQuestion(candidate) ||
    isDemand(question, candidate) ||
    words(candidate.text).length < FEWEST_WORDS ||
    isAskedThere(question, candidate) ||
    isAnothersDeed(question, candidate)
    ? 0
    : FITS[question.type](question, candidate)
}
