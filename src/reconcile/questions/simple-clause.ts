import { givenNameSex, usualTag } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'

/** A clause of the plainest build: subject, verb, rest. */
export interface SimpleClause {
  readonly subject: string
  /** "was", "will", "has" ...; null where the verb stands alone. */
  readonly auxiliary: string | null
  /** Plain form and tense of a verb that stands alone; null after an auxiliary, where `rest` begins with the verb. */
  readonly verb: { readonly plain: string; readonly tense: 'present' | 'past' } | null
  readonly rest: string
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)$/
const UNFIT =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|who|which|what|whom|whose|whoever|whatever|when|where|while|because|if|as|so|than|said|says|say|nobody|nothing|everyone|anyone|and|but|or|not|never|no|one|some|others|here|him|her|them)$/
const LEADING =
  /^(?:(?:and|but|that|while|so|yet|as|when|where|because|whether|after|before|meanwhile|now|then|also|earlier|later|however)\b,?\s+)+/i
/** "The company says (that)" before what it says. */
const SAID =
  /^(?:[^\s,]+\s){1,6}?(?<!\b(?:be|been|is|are|was|were)\s)(?:says?|said|claims?|claimed|believes?|believed|reported|announced|confirmed|wrote|found|added)\s(?:that\s)?(?=\S+\s\S)/
/** Verbs that tell what another clause says. */
const REPORTED =
  /^(?:added|announced|believed|claimed|concluded|confirmed|found|indicated|knew|noted|reported|revealed|said|showed|stated|suggested|thought|warned)$/
/** "It told the city that". */
const TOLD = /^[^,;:]{1,60}\s(?:told|said|says|shows?|showed|warned|argued|claimed|found)\s[^,;:]{0,40}?\bthat\s/
const MAX_SUBJECT_WORDS = 12
/** "Designed to curb": a participle, for as a verb it would have an object before the infinitive. */
const NEEDS_OBJECT = new Set(readLines(new URL('../lexicon/verbs-of-object-and-infinitive.txt', import.meta.url)))

