import type { Statement } from '../../../model/statement.ts'
import { isParticiple } from '../../../text/verbs.ts'
import { fold, isStopword, stem, words } from '../../../text/words.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { foldedTextOf } from '../../corpus/folded-text.ts'
import { judgeNames, namesIn, type ProperName } from '../../corpus/names.ts'
import { areOtherOrdinals, ordinalsOf } from '../../corpus/ordinals.ts'
import { judgeQualifiers, qualifiersOf } from '../../corpus/qualifiers.ts'
import { sentenceAround } from '../../corpus/sentence.ts'
import { sharesSome } from '../../corpus/shares-some.ts'
import { isNumberWord } from '../../figures/noun-phrase.ts'
import { isPlural } from '../../measures/phrase.ts'
import { akin } from '../../tellings/akin.ts'
import { areOpposite, sidesOf } from '../../tellings/opposite.ts'

/** What a report tells the state of: its noun, what else is said of it, and the names near it. */
export interface Thing {
  /** As it stands in a question. */
  readonly label: string
  /** Its noun, as `akin` gives it; of a name its last word, with the noun before it: "the surgeon Mira Hollis". */
  readonly heads: readonly string[]
  /** What stands before the noun, and the nouns behind it. */
  readonly rest: ReadonlySet<string>
  /** The word right before its noun, which may tell its kind; null for none. */
  readonly kind: string | null
  readonly names: readonly ProperName[]
  /** Names in its sentence. */
  readonly around: readonly ProperName[]
  readonly numbers: string
  readonly isPlural: boolean
  /** "The march", "the teacher": one that the reader is taken to know. */
  readonly isDefinite: boolean
  readonly statement: Statement
}

const BEHIND =
  /[,;:()“”"–—]|\s(?:about|across|after|against|along|among|and|around|as|at|before|between|by|due|during|for|from|in|inside|into|near|of|off|on|or|over|outside|since|that|through|to|towards?|under|where|which|who|whose|with|within|without)\s/i
/** Where the words of a thing end: "the march on Sunday after all". */
const END =
  /[,;:()“”"–—]|\s(?:after|again|as|because|but|despite|following|from|if|since|so|today|tomorrow|tonight|unless|until|when|while|yesterday|next|last|earlier|later|(?:at|by|in|on|over|with|without)(?!\s(?:the|an?|its|their|his|her)?\s?\p{Lu}))(?:\s|$)/iu
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|who|which|what|one|him|her|them|us|me|himself|herself|itself|themselves|somebody|someone|nobody|nothing|something|anyone|everyone|everything|everybody)$/i
/** Some of them: the rest stands as it stood. */
const PARTLY =
  /^(?:an?other|any|some|part|parts|half|most|many|several|certain|few|a few|a number|a third|a quarter|no|none|neither|either|each|every|more|other|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|scores|\d[\d.,]*)\b/i
const POSSESSIVE = /^(?:its|their|his|her|our|my|your)\s/i
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?\s?/gi
const DAY_NAMES = /\s(?:on|from|by)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|\p{Lu}\p{Ll}+\s\d).*$/iu

/** A name behind a comma, of the same person: "the mayor of Ulm, Rita Sand". */
const CALLED = /^,\s(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+)/u

function calledBehind(phrase: string, statement: Statement): string {
  const { exact } = statement.anchor
  const at = exact.indexOf(phrase)
  return at < 0 ? '' : (CALLED.exec(exact.slice(at + phrase.length))?.groups?.name ?? '')
}

