import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameLabels } from '../../../../src/language/en/parse/name-labels.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC']
const decoder = new NameLabels(LABELS)

function decode(scores: readonly number[], count: number): string[] {
  const found = new Uint8Array(count)
  decoder.decode(Float32Array.from(scores), 0, LABELS.length, count, found, 0)
  return Array.from(found, (label) => LABELS[label]!)
}

/** Whether names are opened, gone on with and closed in order. */
function isGood(labels: readonly string[]): boolean {
  let open = ''
  for (const label of labels) {
    const goesOn = label[0] === 'I' || label[0] === 'E'
    if (goesOn ? open !== label.slice(2) : open !== '') return false
    open = label[0] === 'B' || label[0] === 'I' ? label.slice(2) : ''
  }
  return open === ''
}

const score = (scores: readonly number[], labels: readonly string[]) =>
  labels.reduce((sum, label, at) => sum + scores[at * LABELS.length + LABELS.indexOf(label)]!, 0)

describe('labels of names', () => {
  test('the best of all that are good', () => {
    const all = (count: number): string[][] =>
      count === 0 ? [[]] : all(count - 1).flatMap((labels) => LABELS.map((label) => [...labels, label]))
    const good = new Map([1, 2, 3].map((count) => [count, all(count).filter(isGood)]))
    const sentence = fc.integer({ min: 1, max: 3 }).chain((count) => {
      const length = count * LABELS.length
      const scores = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: length, maxLength: length })
      return fc.record({ count: fc.constant(count), scores })
    })
    fc.assert(
      fc.property(sentence, ({ count, scores }) => {
        const labels = decode(scores, count)
        expect(isGood(labels)).toBe(true)
        expect(score(scores, labels)).toBe(Math.max(...good.get(count)!.map((each) => score(scores, each))))
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test('a name that one word would leave open is closed', () => {
    const row = (label: string, second: string) => LABELS.map((each) => (each === label ? 5 : each === second ? 3 : 0))
    expect(decode([...row('B-PER', 'O'), ...row('I-PER', 'E-PER')], 2)).toEqual(['B-PER', 'E-PER'])
  })
})
