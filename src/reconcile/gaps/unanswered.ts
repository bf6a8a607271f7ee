import type { Actor } from '../../model/actor.ts'
import type { Gap } from '../../model/gap.ts'
import type { Span } from '../../model/span.ts'
import { anchorAt } from '../../text/anchor.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { findTold, type Told, voicesIn } from './sentences.ts'
import { questionOf } from './wording.ts'

const phrases = (file: string): string =>
  readLines(new URL(`./lexicon/${file}`, import.meta.url))
    .map((phrase) => phrase.replaceAll(' ', '\\s'))
    .join('|')
const WH = '(?:who|whom|whose|what|which|when|where|why|how|whether)'
const SILENCE = new RegExp(String.raw`\b(?:${phrases('silences.txt')})\s(?<clause>${WH}\s[^\n]+)`, 'iu')
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
const ANSWERED =
  /\b(?:replied|answered|responded|he said|she said|they said|it said|was told|said (?:he|she|it|they))\b/i

interface Raised {
  readonly told: Told
  readonly question: string
  /** The words that ask, in the article. */
  readonly span: Span
  /** Whether the words say that it is not answered. */
  readonly isSilence: boolean
}

/** "Why did the pump fail? Nobody knows." */
const NOT_KNOWN =
  /^(?:nobody|no one) (?:knows|has said|can say|could say)\b|^(?:that|this|it) (?:is|remains) (?:still )?(?:unclear|not known|unknown|not clear)\b/i

function ofSentence(told: Told, next: Told | undefined): Raised | null {
  if (next === undefined || next.article !== told.article || !NOT_KNOWN.test(next.text)) return null
  if (!told.text.endsWith('?') || /["“”]/.test(told.text) || !/^\p{Lu}/u.test(told.text)) return null
  return { told, question: told.text, span: { start: told.start, end: next.end }, isSilence: true }
}

/** What somebody gives no date, reason or figure of. */
function ofThing(told: Told): Raised | null {
  const found = SILENCE_OF.exec(told.text)
  const lead = found?.[0].toLowerCase().replace(/\s+/g, ' ')
  const [, asks] = SILENCES_OF.find(([phrase = '']) => phrase === lead) ?? []
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

function raisedIn(told: Told, people: readonly Actor[]): Raised | null {
  const silence = SILENCE.exec(told.text)
  const asking = silence === null ? ASKING.exec(told.text) : null
  const found = silence ?? asking
  const clause = found?.groups?.clause
  if (!found || clause === undefined || (asking !== null && ANSWERED.test(told.text))) return null
  const from = found.index + found[0].length - clause.length
  const question = questionOf(resolved(clause, told.text.slice(0, from), people))
  if (question === null || ASKED_OF_YOU.test(question)) return null
  const length = Math.min(clause.length, clause.search(/[,;:.!?"“”()—–]|$/u))
  const start = told.start + from
  return { told, question, span: { start, end: start + length }, isSilence: silence !== null }
}

/** Questions that a report raises, or says nobody answers, where no sentence of any report says as much as the question asks. */
export function unanswered(sentences: readonly Told[], actors: readonly Actor[], corpus: Corpus): Gap[] {
  const people = actors.filter(({ kind }) => kind === 'person')
  const raised = sentences.flatMap(
    (told, at) => raisedIn(told, people) ?? ofThing(told) ?? ofSentence(told, sentences[at + 1]) ?? [],
  )
  const asking = new Set(raised.map(({ told }) => told))
  const find = findTold(sentences)
  const voiceOf = voicesIn(corpus)
  const seen = new Set<string>()
  return raised.flatMap(({ told, question, span, isSilence }): Gap[] => {
    const stems = topicStems(question)
    const key = [...stems].sort().join(' ')
    if (stems.size < 2 || seen.has(key)) return []
    seen.add(key)
    // What a report says is not known, an earlier one cannot have told.
    const order = corpus.reports.get(told.article)!.order
    const isNoAnswer = (one: Told): boolean =>
      asking.has(one) || one.text.endsWith('?') || (isSilence && corpus.reports.get(one.article)!.order <= order)
    if (find(stems, isNoAnswer) !== null) return []
    const anchor = anchorAt(corpus.reports.get(told.article)!.article.text, span)
    const words = { article: told.article, anchor, attribution: voiceOf(told.article, span) }
    return [{ id: idOf('g', 'unanswered', key), kind: 'unanswered', question, option: null, words: [words] }]
  })
}