/** Take the words for a thing apart; null where they point elsewhere, mean some of many, or name nothing. */
export function thingIn(words_: string, statement: Statement, corpus: Corpus): Thing | null {
  const phrase = words_.trim().replace(DAY_NAMES, '').split(END)[0]!.replace(WEEKDAY, '').trim()
  const bare = phrase.replace(/^(?:the|an?|all|both)\s+(?:the\s+)?/i, '')
  if (bare === '' || PARTLY.test(bare) || PARTLY.test(phrase) || PRONOUN.test(bare)) return null
  const lead = words(bare.split(BEHIND)[0]!)
  // "The teacher arrested on Monday": what follows the noun says more of it.
  const participle = lead.findIndex((word, at) => at > 0 && word === word.toLowerCase() && isParticiple(fold(word)))
  const own = (participle > 0 && participle === lead.length - 1 ? lead.slice(0, participle) : lead).filter(
    (word) => !isStopword(word),
  )
  const noun = own.at(-1)
  if (noun === undefined || isNumberWord(noun)) return null
  const called = calledBehind(phrase, statement)
  const { text } = corpus.reports.get(statement.article)!.article
  const whole = `${phrase}${called === '' ? '' : `, ${called}`}`
  const before = own.at(-2)
  const title = own.findLast((word) => /^\p{Ll}/u.test(word))
  const heads = (/^\p{Lu}/u.test(noun) && title !== undefined ? [noun, title] : [noun]).map(akin)
  return {
    label: phrase.replace(/^(?:The|An?|Its|Their|His|Her)\s/, (word) => word.toLowerCase()),
    heads,
    rest: new Set(
      words(bare)
        .filter((word) => !isStopword(word) && !isNumberWord(word))
        .map(akin)
        .filter((one) => !heads.includes(one)),
    ),
    kind: before === undefined || /['’]s$/.test(before) || /^\p{Lu}/u.test(before) ? null : stem(fold(before)),
    names: namesIn(whole, { start: 0, end: whole.length }, corpus),
    around: namesIn(text, sentenceAround(text, statement.anchor), corpus),
    numbers: words(bare)
      .filter((word) => isNumberWord(word) && !isStopword(word))
      .join(' '),
    isPlural: !/^\p{Lu}/u.test(noun) && isPlural(bare),
    isDefinite: /^the\s/i.test(phrase) || POSSESSIVE.test(phrase),
    statement,
  }
}

/** Whether all names of one stand in the other's report. */
function areKnownTo(names: readonly ProperName[], { statement }: Thing, corpus: Corpus): boolean {
  const text = foldedTextOf(corpus.reports.get(statement.article)!)
  return names.length > 0 && names.every((name) => name.words.every((word) => text.includes(word)))
}

/**
 * Whether something ties two to each other beside their noun: a name, another word, or that one report knows all names of the other.
 *
 * @param isOfAll  whether what is told is told of all such things at the place: "drones are banned"
 */
export function areTied(a: Thing, b: Thing, corpus: Corpus, isOfAll = false): boolean {
  if (judgeNames(a.names, b.names) === 'shared') return true
  const isShared = [...a.rest].some((one) => b.rest.has(one))
  const named = judgeNames(a.around, b.around)
  if (isShared && (a.isPlural ? named === 'shared' : named !== 'apart')) return true
  if (named === 'shared' && (isOfAll || a.isDefinite || b.isDefinite)) return true
  return (a.isDefinite && areKnownTo(b.names, a, corpus)) || (b.isDefinite && areKnownTo(a.names, b, corpus))
}

/** Whether nothing in the words for two things keeps them from being one: the same noun, no other kind, name, number or side. */
export function canBeOne(a: Thing, b: Thing): boolean {
  const isOfOtherKind =
    a.kind !== null && b.kind !== null && a.kind !== b.kind && !a.rest.has(akin(b.kind)) && !b.rest.has(akin(a.kind))
  const [x, y] = [a.label, b.label]
  return (
    a.heads.some((one) => b.heads.includes(one)) &&
    a.isPlural === b.isPlural &&
    (a.numbers === b.numbers || a.numbers === '' || b.numbers === '') &&
    !isOfOtherKind &&
    (a.rest.size === 0 || b.rest.size === 0 || sharesSome(a.rest, b.rest) || a.heads.length + b.heads.length > 2) &&
    judgeNames(a.names, b.names) !== 'apart' &&
    !areOtherOrdinals(ordinalsOf(x), ordinalsOf(y)) &&
    !areOpposite(sidesOf(a.rest), sidesOf(b.rest)) &&
    judgeQualifiers(qualifiersOf(x), qualifiersOf(y)) !== 'apart'
  )
}
