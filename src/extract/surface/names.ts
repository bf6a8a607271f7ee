import type { Analysis, Sentence } from '../../model/analysis.ts'
import type { NameKind } from '../../model/role.ts'
import type { Span } from '../../model/span.ts'
import { givenNameSex, isDemonym, isOrganizationHead, isPersonNoun, isPlaceName, isTitle, singular } from './lexicon.ts'
import { kindOfName } from './name-kind.ts'
import { isCommonWord, usualTag } from './tag-model.ts'
import { tagging } from './tags.ts'
import { splitTitle } from './titles.ts'

/** A capitalised run that names somebody or something, the title before a person's name off. */
export interface NamePhrase extends Span {
  readonly text: string
  /** Guessed from its words and what stands around it; null where nothing tells. */
  readonly kind: NameKind | null
  /** The words of title or office right before the name ("Defense Secretary"), else null. */
  readonly title: (Span & { readonly text: string }) | null
  /** Half-open range of token indices of the name. */
  readonly tokens: readonly [from: number, to: number]
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
const cache = new WeakMap<Analysis, readonly NamePhrase[]>()

/** The names of an article's prose in order; headings are left out, for all their words may be capitals. Cached. */
export function namePhrases(analysis: Analysis): readonly NamePhrase[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = analysis.sentences.filter(({ heading }) => !heading).flatMap((sentence) => namesOf(analysis, sentence))
    cache.set(analysis, found)
  }
  return found
}

/** The names that touch the tokens `[from, to)`, in order. */
export function namesBetween(analysis: Analysis, from: number, to: number): readonly NamePhrase[] {
  const all = namePhrases(analysis)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.tokens[1] <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.tokens[0] < to) end++
  return all.slice(low, end)
}

function namesOf(analysis: Analysis, sentence: Sentence): NamePhrase[] {
  const { tokens, text } = analysis
  const [from, to] = sentence.tokens
  const found: NamePhrase[] = []
  if (isShouted(analysis, from, to)) return found
  for (let at = from; at < to; at++) {
    if (!isNameWord(analysis, at, from)) continue
    let end = at + 1
    while (end < to) {
      const next = extension(analysis, at, end, to)
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
    const split = splitTitle(analysis, start, end)
    if (split.name !== null) {
      const [a, b] = split.name
      const span = { start: tokens[a]!.start, end: endOfName(analysis, b - 1) }
      const form = text.slice(span.start, span.end)
      if (!isOnlyOrigin(analysis, a, b)) {
        const title = split.title && { start: tokens[split.title[0]]!.start, end: tokens[split.title[1] - 1]!.end }
        found.push({
          ...span,
          text: form,
          kind: kindOfName(analysis, a, b, title !== null),
          title: title && { ...title, text: text.slice(title.start, title.end) },
          tokens: [a, b],
        })
      }
    }
    at = end - 1
  }
  return found
}

/** Whether the word is a day or month: "Jan" but not that of "Jan Novak". */
function isCalendar({ tokens }: Analysis, at: number): boolean {
  const word = tokens[at]!.text
  if (!CALENDAR.has(word.toLowerCase().replace(/\.$/, ''))) return false
  const next = tokens[at + 1]?.text ?? ''
  return givenNameSex(word) === undefined || !/^\p{Lu}\p{Ll}/u.test(next) || CALENDAR.has(next.toLowerCase())
}

/** End of the name's last word, a possessive clitic off. */
function endOfName(analysis: Analysis, at: number): number {
  const token = analysis.tokens[at]!
  return tagging(analysis).clitics[at] === ''
    ? token.end
    : token.start + token.text.search(/n['’]t$|['’](?:s|S|re|ve|ll|d|m|t)$/iu)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}-\p{Lu}/u.test(word) || /^\d{1,3}\p{Lu}\p{L}+$/u.test(word)
}

function isNameWord(analysis: Analysis, at: number, first: number): boolean {
  const { tokens } = analysis
  const word = tokens[at]!.text
  if (NUMBER.test(word) || isOriginAdjective(word)) return false
  if (!isCapital(word) || word === 'I' || /^I['’]/.test(word) || isCalendar(analysis, at)) return false
  const tag = tagging(analysis).tags[at]!
  const opens = at === first || /^["“‘'(\-–—•*:\d.]+$/u.test(tokens[at - 1]!.text)
  if (!opens) return tag === 'NNP' || (tag !== 'PRP' && tag !== 'DT' && tag !== 'IN' && tag !== 'CC' && tag !== 'PRP$')
  const lower = word.toLowerCase()
  if (/^(?:RB|IN|DT|PRP|PRP\$|CC|WRB|WP|WDT|MD|UH|EX|CD)$/.test(usualTag(lower) ?? '') && !isPlaceName(word))
    return false
  if (tag === 'NNP') {
    const isWord = isCommonWord(lower) || isCommonWord(singular(lower)) || isPersonNoun(lower)
    return !isWord || isCapital(tokens[at + 1]?.text ?? '') || (isPlaceName(word) && !seenLower(analysis).has(lower))
  }
  // "Energy Minister X", "Former Royal Marine X" open a sentence with words that are ordinary elsewhere.
  const next = tokens[at + 1]?.text ?? ''
  if ((tag === 'NN' || tag === 'JJ') && isCapital(next) && next !== 'I' && !isDemonym(word)) return true
  return isTitle(word) && (isCapital(next) || (/^(?:of|to)$/.test(next) && isCapital(tokens[at + 2]?.text ?? '')))
}

const lowerCache = new WeakMap<Analysis, ReadonlySet<string>>()
function seenLower(analysis: Analysis): ReadonlySet<string> {
  let found = lowerCache.get(analysis)
  if (found === undefined) {
    found = new Set(analysis.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))
    lowerCache.set(analysis, found)
  }
  return found
}

/** Where the run that holds `[start, end)` goes on; `end` where it does not. */
function extension(analysis: Analysis, start: number, end: number, to: number): number {
  const { tokens, text } = analysis
  const { clitics, tags } = tagging(analysis)
  if (clitics[end - 1] !== '') return end
  const isNext = (at: number) =>
    at < to && isCapital(tokens[at]!.text) && tokens[at]!.text !== 'I' && !isCalendar(analysis, at)
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
  if (isNext(end)) return /^(?:PRP|DT|IN|CC|WRB|WP|WDT|MD)$/.test(tags[end]!) ? end : end + 1
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
function isShouted({ tokens }: Analysis, from: number, to: number): boolean {
  let long = 0
  let upper = 0
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.text
    if (!/^\p{L}{4,}/u.test(word)) continue
    long++
    if (/^\p{Lu}{2}/u.test(word)) upper++
  }
  return long >= 4 && upper >= long * 0.8
}

/** "Oslo-based", "UK-Norway", "U.N.-led": adjectives, not names. */
function isOriginAdjective(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}.]+-(?:\p{Ll}{3,}|(?:\p{Lu}\p{L}+))$/u.test(word) &&
    (/-\p{Ll}/u.test(word) ||
      word.split('-').every((part) => isPlaceName(part) || isDemonym(part) || /^[\p{Lu}.]{2,5}$/u.test(part)))
  )
}

function isOnlyOrigin({ tokens, text }: Analysis, from: number, to: number): boolean {
  return isDemonym(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}
