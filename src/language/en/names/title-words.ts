import {
  givenNameSex,
  isCommonWord,
  isDemonym,
  isOrganizationHead,
  isPersonNoun,
  isPlaceName,
  isTitle,
  singular,
} from '../../../lexicon/index.ts'
import type { Passage } from './passage.ts'

type Range = readonly [from: number, to: number]

const QUALIFIERS = new Set(
  'former acting retired outgoing incoming deputy vice assistant senior chief late veteran interim ex-president then'.split(
    ' ',
  ),
)

/**
 * The title and the name of a capitalised run of tokens: "Justice Minister | Sven Ault".
 *
 * `name` is null where the run is a title alone ("the Minister"). Lower-case words of office right before the run belong
 * to the title too: "chief executive Dev Arlo".
 */
export function splitTitle(passage: Passage, from: number, to: number): { title: Range | null; name: Range | null } {
  const { tokens } = passage
  const word = (at: number) => tokens[at]!.text
  let cut = from
  for (let at = from; at < to; at++) {
    if (isTitle(word(at)) && !/['’]s$/u.test(word(at))) {
      // "Martin Baker": a title's word at the end of a known person's name is a family name.
      if (at === to - 1 && at > from && givenNameSex(word(from)) !== undefined && !isTitle(word(from))) break
      cut = at + 1
    }
  }
  // "Secretary of State Runa Oake", "UK Ambassador to Norway Tom Brill"
  if (cut > from && cut < to && (word(cut) === 'of' || word(cut) === 'to' || word(cut) === 'for')) {
    const place = placeFrom(passage, word(cut + 1) === 'the' ? cut + 2 : cut + 1, to)
    let at = place > 0 ? place : cut + 1
    while (
      place < 0 &&
      at < to &&
      (givenNameSex(word(at)) === undefined || isOrganizationHead(word(at)) || at === cut + 1)
    )
      at++
    cut = at === to && isOffice(passage, cut, to) ? cut + 2 : at
  }
  // A body of that name: "General Assembly", "Justice Department", "Attorney General's Office".
  if (cut > from && cut < to && isOrganizationHead(word(to - 1)) && givenNameSex(word(cut)) === undefined)
    return { title: null, name: [from, to] }
  if (cut === from) {
    const before = officeBefore(passage, from, to)
    return { title: before, name: [from, to] }
  }
  if (cut >= to) return { title: [from, to], name: null }
  return { title: [lowerStart(passage, from), cut], name: [cut, to] }
}

/** "Secretary of | State Runa Oake": an ordinary word of what the office is for, then two or three words that are none. */
function isOffice({ tokens }: Passage, of: number, to: number): boolean {
  const words = tokens.slice(of + 1, to).map(({ text }) => text.toLowerCase())
  const [field = '', ...name] = words
  return isCommonWord(field) && (name.length === 2 || name.length === 3) && !name.some((word) => isCommonWord(word))
}

/** End of the longest known place's name that starts at token `at`, or -1. */
function placeFrom({ tokens, text }: Passage, at: number, to: number): number {
  for (let end = Math.min(to, at + 3); end > at; end--) {
    if (isPlaceName(text.slice(tokens[at]!.start, tokens[end - 1]!.end))) return end
  }
  return -1
}

/** Lower-case office right before a name: "chief executive X", "founder X", "energy minister X". */
function officeBefore(passage: Passage, from: number, to: number): Range | null {
  const { tokens, text } = passage
  const last = tokens[from - 1]
  if (last === undefined || !/^\p{Ll}/u.test(last.text) || text.slice(last.end, tokens[from]!.start) !== ' ')
    return null
  if (
    last.sentence !== tokens[from]!.sentence ||
    !(isTitle(last.text) || (to - from > 1 && isPersonNoun(last.text) && singular(last.text) === last.text))
  )
    return null
  if (isPlaceName(text.slice(tokens[from]!.start, tokens[to - 1]!.end)) || isOrganizationHead(tokens[to - 1]!.text))
    return null
  const start = lowerStart(passage, from)
  const before = tokens[start - 1]?.text.toLowerCase() ?? ''
  // "of the mayor Ana Ruiz" is fine; "a lawyer Monday" is not, nor a verb that looks like an office.
  return ['to', 'will', 'would', 'can'].includes(before) || start === from ? null : [start, from]
}

/** Whether a sentence opens with the token, an ordinary word: "Transport minister X". */
function opensWithWord(passage: Passage, at: number): boolean {
  const { tokens, sentences } = passage
  const token = tokens[at]!
  const isFirst = sentences[token.sentence]!.tokens[0] === at
  return isFirst && isCommonWord(token.text.toLowerCase()) && /^(?:NN|JJ|NNP|VBN|VBG)$/.test(token.tag)
}

/** Start of the run of lower-case nouns and adjectives that ends before `from`. */
function lowerStart(passage: Passage, from: number): number {
  const { tokens, text } = passage
  let at = from
  while (at > 0) {
    const token = tokens[at - 1]!
    if (
      token.sentence !== tokens[from]!.sentence ||
      text.slice(token.end, tokens[at]!.start) !== ' ' ||
      tokens[at - 1]?.clitic !== ''
    )
      break
    const lower = token.text.toLowerCase()
    const fits = /^\p{Ll}/u.test(token.text)
      ? ['NN', 'JJ', 'VBN', 'NNS'].includes(tokens[at - 1]!.tag)
      : opensWithWord(passage, at - 1) || isDemonym(token.text) || /^(?:U\.S\.|U\.K\.|US|UK|EU|UN)$/.test(token.text)
    if (!fits && !QUALIFIERS.has(lower)) break
    at--
  }
  return at
}
