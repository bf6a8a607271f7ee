import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import { articleOf } from '../article.ts'
import { cpuMs, hostileText } from '../hostile-text.ts'

type Range = readonly [from: number, to: number]

const isWithin = ([from, to]: Range, length: number): boolean => 0 <= from && from < to && to <= length

/** Spans that stand in order, each behind the one before. */
function expectInOrder(spans: readonly Span[]): void {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
}

/** What can be seen of a text: characters of control and of no width may stand in no word. */
const seen = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')

function expectWords({ text, words, sentences }: Analysis): void {
  expectInOrder(words)
  expect(seen(words.map((word) => text.slice(word.start, word.end)).join(''))).toBe(seen(text))
  for (const word of words) {
    expect(word.text).toBe(text.slice(word.start, word.end))
    expect([word.lemma, word.upos, word.xpos, word.relation]).not.toContain('')
  }
  let next = 0
  sentences.forEach(({ start, end, words: [from, to] }, index) => {
    expect(from).toBe(next)
    next = to
    for (const word of words.slice(from, to)) {
      expect(word.sentence).toBe(index)
      expect(start <= word.start && word.end <= end).toBe(true)
    }
    expectTree(words.slice(from, to).map(({ head }) => (head < 0 ? -1 : head - from)))
  })
  expect(next).toBe(words.length)
}

/** One root, which every word reaches. */
function expectTree(heads: readonly number[]): void {
  if (heads.length === 0) return
  expect(heads.filter((head) => head === -1)).toHaveLength(1)
  heads.forEach((_, word) => {
    let [at, steps] = [word, 0]
    while (at !== -1 && steps++ <= heads.length) at = heads[at] ?? Number.NaN
    expect(at).toBe(-1)
  })
}

function expectNames({ words, names }: Analysis): void {
  expectInOrder(names)
  for (const name of names) {
    expect(isWithin(name.words, words.length)).toBe(true)
    expect([name.start, name.end]).toEqual([words[name.words[0]]!.start, words[name.words[1] - 1]!.end])
    expect(name.words[0] <= name.head && name.head < name.words[1]).toBe(true)
    if (name.title !== undefined) expect(isWithin(name.title, words.length)).toBe(true)
  }
}

function expectMentions({ words, names, mentions }: Analysis): void {
  mentions.forEach((mention, index) => {
    expect(isWithin(mention.words, words.length)).toBe(true)
    expect([mention.start, mention.end]).toEqual([words[mention.words[0]]!.start, words[mention.words[1] - 1]!.end])
    expect(mentions[mention.first]!.first).toBe(mention.first)
    expect(mention.antecedent?.mention ?? -1).toBeLessThan(index)
    if (mention.name !== undefined) expect(names[mention.name]).toBeDefined()
  })
}

function expectClauses({ words, clauses }: Analysis): void {
  clauses.forEach((clause, index) => {
    expect(isWithin(clause.words, words.length)).toBe(true)
    expect(words[clause.predicate]).toBeDefined()
    expect(clause.parent).not.toBe(index)
    if (clause.parent !== null) expect(clauses[clause.parent]).toBeDefined()
    for (const argument of [clause.subject, clause.object, clause.recipient]) {
      if (argument !== null) expect(isWithin(argument.words, words.length)).toBe(true)
    }
  })
}

test('a word of several tokens is in one name at most', () => {
  const { names } = analyse(articleOf('Mayor Ida Lund\uFEFFİ🔥İ'))
  names.slice(1).forEach(({ words: [from] }, index) => {
    expect(from).toBeGreaterThanOrEqual(names[index]!.words[1])
  })
})

test('whatever a text holds, every layer ends and stands where it says', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const analysis = analyse(articleOf(text))
      if (analysis.layers.has('words')) expectWords(analysis)
      expectNames(analysis)
      expectMentions(analysis)
      expectClauses(analysis)
    }),
    { numRuns: 200 },
  )
}, 60_000)

/** Texts that nobody writes, and how many characters are tried: as many as take some seconds. */
const ENDLESS: readonly (readonly [title: string, text: (length: number) => string, length: number])[] = [
  ['one word', (length) => 'a'.repeat(length), 120_000],
  ['one number', (length) => '7'.repeat(length), 120_000],
  ['an address', (length) => `https://a.example/${'b/'.repeat(length / 2)}`, 24_000],
  ['combining marks', (length) => `e${'\u0301'.repeat(length)}`, 120_000],
  ['unpaired surrogates', (length) => '\ud83d'.repeat(length), 24_000],
  ['zero-width spaces and joiners', (length) => '\u200b\u200d'.repeat(length / 2), 24_000],
  ['marks of direction', (length) => '\u202e\u2067'.repeat(length / 2), 24_000],
  ['emoji', (length) => '🔥👩‍🚒'.repeat(length / 7), 24_000],
  ['marks alone', (length) => '?!.,;:'.repeat(length / 6), 24_000],
  ['brackets in one another', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2), 24_000],
  ['quotes that never close', (length) => 'he said “'.repeat(length / 9), 12_000],
  ['hyphens', (length) => 'one-'.repeat(length / 4), 24_000],
  ['apostrophes', (length) => "'s".repeat(length / 2), 24_000],
  ['clauses without an end', (length) => 'the man who said that '.repeat(length / 22), 24_000],
  ['names without an end', (length) => 'Ida Lund '.repeat(length / 9), 24_000],
]

describe('a text of many characters without an end costs its length, not its square', () => {
  test.each(ENDLESS)('%s', (_, text, length) => {
    const cost = (share: number): number => {
      const whole = text(length / share)
      const from = cpuMs()
      const { words } = analyse(articleOf(whole))
      const taken = cpuMs() - from
      for (const word of words) expect(word.text).toBe(whole.slice(word.start, word.end))
      return taken
    }
    cost(8)
    const [quarter, whole] = [cost(4), cost(1)]
    // Four times the text in less than eight times the time; what is short is not measured well.
    expect(whole).toBeLessThan(Math.max(8 * quarter, 1500))
  })
}, 120_000)
