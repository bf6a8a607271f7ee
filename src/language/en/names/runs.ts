import {
  givenNameSex,
  isCommonWord,
  isDemonym,
  isOrganizationHead,
  isPersonNoun,
  isPlaceName,
  isTitle,
  singular,
  usualTag,
} from '../../../lexicon/index.ts'
import type { Sentence } from '../../../model/analysis.ts'
import { type Kind, kindOfName } from './kinds.ts'
import type { Passage } from './passage.ts'
import { splitTitle } from './title-words.ts'

/** A run of capitalised words that names somebody or something, the title before a person's name off. */
export interface Run extends Kind {
  /** Half-open ranges of token indices. */
  readonly name: readonly [from: number, to: number]
  /** The words of title or office right before the name ("Defense Secretary"). */
  readonly title: readonly [from: number, to: number] | null
}

const PARTICLES = new Set(
  'van den der de la del della von bin ibn ben al el ter te le du da dos das di y af av zu zum st'.split(' '),
)
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan gmt utc est edt pst'.split(
    ' ',
  ),
)
const LINKS = new Set(['of', 'for', 'on'])
const NUMBER = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/i
const SENT_TO = /^(?:ambassador|envoy|adviser|advisor|counsel|secretary)$/i

/** The runs of an article's prose in order; headings are left out, for all their words may be capitals. */
export function runs(passage: Passage): Run[] {
  const small = new Set(passage.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))
  const prose = { ...passage, small }
  return passage.sentences.filter(({ heading }) => !heading).flatMap((sentence) => runsOf(prose, sentence))
}

/** A passage with the forms that it has in small letters. */
interface Prose extends Passage {
  readonly small: ReadonlySet<string>
}

function runsOf(passage: Prose, sentence: Sentence): Run[] {
  const { tokens } = passage
  const [from, to] = sentence.tokens
  const found: Run[] = []
  if (isShouted(passage, from, to)) return found
  for (let at = from; at < to; at++) {
    if (!isNameWord(passage, at, from)) continue
    let end = at + 1
    while (end < to) {
      const next = extension(passage, at, end, to)
      if (next === end) break
      end = next
    }
    let start = at
    while (
      start < end - 1 &&
      isDemonym(tokens[start]!.text) &&
      isTitle(tokens[start + 1]!.text) === false &&
      end - start === 1
    )
      start++
    const split = splitTitle(passage, start, end)
    if (split.name !== null && !isOnlyOrigin(passage, split.name)) {
      const kind = kindOfName(passage, ...split.name, split.title !== null)
      found.push({ name: split.name, title: split.title, ...kind })
    }
    at = end - 1
  }
  return found
}

/** Whether the word is a day or month: "Jan" but not that of "Jan Novak". */
function isCalendar({ tokens }: Passage, at: number): boolean {
  const word = tokens[at]!.text
  if (!CALENDAR.has(word.toLowerCase().replace(/\.$/, ''))) return false
  const next = tokens[at + 1]?.text ?? ''
  return givenNameSex(word) === undefined || !/^\p{Lu}\p{Ll}/u.test(next) || CALENDAR.has(next.toLowerCase())
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}-\p{Lu}/u.test(word) || /^\d{1,3}\p{Lu}\p{L}{1,40}$/u.test(word)
}

