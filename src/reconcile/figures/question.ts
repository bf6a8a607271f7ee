import type { Quantity } from '../../model/quantity.ts'
import { isStopword } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { plural } from '../questions/plural.ts'
import { finish, isUnaskable, trimTail } from '../questions/polish.ts'
import { inverted, readSimple } from '../questions/simple-clause.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../questions/verbs.ts'
import type { Figure } from './figure.ts'
import { nounPhraseOf } from './noun-phrase.ts'
import { predicate } from './predicates.ts'

const isCount = ({ unit }: Figure): boolean => unit.dimension === 'count'

const OF_WHAT = /^\s+of\s+(?<what>\p{Ll}[\p{L}-]+)(?=[\s,.;]|$)/u
const isMass = ({ unit }: Figure): boolean => /^(?:mass|volume|area)$/.test(unit.dimension)

/** The asking phrase that stands for the figure: "How many large dams", "How much", "By how much". */
function asking(figure: Figure, before: string, after: string): string | null {
  const by = /\bby$/i.test(before.trim())
  if (isCount(figure)) {
    const noun = nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)
    return by ? null : `How many ${noun}`
  }
  if (by) return 'By how much'
  if (figure.unit.dimension === 'money') return 'How much'
  if (isMass(figure)) {
    const what = OF_WHAT.exec(after)?.groups?.what
    return what === undefined || isStopword(what) ? 'How much' : `How much ${what}`
  }
  const isBare = !/\b(?:every|each|within|for|after|in|than|the|of)$/i.test(before.trim())
  return figure.unit.dimension === 'duration' && isBare ? 'How long' : null
}

const AUXILIARY = /^(?:are|were|have|had|will|would|could|can|may|must|should|is|was|has)$/
const SUBJECT_REACH = 6

/** "Sixty turbines are to stand there": the figure is the subject, perhaps with words that belong to it before the verb. */
function asSubject(figure: Figure, before: string, after: string): string | null {
  const lead = before.trim()
  if (!isCount(figure) || (lead !== '' && !/^(?:an?|the) total of$/i.test(lead))) return null
  const words = after.trim().split(/\s+/)
  const at = words.findIndex((word) => AUXILIARY.test(word))
  const [first = '', second = ''] = words
  const isPast = finiteVerb(first)?.tense === 'past' && !/^(?:by|in|with|on|at)$/.test(second)
  const isPresent = isPlainVerb(first) && !AUXILIARY.test(second) && !finiteVerb(second)
  const verbAt = isPast || isPresent ? 0 : at
  const held = words.slice(0, Math.max(0, verbAt))
  const isHeld = held.length === 0 || /^(?:of|in|on|at|from|for|with)$/.test(held[0] ?? '')
  if (verbAt < 0 || verbAt > SUBJECT_REACH || !isHeld || held.some((word) => /[,;:()—–]/.test(word))) return null
  const noun = nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)
  return `How many ${noun} ${held.join(' ')} ${trimTail(words.slice(verbAt).join(' '))}`
}

/** "Kavaria has 212 large dams", "The army has deployed 900 troops", "the failure killed 41 people", "rose by 5 percent". */
function asObject(figure: Figure, before: string, after: string, corpus: Corpus): string | null {
  const lead = before.trim().replace(/\s+by$/i, '')
  const clause = readSimple(lead, corpus)
  const isAdjective = /-\p{L}+$/u.test(figure.statement.anchor.exact) && /^\s\p{Ll}/u.test(after)
  const ask = isAdjective ? null : asking(figure, before, after)
  if (!clause || !ask) return null
  const hasBy = /\bby$/i.test(before.trim())
  const isPlain =
    clause.auxiliary === null ? isObject(clause.rest.split(/\s+/)) : clause.rest === '' || isVerbWithObject(clause.rest)
  if (!hasBy && !isPlain) return null
  if (clause.auxiliary !== null && clause.rest === '') {
    if (/^(?:has|have|had)$/.test(clause.auxiliary)) {
      const helper = clause.auxiliary === 'had' ? 'did' : clause.auxiliary === 'has' ? 'does' : 'do'
      return `${ask} ${helper} ${clause.subject} have`
    }
    return null
  }
  const tail =
    /^\s*(?:of|for|in|at|per|a|an)\s/i.test(after) && after.trim().split(/\s+/).length <= 6 ? trimTail(after) : ''
  if (/^(?:of)\b/i.test(tail) && !isMass(figure)) return null
  if (clause.verb && clause.verb.plain !== 'find' && isUnaskable(clause.verb.plain)) return null
  const rate = /\s(?:an?|per|every)\s(?:hour|day|night|week|month|year)$/.exec(figure.statement.anchor.exact)?.[0] ?? ''
  return `${ask} ${inverted(clause)}${rate} ${tail}`
}

