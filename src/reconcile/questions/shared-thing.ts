import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, stem } from '../../text/words.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'

const DETERMINED = /\b(?:the|an?|its|their|his|her)\s+(?=(?<rest>\p{L}[\p{L}'’ -]{0,60}))/giu
const MAX_WORDS = 3
/** Nouns that say of a thing how much of it there is, or when, and not what it is. */
const EMPTY =
  /^(?:number|figure|total|sum|amount|count|rest|end|beginning|start|middle|day|week|month|year|hour|minute|time|date|morning|evening|night|afternoon|moment|way|fact|same|first|last|one|other|most|few|lot|point|case|thing|side|part|half|third|quarter|whole|price|cost|loss|twice|double|doubled|extra|weeks?|months?|years?)s?$/i

const NOT_NAMES = new Set(readLines(new URL('../lexicon/not-names.txt', import.meta.url)))
/** A number before what it counts ends a name: "give Chad 90 days". */
const NAME =
  /(?<lead>\bthe\s)?(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|\d{1,3}\b(?![.,]\d|\s\p{Ll}+s\b)))*)/gu

function phraseOf(rest: string): string[] {
  const found: string[] = []
  for (const word of rest.split(' ').slice(0, MAX_WORDS + 1)) {
    const plain = fold(word)
    if (word === '' || isStopword(plain) || /['’]/.test(word) || isNumberWord(plain)) break
    const isVerb = finiteVerb(plain) !== null || (isParticiple(plain) && !/ed$/.test(plain))
    if (/^(?:every|each|per)$/.test(plain) || (EMPTY.test(plain) && found.length > 0)) break
    if (found.length > 0 && isPlainVerb(plain) && /s$/.test(found.at(-1) ?? '')) break
    if (found.length > 0 && ((isVerb && !/ly$/.test(found.at(-1) ?? '')) || /ly$/.test(plain))) break
    found.push(word)
  }
  const last = fold(found.at(-1) ?? '')
  const isLoose =
    found.length > MAX_WORDS ||
    /(?:ed|ly|ing)$/.test(last) ||
    (found.length > 1 && isPlainVerb(last) && isParticiple(last))
  return isLoose ? [] : found
}

/**
 * The thing that a number or date belongs to, as a phrase of its sentence with its article: the one whose noun most other
 * reports have there too, of several the nearest. Null where there is none.
 *
 * @param of      place of the number or date
 * @param shared    stems with the number of texts that have them there
 * @param namesToo  whether a proper name will do
 */
export function sharedThing(
  text: string,
  sentence: Span,
  of: Span,
  shared: ReadonlyMap<string, number>,
  namesToo = true,
): string | null {
  const own = text.slice(sentence.start, sentence.end)
  const things = [...thingsIn(own, shared), ...(namesToo ? namesIn(own, shared) : [])]
  const distance = ({ at }: Thing) => {
    const start = sentence.start + at
    return start >= of.end ? start - of.end : Math.max(0, of.start - start)
  }
  things.sort((a, b) => b.texts - a.texts || distance(a) - distance(b))
  return things[0]?.phrase ?? null
}

/** A phrase with its place in the sentence and the number of texts that have it. */
interface Thing {
  readonly phrase: string
  readonly at: number
  readonly texts: number
}

function thingsIn(sentence: string, shared: ReadonlyMap<string, number>): Thing[] {
  return [...sentence.matchAll(DETERMINED)].flatMap((found) => {
    const rest = found.groups?.rest ?? ''
    const words = phraseOf(rest)
    const head = words.at(-1) ?? ''
    // A newly built ship and a newly built ferry may be one; the noun itself says more.
    const texts = shared.get(stem(fold(head))) ?? (words.some((word) => shared.has(stem(fold(word)))) ? 1 : 0)
    // "An extra 40 francs" has no noun of its own.
    const isCut =
      words.join(' ') === rest.trim() && /^[\d€$£]/.test(sentence.slice(found.index + found[0].length + rest.length))
    const isThing = head !== '' && !EMPTY.test(head) && texts > 0 && !isCut
    return isThing ? [{ phrase: `the ${words.join(' ')}`, at: found.index, texts }] : []
  })
}

function namesIn(sentence: string, shared: ReadonlyMap<string, number>): Thing[] {
  return [...sentence.matchAll(NAME)].flatMap((found) => {
    const { lead = '', name = '' } = found.groups ?? {}
    const words = name.split(' ').filter((word) => !/^\d/.test(word))
    const counts = words.map((word) => shared.get(stem(fold(word).replace(/['’]s$/, ''))) ?? 0)
    const isName = !words.some((word) => NOT_NAMES.has(fold(word)) || isStopword(fold(word))) && found.index > 0
    const texts = Math.min(...counts)
    return isName && texts > 0 ? [{ phrase: `${lead}${name.replace(/['’]s?$/, '')}`, at: found.index, texts }] : []
  })
}
