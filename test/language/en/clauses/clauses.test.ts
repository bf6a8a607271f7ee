import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fields } from './fields.ts'
import { FILES, FOLDER, read } from './trees.ts'

/**
 * Each sentence of the fixtures has a comment `# clause = predicate | field: value | ...` for each clause that is
 * looked at: the fields that are named must be so; `none` says that the word is no predicate. "-" is null.
 */
for (const file of FILES) {
  describe(file, () => {
    const { document, found } = read(file)
    const { text, words, sentences } = document
    const blocks = readFileSync(FOLDER + file, 'utf8')
      .trim()
      .split('\n\n')

    blocks.forEach((block, index) => {
      for (const [, row = ''] of block.matchAll(/^# clause = (.*)$/gm)) {
        const sentence = sentences[index]!
        test(`${text.slice(sentence.start, sentence.end)} ${row}`, () => {
          const [predicate, ...expected] = row.split(' | ')
          const clause = found.find((one) => one.sentence === index && words[one.predicate]!.text === predicate)
          if (expected[0] === 'none') {
            expect(clause).toBeUndefined()
            return
          }
          const all = fields(clause!, found, words)
          const named = expected.map((field) => field.split(': ')[0]!)
          expect(named.map((name) => `${name}: ${all[name]}`)).toEqual(expected)
        })
      }
    })

    test('the words of each clause hold its predicate, and its offsets those of its words', () => {
      for (const { start, end, words: range, predicate } of found) {
        expect(range[0]).toBeLessThanOrEqual(predicate)
        expect(range[1]).toBeGreaterThan(predicate)
        expect([start, end]).toEqual([words[range[0]]!.start, words[range[1] - 1]!.end])
      }
    })
  })
}