function isNameWord(passage: Prose, at: number, first: number): boolean {
  const { tokens } = passage
  const word = tokens[at]!.text
  if (NUMBER.test(word) || isOriginAdjective(word)) return false
  if (!isCapital(word) || word === 'I' || /^I['’]/.test(word) || isCalendar(passage, at)) return false
  const tag = tokens[at]!.tag
  const opens = at === first || /^["“‘'(\-–—•*:\d.]{1,8}$/u.test(tokens[at - 1]!.text)
  if (!opens) return tag === 'NNP' || (tag !== 'PRP' && tag !== 'DT' && tag !== 'IN' && tag !== 'CC' && tag !== 'PRP$')
  const lower = word.toLowerCase()
  const next = tokens[at + 1]?.text ?? ''
  // "Minister of Health Ada Roe" opens a sentence.
  if (isTitle(word) && (isCapital(next) || (/^(?:of|to)$/.test(next) && isCapital(tokens[at + 2]?.text ?? ''))))
    return true
  if (/^(?:RB|IN|DT|PRP|PRP\$|CC|WRB|WP|WDT|MD|UH|EX|CD)$/.test(usualTag(lower) ?? '') && !isPlaceName(word))
    return false
  if (tag === 'NNP') {
    const isWord = isCommonWord(lower) || isCommonWord(singular(lower)) || isPersonNoun(lower)
    return !isWord || isCapital(next) || (isPlaceName(word) && !passage.small.has(lower))
  }
  // "Energy Minister X", "Former Royal Marine X" open a sentence with words that are ordinary elsewhere.
  return (tag === 'NN' || tag === 'JJ') && isCapital(next) && next !== 'I' && !isDemonym(word)
}

/** Where the run that holds `[start, end)` goes on; `end` where it does not. */
function extension(passage: Passage, start: number, end: number, to: number): number {
  const { tokens, text } = passage
  if (tokens[end - 1]?.clitic !== '') return end
  const isNext = (at: number) =>
    at < to && isCapital(tokens[at]!.text) && tokens[at]!.text !== 'I' && !isCalendar(passage, at)
  const isJoined = (at: number) => /^ ?$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))
  if (end >= to || !isJoined(end)) return end
  const word = tokens[end]!.text
  // "the Bakers' League": the lone apostrophe of a plural possessive inside a body's name
  if (
    /^['’]$/.test(word) &&
    /s$/.test(tokens[end - 1]!.text) &&
    isNext(end + 1) &&
    isOrganizationHead(tokens[end + 1]!.text)
  )
    return end + 2
  if (isNext(end)) return /^(?:PRP|DT|IN|CC|WRB|WP|WDT|MD)$/.test(tokens[end]!.tag) ? end : end + 1
  if (PARTICLES.has(word)) {
    let at = end
    while (at < to && PARTICLES.has(tokens[at]!.text)) at++
    return isNext(at) ? at + 1 : end
  }
  const hasHead = Array.from({ length: end - start }, (_, i) => tokens[start + i]!.text).some(
    (form) => isOrganizationHead(form) || isTitle(form),
  )
  if (word === 'to' && SENT_TO.test(tokens[end - 1]!.text)) {
    const at = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1
    return isNext(at) ? at + 1 : end
  }
  if (LINKS.has(word) && hasHead) {
    const at = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1
    if (word !== 'of' && at !== end + 1) return end
    return isNext(at) ? at + 1 : end
  }
  if ((word === 'and' || word === '&') && isNext(end + 1) && hasHead !== isTitle(tokens[start]!.text)) {
    const right = tokens[end + 1]!.text.toLowerCase()
    const left = tokens[end - 1]!.text.toLowerCase()
    const isLinked = Array.from({ length: end - start }, (_, i) => tokens[start + i]!.text).some((form) =>
      LINKS.has(form),
    )
    if (word === '&' || (isLinked && isCommonWord(right) && isCommonWord(left))) return end + 2
  }
  // "Customs and Border Protection": ordinary words on both sides, a head at the end.
  if (
    word === 'and' &&
    isNext(end + 1) &&
    isNext(end + 2) &&
    isCommonWord(tokens[end + 1]!.text.toLowerCase()) &&
    isCommonWord(tokens[end - 1]!.text.toLowerCase())
  ) {
    if (isOrganizationHead(tokens[end + 2]!.text) && !isOrganizationHead(tokens[end - 1]!.text)) return end + 3
  }
  return end
}

/** A sentence almost all of whose words are capitalised is a heading that was not told as one. */
function isShouted({ tokens }: Passage, from: number, to: number): boolean {
  let long = 0
  let upper = 0
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.text
    if (!/^\p{L}{4}/u.test(word)) continue
    long++
    if (/^\p{Lu}{2}/u.test(word)) upper++
  }
  return long >= 4 && upper >= long * 0.8
}

/** "Oslo-based", "UK-Norway", "U.N.-led": adjectives, not names. */
function isOriginAdjective(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}.]{1,40}-(?:\p{Ll}{3,40}|(?:\p{Lu}\p{L}{1,40}))$/u.test(word) &&
    (/-\p{Ll}/u.test(word) ||
      word.split('-').every((part) => isPlaceName(part) || isDemonym(part) || /^[\p{Lu}.]{2,5}$/u.test(part)))
  )
}

function isOnlyOrigin({ tokens, text }: Passage, [from, to]: readonly [number, number]): boolean {
  return isDemonym(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}
