import { finiteVerb, gerundOf, isPlainVerb, plainOfParticiple } from '../../text/verbs.ts'
import { fold, stem, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { measurePhrase } from '../measures/phrase.ts'
import { isDoneTo, isEmpty, isOfMoney, isPreposition, isUntold, plainOf } from './act.ts'
import type { Telling } from './tellings.ts'

/** What leads a plan's words and says how real it is, which its status says. */
const ONLY_THOUGHT_OF =
  /^(?:(?<article>the|an?)\s)?(?:actual|contemplated|planned|possible|potential|proposed|suggested|future)\s(?<rest>.+)$/iu
/** Words by which a label hangs on its sentence. */
const HANGING =
  /^(?:no|his|her|its|their|our|my|your|let|it|all|while|any|such|this|that|these|those|other|what|more)\b|\b(?:he|she|it|they|them|him|we|us|you|this|that|these|those|its|his|her|their|our|my|another)\b/i
/** What breaks off before it tells whose or until when. */
const BROKEN_OFF =
  /\sby\s\p{Ll}+s$|\s(?:and|or|of|to|for|the|an?|due|planned|set|likely|expected|coming|next|last|recent)$/u
/** A sentence rather than a name: "the players aren't paid", "the White House backed legislation". */
const SENTENCE = /n['’]t\b|^(?:The\s)?\p{Lu}\S*(?:\s\p{Lu}\S*)*\s\p{Ll}+ed\s\p{Ll}/u
const MOST_WORDS = 11
/** How much less a label says that names the act alone. */
const BARE = 1.5

/** "the proposed strike" as "the strike"; what an adjective led is a noun, whatever else its word can be. */
function thoughtOf(label: string): string {
  const { article, rest } = ONLY_THOUGHT_OF.exec(label)?.groups ?? {}
  if (rest === undefined) return label
  if (article !== undefined) return `${/^a/i.test(article) ? (/^[aeiou]/i.test(rest) ? 'an' : 'a') : 'the'} ${rest}`
  return plainOf(fold(rest.split(/\s/)[0]!)) !== null && asNoun(rest) === null ? `the ${rest}` : rest
}

/** "lowered the lake" as "lower the lake". */
function plain(label: string): string {
  const [first = '', ...rest] = label.split(/\s+/)
  const verb = finiteVerb(fold(first))
  return verb?.tense === 'past' && rest.length > 0 ? [verb.plain, ...rest].join(' ') : label
}

/** "Brandt sending the guards north" as "sending the guards north": who is to do it stands among the parties. */
const DOER_FIRST = /^(?:\p{Lu}\S*\s){1,4}(?<deed>(?<gerund>\p{Ll}+ing)\s(?:an?|the|its|his|her|their|\p{Lu}|\d).*)$/u

function withoutDoer(label: string): string {
  const { deed, gerund } = DOER_FIRST.exec(label)?.groups ?? {}
  return deed !== undefined && plainOf(fold(gerund ?? '')) !== null ? deed : label
}

/** "the President Brandt's order", as its words begin with a title: the name itself tells whose it is. */
const OWNED_BY_NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}['’]s?\s\p{Ll}/u

/** What a report says of how far it would go, which is no part of the step's name: "flights, even without a permit". */
const CONCESSION = /,?\s(?:even|albeit|though|regardless of)\s.*$/u

/** A telling's words as they stand after a preposition; null where they do not stand by themselves. */
export function phraseOf(label: string, corpus: Corpus): string | null {
  const trimmed = label
    .trim()
    .replace(/["“”‘]$/, '')
    .replace(CONCESSION, '')
  const own = OWNED_BY_NAME.test(trimmed) ? trimmed : plain(withoutLight(passive(thoughtOf(withoutDoer(trimmed)))))
  const phrase =
    own === trimmed && OWNED_BY_NAME.test(own)
      ? own
      : isOfMoney(own)
        ? own
        : (asNoun(own) ?? sameInPast(own) ?? measurePhrase(own, corpus.common))
  const all = words(phrase ?? '')
  const isFit =
    phrase !== null &&
    all.length >= 2 &&
    all.length <= MOST_WORDS &&
    !HANGING.test(phrase) &&
    !SENTENCE.test(trimmed) &&
    !BROKEN_OFF.test(phrase) &&
    !/["“”‘;]|(?:^|\s)['’]|[€£$]$/.test(phrase) &&
    (!/^\d/.test(phrase) || isOfMoney(phrase)) &&
    !/^(?:be|been|being)\b/.test(phrase)
  if (!isFit) return null
  const isBarePlural = phrase.startsWith('the ') && !/^the\s/i.test(own) && PLURAL.test(own)
  if (isBarePlural) return phrase.slice(4)
  return /\.\p{Lu}$/u.test(phrase) && trimmed.endsWith(`${phrase.slice(-3)}.`) ? `${phrase}.` : phrase
}

/** Nouns in the plural, before what hangs on them: "flights even without a permit". */
const PLURAL = /^(?:[\p{L}-]+\s)*?[\p{L}-]+[^s\W]s(?:\s(?:even|without|along|around|near|until|because|during)\b|$)/iu

/** "strike action by the guild", where the first word is also a verb, and the second tells that it is none here. */
const asNoun = (own: string): string | null => (/^\p{Ll}+\s(?:action|talks|measures|plans?)\b/u.test(own) ? own : null)

const PARTICLE = /^(?:off|up|down|out|back|over)$/
/** "launch the night service" as "the night service": the verb says no more than that the step is taken. */
function withoutLight(label: string): string {
  const [first = '', ...rest] = label.split(/\s+/)
  const verb = plainOf(fold(first))
  const isStep =
    verb !== null &&
    isUntold(verb) &&
    !PARTICLE.test(rest[0] ?? '') &&
    /^(?:(?:an?|the)\s|(?:\p{Ll}+\s)*?\p{Ll}+s\b)/u.test(rest.join(' '))
  return isStep ? thoughtOf(rest.join(' ')) : label
}

/** "cut the fee", "put off the vote": a verb whose past is its plain form names a step as any other does. */
function sameInPast(label: string): string | null {
  const [first = '', ...rest] = label.split(/\s+/)
  const verb = finiteVerb(fold(first))
  const gerund = verb?.tense === 'past' && verb.plain === fold(first) && rest.length > 0 ? gerundOf(verb.plain) : null
  return gerund === null ? null : [gerund, ...rest].join(' ')
}

/** "the fees will be refunded" as "refund the fees". */
function passive(label: string): string {
  const found =
    /^(?<what>\S.*?)\s(?:(?:will|would|could|should|shall|must|can|may|might)\s)?be\s(?<verb>\p{Ll}+ed)$/u.exec(
      label,
    )?.groups
  if (!found?.what) return wantedDone(label)
  const verb = finiteVerb(fold(found.verb ?? ''))
  const what = found.what.replace(/^(?:The|An?|These|All|Each)\b/, (word) => word.toLowerCase())
  // Of a verb that is not listed the form in -ing is made of that in -ed: "outlawing".
  return verb?.tense === 'past' ? `${verb.plain} ${what}` : `${found.verb!.slice(0, -2)}ing ${what}`
}

/** "the old bridge closed" as "closing the old bridge". */
function wantedDone(label: string): string {
  const all = label.split(/\s+/)
  const gerund = isDoneTo(all.map(fold)) ? gerundOf(plainOfParticiple(fold(all.at(-1)!)) ?? '') : null
  return gerund === null ? label : [gerund, ...all.slice(0, -1)].join(' ')
}

const rootsOf = (group: readonly Telling[]): Set<string> => new Set(group.map(({ root }) => root))

/** The label that says of a step what most texts say of it, in few words; null where none stands by itself. */
export function labelOf(group: readonly Telling[], corpus: Corpus): string | null {
  const holders = new Map<string, Set<string>>()
  for (const { matter, root } of group) {
    for (const one of [matter.act, ...matter.rest]) holders.set(one, (holders.get(one) ?? new Set()).add(root))
  }
  const tellersOf = new Map([...byKey(group, ({ label }) => label)].map(([label, own]) => [label, rootsOf(own)]))
  const candidates = group.flatMap(({ label, matter }) => {
    const phrase = phraseOf(label, corpus)
    if (phrase === null) return []
    const shared = [...matter.rest].filter((one) => holders.get(one)!.size > 1).length
    const own = matter.rest.size - shared
    const all = words(phrase)
    const isVerb = isPlainVerb(fold(all[0]!)) || /ing$/.test(fold(all[0]!))
    const alike = tellersOf.get(label)!.size
    const score =
      0.5 * Math.min(alike - 1, 2) +
      2 * Math.min(shared, 3) +
      Math.min(matter.rest.size + matter.names.length, 2) -
      (matter.rest.size + matter.names.length === 0 ? BARE : 0) -
      0.5 * own -
      (/\d/.test(phrase) ? 1.5 : 0) -
      0.5 * Math.max(0, all.length - 7) -
      (isVerb ? 0.25 : 0) +
      (/\s\p{Lu}/u.test(phrase) ? 0.5 : 0) -
      all.filter((word) => isEmpty(stem(word))).length
    return [{ phrase, score }]
  })
  const [first, ...others] = candidates
  if (first === undefined) return null
  const { phrase } = others.reduce((best, one) => (one.score > best.score ? one : best), first)
  const isOfOneLength = durationsOf(group).size < 2
  const shown = isOfOneLength ? phrase : phrase.replace(DURATION, (_, article: string) => (article ? 'a ' : ''))
  const count = countOf(shown)
  const counts = new Set(candidates.flatMap((one) => countOf(one.phrase) ?? []))
  return withoutEmpty(count === null || counts.size < 2 ? shown : shown.replace(`${count} `, ''))
}

/** "A general pause" as "a pause", "controversial fees on vans" as "fees on vans": what it is like, each telling says for itself. */
function withoutEmpty(phrase: string): string {
  const { article, adjective, rest } =
    /^(?<article>an?\s)?(?<adjective>\S+)\s(?<rest>\p{Ll}\S+\s.+)$/u.exec(phrase)?.groups ?? {}
  const isLeft =
    rest === undefined ||
    !isEmpty(stem(adjective!)) ||
    /ing$/.test(adjective!) ||
    isPreposition(fold(rest.split(' ')[0]!))
  if (isLeft) return phrase
  if (article === undefined) return /^the$/i.test(adjective!) ? phrase : rest
  return `${/^[aeiou]/.test(rest) ? 'an' : 'a'} ${rest}`
}

/** "selling six ferries", "selling eight old ferries": how many they are, where texts give it otherwise. */
function countOf(phrase: string): string | null {
  const count = /^\p{L}+ing\s(?<count>\S+)\s(?:\p{L}[\p{L}-]*\s){0,3}?\p{L}+s\b/u.exec(phrase)?.groups?.count
  return count !== undefined && isNumberWord(fold(count)) ? count : null
}

/** "a two-year pause", "an 18-month pause": how long it is to be, where texts give it otherwise. */
const DURATION = /(\ban?\s|)\b[\p{L}\d]+-(?:year|month|week|day|hour)s?\s/u
const durationsOf = (group: readonly Telling[]): Set<string> =>
  new Set(group.flatMap(({ label }) => DURATION.exec(label)?.[0] ?? []))
