import { isDemonym, singular, usualTag } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { ENGLISH_MONTHS } from '../../text/months.ts'
import { finiteVerb, isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** Nouns that tell nothing of what is spoken of: "the fact", "the way". */
const VAGUE = new Set(readLines(new URL('../lexicon/vague-topics.txt', import.meta.url)))

const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did)$/
const DETERMINER = /^(?:the|an?|all|every|these|those|any|both|this)$/
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const MAX_WORDS = 5
const SHOWN_WORDS = 10
const SHOWN_WHOLE = 4

/** What the words are about: what stands before their verb, where it is a noun phrase of a few words; null otherwise. */
export function aboutOf(quote: string, { common }: Pick<Corpus, 'common'>): string | null {
  const all = quote.trim().split(/\s+/)
  const verb = all.findIndex((word, i) => i > 0 && AUXILIARY.test(fold(word)))
  if (verb < 1 || verb > MAX_WORDS) return null
  const [first = '', ...rest] = all.slice(0, verb)
  const folded = fold(first)
  const last = fold(all[verb - 1]!)
  const isNoun = !isStopword(last) && (verb === 1 || finiteVerb(last)?.tense !== 'past')
  const starts = DETERMINER.test(folded) || (!isStopword(folded) && !isPlainVerb(folded) && /s$/.test(last))
  const isClean = all.slice(0, verb).every((word) => /^[\p{L}\p{N}’'-]+$/u.test(word))
  if (!isNoun || !starts || !isClean || (DETERMINER.test(folded) && rest.length === 0)) return null
  if (folded === 'this') return ['the', ...rest].join(' ')
  return [DETERMINER.test(folded) || common.has(folded) ? folded : first, ...rest].join(' ')
}

/** The first words, an ellipsis for the rest. */
export function beginning(quote: string): string {
  const all = quote.trim().split(/\s+/)
  const tidy = (text: string): string => text.replace(/[.,;:]+$/, '')
  return all.length <= SHOWN_WORDS ? tidy(all.join(' ')) : `${tidy(all.slice(0, SHOWN_WORDS).join(' '))} …`
}

const MAX_TOPIC = 4
const NAME = /(?<=[\p{Ll}\d],?\s|:\s)(?:[Tt]he\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}’'-]+)*/gu
const DETERMINED = /(?<![\p{L}’'])(?:the|an?)\s(?<words>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4})/giu

/** A noun phrase behind its article: "the old mill" of "the old mill was never safe"; null where it is none. */
function phraseIn(words: readonly string[], isKnown: (word: string) => boolean): string | null {
  const end = words.findIndex((word) => {
    const plain = fold(word)
    return isStopword(plain) || finiteVerb(plain) !== null || AUXILIARY.test(plain) || /ly$/.test(plain)
  })
  const phrase = words.slice(0, end < 0 ? words.length : end)
  const last = fold(phrase.at(-1) ?? '')
  const tag = usualTag(singular(last)) ?? usualTag(last) ?? 'NN'
  const isNoun =
    phrase.length > 0 &&
    phrase.length <= MAX_TOPIC &&
    tag.startsWith('NN') &&
    !/(?:ed|ing|al|ous|ive|ful)$/.test(last) &&
    !isKnown(last)
  return isNoun ? phrase.join(' ') : null
}

/** What words that do not begin with what they are about speak of: a name in them, else the first thing with an article. */
export function topicOf(quote: string, who: string): string | null {
  const speaker = new Set(words(who).map(fold))
  const isOwn = (phrase: string): boolean => words(phrase).some((word) => speaker.has(fold(word)))
  for (const found of quote.matchAll(NAME)) {
    const name = found[0].replace(/['’]s?$/, '')
    const next = fold(/^\s(?<next>\p{Ll}+)/u.exec(quote.slice(found.index + found[0].length))?.groups?.next ?? '')
    // "A Corran skipper" is no talk of Corran.
    const isVerb = finiteVerb(next) !== null || (isPlainVerb(next) && /\s/.test(name))
    const isNoun = next === '' || isStopword(next) || isVerb
    const plain = fold(name)
    const isThing = plain !== 'i' && !ENGLISH_MONTHS.has(plain) && !WEEKDAY.test(plain) && !isDemonym(singular(name))
    if (isNoun && isThing && !isOwn(name)) return name.replace(/^The\s/, 'the ')
  }
  for (const found of quote.matchAll(DETERMINED)) {
    const phrase = phraseIn((found.groups?.words ?? '').split(' '), (word) => VAGUE.has(word))
    const behind = phrase === null ? '' : quote.slice(quote.indexOf(phrase, found.index) + phrase.length)
    // Of "the times of the flood", "the U.S.", "a sturdy, tall gate" the first words are no thing.
    const next = /^,\s(?<next>\p{L}+)/u.exec(behind)?.groups?.next
    if (/^(?:\sof\s|\.\p{L})/u.test(behind) || (next !== undefined && !isStopword(fold(next)))) continue
    if (phrase !== null && !isOwn(phrase)) return `the ${phrase}`
  }
  return null
}

/**
 * What a point on words of one speaker asks.
 *
 * @param isOnly  whether no other point is on words of the speaker
 */
export function quoteQuestion(source: string, quote: string, isOnly: boolean, corpus: Pick<Corpus, 'common'>): string {
  const who = source.replace(/^(?:The|An?)\s/, (word) => word.toLowerCase())
  const about = aboutOf(quote, corpus)
  if (about !== null && words(about).length > 0) return `What did ${who} say of ${about}?`
  // So few words are best shown themselves.
  const topic = isOnly && words(quote).length > SHOWN_WHOLE ? topicOf(quote, who) : null
  return topic === null ? `Who said “${beginning(quote)}”?` : `What did ${who} say about ${topic}?`
}