const MAX_OBJECT_WORDS = 4

/** Whether the rest of a clause before its number is a verb, perhaps with whom it is done to: "receive", "give the museum". */
function isVerbWithObject(rest: string): boolean {
  const [first = '', ...object] = rest.split(/\s+/)
  return (isParticiple(first) || isPlainVerb(first)) && isObject(object)
}

function isObject(words: readonly string[]): boolean {
  return words.length <= MAX_OBJECT_WORDS && !words.some((word) => /[,;:()"“”]/.test(word) || LOOSE.test(word))
}

const LOOSE =
  /^(?:of|in|on|at|to|for|from|with|by|about|and|or|but|that|which|who|it|him|her|them|than|as|into|over|under|not|only|up|down|out)$/i

/** "The peak height of the flood was nine metres": what is the subject. */
function asComplement(figure: Figure, before: string, corpus: Corpus): string | null {
  if (isCount(figure) || figure.unit.dimension === 'bare') return null
  const found = /^(?<subject>.+?)\s+(?<be>is|was|are|were|stands at|stood at)$/.exec(before.trim())
  const clause =
    found && readSimple(`${found.groups?.subject} ${found.groups?.be?.split(' ')[0] === 'is' ? 'is' : 'was'} x`, corpus)
  if (!clause || !found?.groups) return null
  const be = /^(?:was|were|stood)/.test(found.groups.be ?? '') ? 'was' : 'is'
  return `What ${be} ${clause.subject}`
}

/** "Seepage had risen to 45 litres per second": what reached it is the subject. */
function asReached(figure: Figure, before: string, corpus: Corpus): string | null {
  if (isCount(figure)) return null
  const clause = readSimple(before, corpus)
  const verb = clause?.auxiliary ? clause.rest.split(' ')[0] : clause?.verb?.plain
  const object = (clause?.auxiliary ? clause.rest.split(' ').slice(1).join(' ') : clause?.rest) ?? ''
  if (
    !clause ||
    !verb ||
    !REACHING.test(verb) ||
    !/^(?:to|at|by|from)?$/.test(object.split(' ').at(-1) ?? '') ||
    object.split(' ').length > 4
  )
    return null
  return `What is the figure for ${clause.subject}`
}

const REACHING =
  /^(?:reach|reached|hit|total|totalled|rise|risen|fall|fallen|grow|grown|climb|climbed|triple|tripled|double|doubled|jump|jumped|drop|dropped|increase|increased|measure|measured|exceed|exceeded|amount|amounted|stand|stood)$/

/** What a number in a dimension is of a thing. */
const SIZE: Readonly<Record<string, string>> = {
  money: 'size',
  volume: 'volume',
  share: 'size',
  speed: 'speed',
  mass: 'weight',
  flow: 'rate',
  area: 'area',
}

/** "a fund of 1.2 billion crowns", "a two-year moratorium". */
function asModifier(figure: Figure, before: string, after: string): string | null {
  const { dimension } = figure.unit
  const of = /\b(?:an?|the|its|their)\s+(?<noun>\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s+of$/u.exec(before.trim())
  if (of?.groups && SIZE[dimension]) return `What is the ${SIZE[dimension]} of the ${of.groups.noun}`
  const held = /^\s+(?<noun>\p{Ll}[\p{L}-]+)(?:\s+(?:on|of|for|in|to|at)\b|[,.;]|$)/u.exec(after)
  const isHyphen = /-/.test(figure.statement.anchor.exact)
  if (dimension === 'duration' && isHyphen && held?.groups) return `How long is the ${held.groups.noun}`
  return null
}

function fromPredicate(figure: Figure, said: ReadonlySet<string>): string | null {
  if (figure.predicates.size !== 1 || figure.isHistory) return null
  const [name = ''] = figure.predicates
  if (!said.has(name)) return null
  const { question, noun } = predicate(name)
  if (/\{noun\}/.test(question) && !isCount(figure)) return null
  const unit = figure.statement.content.unit
  const counted = figure.unit.name === 'person' ? 'people' : unit === '' ? noun : plural(unit)
  return question.replace('{noun}', counted)
}

const TIME = /\d|\b(?:noon|midnight|morning|evening|night|week|month|year|\p{L}+day)\b/iu

/** Heads of counts too general to stand alone in a question. */
const GENERAL: ReadonlySet<string> = new Set([
  'person',
  'time',
  'thing',
  'place',
  'part',
  'wai',
  'group',
  'point',
  'case',
  'man',
  'woman',
  'dai',
  'year',
  '',
])

/** The safe forms, where no clause reads well. */
function plainly(figure: Figure, after: string): string | null {
  const { of } = figure.statement.content as Quantity
  if (isCount(figure)) {
    const noun = nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)
    const words = trimTail(after).split(' ')
    const tail = /^\s+(?:of|in|for)\s/i.test(after) && words.length <= 6 && !TIME.test(after) ? words.join(' ') : ''
    const isNarrow = tail !== '' || /\s/.test(noun) || !GENERAL.has(figure.unit.name)
    return isNarrow ? `How many ${noun} ${tail}` : null
  }
  return isNounPhrase(of) ? `What is the figure for ${of}` : null
}

/** Whether words from around a figure stand as a phrase on their own: no verb, no loose start, two words that bear weight. */
function isNounPhrase(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/)
  return (
    words.length <= 8 &&
    /^\p{Ll}/u.test(phrase) &&
    !isStopword(words[0] ?? '') &&
    words.filter((word) => !isStopword(word)).length >= 2 &&
    words.every((word) => !finiteVerb(word) && !isParticiple(word) && !/ed$|ing$|[,;:()]/.test(word)) &&
    !isPlainVerb(words.at(-1) ?? '') &&
    !isPlainVerb(words[0] ?? '') &&
    !/\b(?:on|in|at|among|of|for|by|from|with|to)\s(?:on|in|at|among|of|for|by|from|with|to)\b/.test(phrase)
  )
}

/** "A train stood for five hours": how long. */
function asLasting(figure: Figure, before: string, corpus: Corpus): string | null {
  if (figure.unit.dimension !== 'duration' || !/\bfor$/.test(before.trim())) return null
  const clause = readSimple(before.trim().replace(/\s+for$/, ''), corpus)
  return clause && !(clause.verb && isUnaskable(clause.verb.plain)) ? `How long ${inverted(clause)}` : null
}

const AGREED: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' }

/** "31 tonnes of gravel were moved": how much gravel. */
function asMass(figure: Figure, after: string): string | null {
  if (!isMass(figure)) return null
  const found =
    /^\s+of\s+(?<what>\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s+(?<verb>were|was|are|is|have|has|had|will|would|could)\s(?<rest>.+)/su.exec(
      after,
    )
  if (found?.groups) {
    const { what = '', verb = '', rest = '' } = found.groups
    return `How much ${what} ${AGREED[verb] ?? verb} ${trimTail(rest)}`
  }
  const what = OF_WHAT.exec(after)?.groups?.what
  return what === undefined || isStopword(what) ? null : `How much ${what} was there`
}

/**
 * Questions that `figure` can answer, best form first, `''` where a form does not fit.
 *
 * @param said  predicates that fit all figures it stands with
 */
export function figureQuestions(figure: Figure, corpus: Corpus, said: ReadonlySet<string>): string[] {
  const { text } = figure.report.article
  const { anchor } = figure.statement
  const before = text.slice(figure.clause.start, anchor.start)
  const after = text.slice(anchor.end, figure.clause.end)
  return [
    fromPredicate(figure, said),
    asObject(figure, before, after, corpus),
    asSubject(figure, before, after),
    asMass(figure, after),
    asLasting(figure, before, corpus),
    asComplement(figure, before, corpus),
    asReached(figure, before, corpus),
    asModifier(figure, before, after),
    plainly(figure, after),
  ].map((question) => (question === null ? null : finish(question)) ?? '')
}
