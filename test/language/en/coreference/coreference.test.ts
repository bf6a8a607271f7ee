import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { coreference } from '../../../../src/language/en/coreference/index.ts'
import type { Mention } from '../../../../src/model/coreference.ts'
import { type Case, casesOf } from './cases.ts'

const FOLDER = new URL('../../../../fixtures/language/coreference/', import.meta.url)

const read = ({ text, sentences, words, names }: Case) => coreference(text, sentences, words, names)

/** The mention that `label` (WORDS or WORDS#n) means; undefined where there is none. */
function find({ text }: Case, mentions: readonly Mention[], label: string): number {
  const [exact = '', nth = '1'] = label.split('#')
  const found = mentions.flatMap(({ start, end }, index) => (text.slice(start, end) === exact ? [index] : []))
  return found[Number(nth) - 1] ?? -1
}

/** Every mention with its words and what it goes back to, for a failure to show. */
function trace({ text }: Case, mentions: readonly Mention[]): string[] {
  return mentions.map(({ start, end, antecedent }) => {
    const earlier = antecedent && mentions[antecedent.mention]!
    const back = earlier ? ` <- ${text.slice(earlier.start, earlier.end)} (${antecedent.reason})` : ''
    return text.slice(start, end) + back
  })
}

for (const file of readdirSync(FOLDER).sort()) {
  describe(file, () => {
    for (const one of casesOf(fileURLToPath(new URL(file, FOLDER)))) {
      test(one.title, () => {
        const mentions = read(one)
        const shown = trace(one, mentions)
        for (const [at, mention] of mentions.entries()) holds(one, mentions, mention, at)
        for (const { labels, reason } of one.same) {
          const found = labels.map((label) => find(one, mentions, label))
          expect(found, shown.join('\n')).not.toContain(-1)
          expect(new Set(found.map((at) => mentions[at]!.first)).size, shown.join('\n')).toBe(1)
          const later = mentions[Math.max(...found)]!
          expect(later.antecedent?.reason, shown.join('\n')).toBe(reason)
        }
        for (const [a = '', b = ''] of one.apart) {
          const [left, right] = [find(one, mentions, a), find(one, mentions, b)]
          expect([left, right], shown.join('\n')).not.toContain(-1)
          expect(mentions[left]!.first === mentions[right]!.first, shown.join('\n')).toBe(false)
        }
        for (const label of one.alone) {
          const at = find(one, mentions, label)
          expect(at, shown.join('\n')).not.toBe(-1)
          expect(mentions[at]!.antecedent, shown.join('\n')).toBeUndefined()
        }
        for (const label of one.unmarked) expect(find(one, mentions, label), shown.join('\n')).toBe(-1)
      })
    }
  })
}

function holds({ text, words }: Case, mentions: readonly Mention[], mention: Mention, at: number): void {
  const [from, to] = mention.words
  expect(text.slice(mention.start, mention.end)).toBe(text.slice(words[from]!.start, words[to - 1]!.end))
  expect(mention.head).toBeGreaterThanOrEqual(from)
  expect(mention.head).toBeLessThan(to)
  if (mention.antecedent === undefined) expect(mention.first).toBe(at)
  else {
    expect(mention.antecedent.mention).toBeLessThan(at)
    expect(mentions[mention.antecedent.mention]!.first).toBe(mention.first)
  }
}

test('nothing in no words', () => {
  expect(coreference('', [], [], [])).toEqual([])
})
