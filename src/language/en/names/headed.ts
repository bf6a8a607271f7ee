import type { NameType } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import { readLines } from '../../../text/lines.ts'
import type { Found } from './spans.ts'

const list = (name: string) => new Set(readLines(new URL(`./lexicon/${name}`, import.meta.url)))
const LAW_HEADS = list('law-heads.txt')
const EVENT_HEADS = list('event-heads.txt')
const LAWS = list('laws.txt')
const LINKS = new Set(['of', 'on', 'against', 'for', 'and'])

const isProper = (word: Word | undefined) =>
  word !== undefined && /^(?:NNPS?|CD|JJ|NN|VBN|HYPH)$/.test(word.xpos) && /^[\p{Lu}\p{N}-]/u.test(word.text)

/**
 * Laws and events by the last word of their name: "the Clean Rivers Act", "the Convention on Migratory Fish", "the Lakeside
 * Summit"; a lone "Act" or "War" is none, nor is one that names somebody else: "Bill Marsh", "the Lakeside Fire Service".
 *
 * @param named  people, organizations and places
 */
export function headed(words: readonly Word[], named: readonly Found[]): Found[] {
  const found: Found[] = []
  const goesOn = insides(words, named)
  for (let at = 0; at < words.length; at++) {
    const type = typeOf(words[at]!)
    if (type === null || goesOn.has(at)) continue
    const from = opening(words, at)
    const to = closing(words, at)
    if (to - from === 1 && !LAWS.has(words[at]!.text)) continue
    const last = found.at(-1)
    if (last !== undefined && last.to > from) found.pop()
    found.push({ from: last !== undefined && last.to > from ? Math.min(from, last.from) : from, to, type })
    at = to - 1
  }
  return found
}

/** Whether a capitalised word alone is no name but the short form of one: "the Act", "the Summit". */
export function isHead(word: Word): boolean {
  return typeOf(word) !== null && !LAWS.has(word.text)
}

/** Words of a name that the next word of the name follows at once. */
function insides(words: readonly Word[], named: readonly Found[]): Set<number> {
  const found = new Set<number>()
  for (const { from, to } of named) {
    for (let at = from; at + 1 < to; at++) if (!LINKS.has(words[at + 1]!.text)) found.add(at)
  }
  return found
}

function typeOf({ text, xpos }: Word): NameType | null {
  if (LAWS.has(text)) return 'law'
  if ((xpos !== 'NNP' && xpos !== 'NNPS') || !/^\p{Lu}\p{Ll}/u.test(text)) return null
  const word = text.toLowerCase()
  const singular = word.replace(/s$/, '')
  if (LAW_HEADS.has(word) || LAW_HEADS.has(singular)) return 'law'
  return EVENT_HEADS.has(word) || EVENT_HEADS.has(singular) ? 'event' : null
}

function opening(words: readonly Word[], at: number): number {
  const { sentence } = words[at]!
  let from = at
  while (from > 0 && words[from - 1]!.sentence === sentence) {
    const before = words[from - 1]!
    if (isProper(before)) from--
    else if (isLink(before) && isProper(words[from - 2]) && words[from - 2]!.sentence === sentence) from -= 2
    else break
  }
  return from
}

function isLink({ text }: Word): boolean {
  return text === 'and' || text === '&' || text === 'of'
}

function closing(words: readonly Word[], at: number): number {
  const { sentence } = words[at]!
  const inside = (i: number) => words[i] !== undefined && words[i]!.sentence === sentence
  let to = at + 1
  for (;;) {
    const next = to + (inside(to) && LINKS.has(words[to]!.text) ? 1 : 0)
    const behind = next > to && inside(next) && words[next]!.text === 'the' ? next + 1 : next
    if (!inside(behind) || !isProper(words[behind]) || (next > to && words[to]!.text === 'and')) return to
    to = behind + 1
  }
}