const letters = (word: string): string => fold(word).replace(/[^\p{L}'-]/gu, '')

/** "Work", "spare parts": a word of the language that nobody is called by. */
function isWord(first: string, second: string, proper: ReadonlySet<string>): boolean {
  const tag = usualTag(first)
  if (tag === undefined || tag.startsWith('NNP') || proper.has(first)) return false
  const isName = givenNameSex(first.charAt(0).toUpperCase() + first.slice(1)) !== undefined
  return second !== '' || (tag.startsWith('NN') && !isName)
}

/** A subject as the middle of a question has it: without the capital of its sentence's beginning. */
export function lowered(subject: string, { common, proper }: Pick<Corpus, 'common' | 'proper'>): string {
  const [first = '', second = ''] = subject.split(' ')
  const folded = letters(first)
  // "Thieves took" begins with no name, as far as a plural tells.
  const isPlural =
    (/[^s'’]s$/.test(folded) || /^(?:police|people|men|women|children|every|each|half|most|all|both)$/.test(folded)) &&
    !proper.has(folded) &&
    !/^\p{Lu}/u.test(second)
  // "Storm Ada": what stands before a name is part of it, unless it is a small word.
  if (/^[\d\p{Lu}]/u.test(second) && !isStopword(folded)) return subject
  // "Masked men": a participle before its noun, unless it is seen as a name.
  const isQuality =
    /^\p{Ll}/u.test(second) && !proper.has(folded) && (isParticiple(folded) || /(?:ed|ing)$/.test(folded))
  return isStopword(folded) || common.has(folded) || isPlural || isQuality || isWord(folded, second, proper)
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject
}

/** "Line 4": a number that belongs to a name. */
const isNumbered = (words: readonly string[], at: number): boolean =>
  /^\d{1,3}$/.test(words[at] ?? '') && /^\p{Lu}/u.test(words[at - 1] ?? '')

function isSubject(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MAX_SUBJECT_WORDS) return false
  if (
    words.some(
      (word, i) =>
        (/[,;:()"“”‘—–\d$€£]|\.$/.test(word) && !isNumbered(words, i)) ||
        (UNFIT.test(letters(word)) &&
          !(letters(word) === 'as' && /^a whole\b/.test(words.slice(i + 1).join(' '))) &&
          !(i > 0 && /^(?:whose|who|that|which|and|or)$/.test(word))),
    )
  )
    return false
  const [first = ''] = words
  if (AUXILIARY.test(letters(first))) return false
  if (isNumberWord(first) && !/^(?:the|an?)$/i.test(first)) return false
  if (
    /^(?:last|next|this|earlier|late)\s(?:week|weekend|month|year|night|spring|summer|autumn|winter)$/i.test(
      words.join(' '),
    )
  )
    return false
  // "Hired Ayers in May and", "closed the gate with": who did it is lost.
  const isOfVerb = isParticiple(first) || finiteVerb(first)?.tense === 'past'
  if (words.length > 1 && isOfVerb && /^(?:\p{Lu}|(?:the|an?|its|his|her|their)$)/u.test(words[1]!)) return false
  const last = letters(words.at(-1) ?? '')
  if (
    isStopword(last) ||
    /^(?:in|on|at|by|for|from|to|of|with|under|over|during|since|until|between|among|above|below|like|unlike|despite|according|about|against|around|as|into|after|before|its|his|her|their|our|my|your|such)$/i.test(
      first,
    )
  )
    return false
  // "The report showed Gray was": what was shown has a verb of its own.
  if (words.some((word, i) => i > 0 && REPORTED.test(word) && /^(?:\p{Lu}|(?:the|an?|its)$)/u.test(words[i + 1] ?? '')))
    return false
  const relative = words.findIndex((word, i) => i > 0 && /^(?:that|which|who)$/.test(word))
  return !words.some(
    (word, i) =>
      i > 0 &&
      i !== relative + 1 &&
      word === word.toLowerCase() &&
      finiteVerb(letters(word))?.tense === 'past' &&
      !/ed$/.test(word),
  )
}

/** Whether a verb follows before the thought breaks off: then what stood before it was a participle ("the drug found on Monday weighs ..."). */
function hasVerb(words: readonly string[]): boolean {
  for (const [i, word] of words.slice(0, MAX_SUBJECT_WORDS).entries()) {
    const plain = letters(word)
    if (
      /[,;:]$/.test(words[i - 1] ?? '') ||
      /^(?:and|but|or|that|which|who|when|where|as|while|to|after|before)$/.test(plain)
    )
      return false
    if (word !== word.toLowerCase()) continue
    if (AUXILIARY.test(plain)) return true
    const verb = finiteVerb(plain)
    if (
      verb?.tense === 'present' &&
      !/s$/.test(letters(words[i - 1] ?? 's')) &&
      !isStopword(letters(words[i - 1] ?? 'the'))
    )
      return true
  }
  return false
}

const isMostlyNoun = (word: string): boolean => usualTag(word)?.startsWith('NN') ?? false

/** Whether a verb in the past stands in words, before another clause begins. */
function hasPast(words: readonly string[]): boolean {
  const end = words.findIndex((word) =>
    /[,;:]$|^(?:that|which|who|whose|where|when|as|than|because|while|if)$/.test(word),
  )
  return words.slice(0, end < 0 ? undefined : end).some((word) => finiteVerb(word)?.tense === 'past')
}

/**
 * Read `text` as subject, verb and rest; null where it is not as plain as that, for a question made of it would be broken.
 *
 * @param corpus  its words in lower and upper case, to tell "Talks" from a name at the start
 */
export function readSimple(text: string, corpus: Pick<Corpus, 'common' | 'proper'>): SimpleClause | null {
  const words = text.trim().replace(TOLD, '').replace(SAID, '').replace(LEADING, '').split(/\s+/)
  const relative = words.findIndex((word) => /^(?:whose|who|that|which)$/.test(word))
  const own =
    relative < 1
      ? -1
      : words.findIndex((word, i) => i > relative && (AUXILIARY.test(word) || finiteVerb(word) !== null))
  // "The talks in which two boats were sold took": the participle belongs to its auxiliary.
  const passed = own >= 0 && AUXILIARY.test(words[own]!) && isParticiple(words[own + 1] ?? '') ? own + 1 : own
  for (let at = 1; at < Math.min(words.length, MAX_SUBJECT_WORDS + 1); at++) {
    const word = words[at]!
    // The verb of "families whose homes were lost" is not the clause's own.
    if (at <= passed || (relative > 0 && at > relative && passed < 0)) continue
    if (word !== word.toLowerCase()) continue
    const isAuxiliary = AUXILIARY.test(word)
    const verb = isAuxiliary ? null : finiteVerb(word)
    if (!isAuxiliary && !verb) continue
    const before = letters(words[at - 1]!)
    if (isStopword(before) || /['’]s$/.test(words[at - 1]!)) {
      if (isAuxiliary) return null
      continue
    }
    const subjectWords = words.slice(0, at)
    if (!isSubject(subjectWords)) return null
    const rest = words.slice(at + 1).join(' ')
    const subject = lowered(subjectWords.join(' '), corpus)
    if (isAuxiliary) return { subject, auxiliary: word, verb: null, rest }
    // "-s" may be a plural and "-ed" a participle: the word after decides, or there is no clause.
    const next = letters(words[at + 1] ?? '')
    const isPlural =
      verb!.tense === 'present' &&
      (/s$/.test(before) || isPlainVerb(next) || AUXILIARY.test(next) || finiteVerb(next) !== null)
    const isModifier =
      verb!.tense === 'past' &&
      (next === 'by' ||
        (next === 'to' && NEEDS_OBJECT.has(verb!.plain)) ||
        AUXILIARY.test(next) ||
        (isParticiple(word) && (finiteVerb(next) !== null || hasVerb(words.slice(at + 1)))))
    if (isPlural || isModifier) continue
    const found = { subject, auxiliary: null, verb: verb!, rest }
    // "The alarm at the works in Kell was raised": a noun, with its own verb to come.
    const isBeforePlace = verb!.tense === 'present' && /^(?:in|of|at|on|for|from|to|with|by)\s/.test(rest)
    if (isBeforePlace && (isMisread(found) || (isMostlyNoun(word) && hasPast(words.slice(at + 1))))) continue
    return found
  }
  return null
}

/** The clause as what follows a question word: "was the lift last checked", "did the roof give way". */
export function inverted({ subject, auxiliary, verb, rest }: SimpleClause): string {
  if (auxiliary !== null) return `${auxiliary} ${subject} ${rest}`.trim()
  if (verb === null) throw new Error('a clause has an auxiliary or a verb')
  return `${verb.tense === 'past' ? 'did' : 'does'} ${subject} ${verb.plain} ${rest}`.trim()
}

const SECOND = /(?:^|\s)(?:is|are|was|were|has|had|will|would)\s|(?<=\S)(?<!\bto)\shave\sbeen\s/
const RELATIVE = /(?:^|\s)(?:that|which|who|whose|where|when|what|as|than|because|after|before|while|if)\s/

/** Whether a second finite verb stands in the rest of a clause, so that its subject was cut too short: "works in Dell was raised". */
export function isMisread({ rest }: SimpleClause): boolean {
  const second = rest.search(SECOND)
  return second >= 0 && !RELATIVE.test(rest.slice(0, second + 1))
}
