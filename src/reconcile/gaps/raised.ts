import type { Actor } from '../../model/actor.ts'
import { readTable } from '../../text/lines.ts'
import { phrases } from './phrases.ts'
import type { Raised, Told } from './sentences.ts'
import { KEPT, SILENCE, UNDECIDED } from './silence.ts'
import { ofSilence, ofUnconfirmed } from './silent.ts'
import { questionOf } from './wording.ts'

const WH = '(?:who|whom|whose|what|which|when|where|why|how|whether)'
/** "It was unclear on Sunday if": between the word and the question may stand when, or to whom. */
const WHEN = String.raw`(?:(?:on\s|as\sof\s|late\s|early\s|to\s(?:the\s)?)?[\p{L}’']+\s){0,2}?`
const OPEN = String.raw`(?:is|was|it['’]s|remain(?:s|ed)?)\s(?:(?:still|also|as\syet|so\sfar|yet|far\sfrom)\s){0,3}(?:${phrases('open-words.txt')})`
const UNTOLD = new RegExp(String.raw`\b(?:${SILENCE}|${OPEN})\s${WHEN}(?<clause>(?:${WH}|if)\s[^\n]+)`, 'iu')
const ASKING = new RegExp(String.raw`\b(?:${phrases('askings.txt')})\s(?:\S+\s){0,3}?(?<clause>${WH}\s[^\n]+)`, 'iu')
const SILENCES_OF = readTable(new URL('./lexicon/silences-of.tsv', import.meta.url))
const SILENCE_OF = new RegExp(
  String.raw`\b(?:${SILENCES_OF.map(([phrase = '']) => phrase.replaceAll(' ', '\\s')).join('|')})\b`,
  'iu',
)
const MOST_WORDS = 10
const HANGING = /^(?:his|her|its|their|this|that|these|those|it|them|him|such)\b/i
/** A question to the reader or the listener, or one that its asker goes on to answer. */
const ASKED_OF_YOU = /\b(?:you|your|we|our|us|i|me|my)\b/i
/** "Declined to comment on what was said": nobody else wonders. */
const EMPTY = /^What (?:was|is|had been|has been) (?:said|discussed|meant)\b/i
const ANSWERED =
  /\b(?:replied|answered|responded|he said|she said|they said|it said|was told|said (?:he|she|it|they))\b/i

/** "Why did the pump fail? Nobody knows." */
const NOT_KNOWN =
  /^(?:nobody|no one) (?:knows|has said|can say|could say)\b|^(?:that|this|it) (?:is|remains) (?:still )?(?:unclear|not known|unknown|not clear)\b/i

function ofSentence(told: Told, next: Told | undefined): Raised | null {
  if (next === undefined || next.article !== told.article || !NOT_KNOWN.test(next.text)) return null
  if (!told.text.endsWith('?') || /["“”]/.test(told.text) || !/^\p{Lu}/u.test(told.text)) return null
  return { told, question: told.text, span: { start: told.start, end: next.end }, isSilence: true }
}

const OPEN_ON = new RegExp(String.raw`\b${UNDECIDED}\s(?<on>on|about)\b`, 'iu')

/** What somebody gives no date, reason or figure of, or nobody has decided on. */
function ofThing(told: Told): Raised | null {
  const undecided = OPEN_ON.exec(told.text)
  const found = undecided ?? SILENCE_OF.exec(told.text)
  const lead = found?.[0].toLowerCase().replace(/\s+/g, ' ')
  const [, silent] = SILENCES_OF.find(([phrase = '']) => phrase === lead) ?? []
  const asks = undecided ? `What will be decided ${undecided.groups!.on!.toLowerCase()}` : silent
  if (!found || asks === undefined) return null
  const after = told.text.slice(found.index + found[0].length)
  const [thing = ''] = /^[^,;:.!?"“”()—–]+/u.exec(after) ?? []
  const words = thing.trim().split(/\s+/)
  if (words.length < 2 || words.length > MOST_WORDS || HANGING.test(thing.trim())) return null
  const start = told.start + found.index
  return {
    told,
    question: `${asks} ${words.join(' ')}?`,
    span: { start, end: start + found[0].length + thing.trimEnd().length },
    isSilence: true,
  }
}

/** A clause with "her view" as "Ada Brandt's view", where one person alone is named before it. */
function resolved(clause: string, lead: string, people: readonly Actor[]): string {
  const named = people.filter(({ name, aliases }) =>
    [name, ...aliases.map((alias) => alias.name)].some((one) => lead.includes(one)),
  )
  const [only] = named
  if (named.length !== 1 || only === undefined) return clause
  return clause
    .replace(/\b(?:his|her)(?=\s\p{Ll})/u, `${only.name}’s`)
    .replace(/^(\S+)\s(?:he|she)\b/, `$1 ${only.name}`)
}

/** Nouns for what is asked of a happening, and how a question after it begins. */
const ASKABLE = new Map(
  readTable(new URL('./lexicon/askable-nouns.tsv', import.meta.url)).map(([noun = '', asks = '']) => [noun, asks]),
)
const NOUN = [...ASKABLE.keys()].join('|')
const OF = String.raw`(?<noun>${NOUN})\s(?<of>of|for|behind)\s(?<thing>[^,;:.!?"“”()—–]+?)`
/** "The cause of the leak is still unknown". */
const NOUN_OPEN = new RegExp(String.raw`\b(?:the|its|any)\s${OF}\s${OPEN}(?=[,;.]|\s(?:but|and|after|as)\b|$)`, 'iu')
/** "The police would not discuss a possible motive for the theft", "had no motive for it". */
const NOUN_KEPT = new RegExp(
  String.raw`\b${KEPT}\s(?:the|a|an|any|its)?\s?(?:\p{L}+\s)?${OF}(?=[,;.]|\s(?:but|and|or|after|that|which|on|as)\b|$)`,
  'iu',
)

/** What is open, named by a noun: the cause, the motive, the number. */
function ofNoun(told: Told): Raised | null {
  const found = NOUN_OPEN.exec(told.text) ?? NOUN_KEPT.exec(told.text)
  const { noun = '', of = '', thing = '' } = found?.groups ?? {}
  const asks = ASKABLE.get(noun.toLowerCase())
  if (!found || asks === undefined || HANGING.test(thing) || thing.split(/\s+/).length > MOST_WORDS) return null
  const start = told.start + found.index
  return {
    told,
    question: `${asks} ${of} ${thing.trim()}?`,
    span: { start, end: start + found[0].length },
    isSilence: true,
  }
}

const UNPUBLISHED =
  /^(?:(?:the|an?)\s)(?<paper>(?:[\p{L}’'-]+\s){0,4}?(?<kind>reports?|findings|results?|review|verdict|audit))\s(?:(?:is|are|has|have)\s(?:yet|still)\sto\sbe|(?:has|have)\snot\s(?:yet\s)?been)\s(?:made\spublic|published|released)\b/iu

/** What a paper says that is not out yet. */
function ofPaper(told: Told): Raised | null {
  const found = UNPUBLISHED.exec(told.text)
  const { paper = '', kind = '' } = found?.groups ?? {}
  if (!found) return null
  const asks = /s$/i.test(kind) ? 'What do' : 'What does'
  const span = { start: told.start, end: told.start + found[0].length }
  return { told, question: `${asks} the ${paper} say?`, span, isSilence: true }
}

/** "He asked who had been told. Nobody put up a hand." */
const ANSWERS = /^["“'‘]?(?:nobody|no one|none|not one|everyone|everybody|all of them|yes|no)\b/i

/** "We think it did.": an answer that leaves out what was asked. */
const ELLIPSIS =
  /\b(?:it|they|he|she)\s(?:\p{L}+ly\s|may\s|might\s|could\s)?(?:did|do|does|was|were|is|are|has|have|had|will|would|could)(?:\snot|n['’]t)?["”’)]*\.["”’)]*(?=\s|$)/iu

/** Whether the sentence after it answers what somebody asks. */
const isAnsweredNext = (told: Told, next: Told | undefined): boolean =>
  next !== undefined &&
  next.article === told.article &&
  (ANSWERS.test(next.text) || ANSWERED.test(next.text) || ELLIPSIS.test(next.text))

/** "What is not known", "Open questions": what stands in the list below is open. */
const OPEN_LIST =
  /^what(?:\s(?:is|are|was|we))?\s(?:still\s)?(?:not|isn['’]t|don['’]t|unknown|unclear)\b|^(?:the\s)?(?:open|unanswered|remaining)\squestions\b|^unknowns?\b/i

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|depends?|remains?|matters?)\b/gi

/** A question that stands as an item of a list: "Whether rust broke the chain." */
function ofItem(told: Told, next: Told | undefined): Raised | null {
  if (isAnsweredNext(told, next)) return null
  const text = told.text.replace(/^[-*•–]\s+/u, '')
  const isListed = told.under !== null && OPEN_LIST.test(told.under)
  const isItem = /^whether\s[^,]+\.$/i.test(text) || (isListed && new RegExp(`^${WH}\\s[^,]+\\.$`, 'i').test(text))
  // "Whether it rains is up to nobody" tells something of what is open.
  const question = isItem && (text.match(FINITE)?.length ?? 0) <= 1 ? questionOf(text) : null
  if (question === null || ASKED_OF_YOU.test(question)) return null
  return { told, question, span: { start: told.end - text.length, end: told.end }, isSilence: true }
}

function raisedIn(told: Told, next: Told | undefined, people: readonly Actor[]): Raised | null {
  const silence = UNTOLD.exec(told.text)
  const asking = silence === null ? ASKING.exec(told.text) : null
  const found = silence ?? asking
  const clause = found?.groups?.clause
  if (!found || clause === undefined) return null
  if (asking !== null && (ANSWERED.test(told.text) || isAnsweredNext(told, next))) return null
  const from = found.index + found[0].length - clause.length
  const lead = told.text.slice(0, from)
  // Whoever tells of their own ignorance tells nothing of the reports'.
  if (/\b(?:I|we|you)\s(?:did|do)(?:\snot|n['’]t)\sknow\s$/i.test(lead)) return null
  const question = questionOf(resolved(clause, lead, people))
  if (question === null || ASKED_OF_YOU.test(question) || EMPTY.test(question)) return null
  const length = Math.min(clause.length, clause.search(/[,;:.!?"“”()—–]|$/u))
  const start = told.start + from
  return { told, question, span: { start, end: start + length }, isSilence: silence !== null }
}

/** Questions that the sentences of the reports raise, or say that nobody answers, in their order. */
export function raisedBy(sentences: readonly Told[], people: readonly Actor[]): Raised[] {
  return sentences.flatMap((told, at) => {
    const next = sentences[at + 1]
    return (
      raisedIn(told, next, people) ??
      ofSilence(told) ??
      ofUnconfirmed(told) ??
      ofThing(told) ??
      ofNoun(told) ??
      ofPaper(told) ??
      ofItem(told, next) ??
      ofSentence(told, next) ??
      []
    )
  })
}
