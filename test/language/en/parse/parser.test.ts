import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { norm, shape } from '../../../../src/language/en/features/form.ts'
import { Lexicon } from '../../../../src/language/en/features/lexicon.ts'
import { Encoder, Norm } from '../../../../src/language/en/network/encoder.ts'
import { Kernel } from '../../../../src/language/en/network/kernel.ts'
import { Rows } from '../../../../src/language/en/network/linear.ts'
import { Tensors } from '../../../../src/language/en/network/safetensors.ts'
import { Forms } from '../../../../src/language/en/parse/forms.ts'
import { Parser } from '../../../../src/language/en/parse/parser.ts'

const FIXTURES = new URL('../../../../fixtures/language/parse/', import.meta.url)
const WIDTH = 16

interface Expected {
  readonly forms: readonly string[]
  readonly norms: readonly string[]
  readonly shapes: readonly string[]
  readonly flags: readonly number[]
  readonly rows: readonly (readonly number[])[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

// Made by train/parser/fixture.py: what torch reads with random weights.
const expected: readonly Expected[] = JSON.parse(readFileSync(new URL('expected.json', FIXTURES), 'utf8'))
const tensors = Tensors.read(new URL('parser.safetensors', FIXTURES))
const tables = Tensors.read(new URL('lexicon.safetensors', FIXTURES))
const parser = new Parser(tensors, tables)
const cases = expected.map((one) => [one.forms.join(' '), one] as const)

/** What is read of sentences, in the words of the model; heads count from 1 within the sentence, 0 is its root. */
function read(sentences: readonly (readonly string[])[]) {
  const forms = sentences.flat()
  let end = 0
  const ranges = sentences.map(({ length }) => {
    end += length
    return [end - length, end] as const
  })
  const { upos, xpos, heads, relations, names } = parser.read(forms, ranges)
  return ranges.map(([from, to]) => {
    return {
      upos: Array.from(upos.slice(from, to), (label) => parser.labels.upos[label]),
      xpos: Array.from(xpos.slice(from, to), (label) => parser.labels.xpos[label]),
      heads: Array.from(heads.slice(from, to), (head) => (head === -1 ? 0 : head - from + 1)),
      relations: Array.from(relations.slice(from, to), (label) => parser.labels.relations[label]),
      names: Array.from(names.slice(from, to), (label) => parser.labels.names[label]),
    }
  })
}

const reading = ({ upos, xpos, heads, relations, names }: Expected) => ({ upos, xpos, heads, relations, names })

describe('the same as in training', () => {
  test.each(cases)('norms and shapes: %s', (_, { forms, norms, shapes }) => {
    expect(forms.map(norm)).toEqual(norms)
    expect(forms.map(shape)).toEqual(shapes)
  })

  test.each(cases)('phrases: %s', (_, { forms, flags }) => {
    const lexicon = new Lexicon(tables)
    const found = new Uint8Array(forms.length)
    const kernel = new Kernel()
    const known = new Forms(kernel, tensors, lexicon, WIDTH)
    lexicon.flags(
      forms.map((form) => known.word(known.id(form))),
      found,
    )
    expect([...found]).toEqual(flags)
  })

  test('encoder, where a sentence holds no phrase', () => {
    const kernel = new Kernel()
    const forms = new Forms(kernel, tensors, new Lexicon(tables), WIDTH)
    const encoder = new Encoder(kernel, tensors, WIDTH, 64)
    const first = new Norm(kernel, tensors, 'embed.norm', WIDTH)
    const x = new Rows(kernel, 64, WIDTH, 1)
    for (const { forms: words, flags, rows } of expected.filter((one) => one.flags.every((flag) => flag === 0))) {
      const ids = [0, ...words.map((word) => forms.id(word)), -1]
      forms.complete()
      kernel.call.gather(forms.at, kernel.place(Int32Array.from(ids)), ids.length, WIDTH, x.at)
      first.apply(x.at, ids.length, x.at)
      encoder.apply(x, { rows: ids.length, starts: [0], lengths: [words.length + 1] })
      expect(flags.length).toBe(words.length)
      rows.forEach((row, index) => {
        row.forEach((value, k) => {
          expect(Math.abs(kernel.floats[x.row(index) / 4 + k]! - value)).toBeLessThan(1e-3)
        })
      })
    }
  })

  test.each(cases)('tags, tree and names: %s', (_, one) => {
    expect(read([one.forms])).toEqual([reading(one)])
  })

  test('all sentences together, and in many batches', () => {
    expect(read(expected.map(({ forms }) => forms))).toEqual(expected.map(reading))
    const many = Array.from({ length: 400 }, (_, at) => expected[at % expected.length]!)
    expect(read(many.map(({ forms }) => forms))).toEqual(many.map(reading))
  })
})

describe('whatever comes', () => {
  /** Whether every word of a sentence leads to its one root. */
  function expectTree(heads: readonly number[]): void {
    expect(heads.filter((head) => head === 0).length).toBe(1)
    const good = new Set([0])
    for (let word = 1; word <= heads.length; word++) {
      const trail = new Set<number>()
      let at = word
      while (!good.has(at) && !trail.has(at)) {
        trail.add(at)
        at = heads[at - 1]!
      }
      expect(good.has(at), `word ${word} leads to a circle`).toBe(true)
      for (const each of trail) good.add(each)
    }
  }

  const words = expected.flatMap(({ forms }) => forms)
  const sentence = (length: number) => Array.from({ length }, (_, at) => words[(at * 7 + (at >> 5)) % words.length]!)

  test.each([1, 2, 3, 248, 249, 250, 251, 252, 600, 3000])('a sentence of %i words is one tree', (length) => {
    const [found] = read([sentence(length)])
    expectTree(found!.heads)
    expect(found!.relations.filter((relation) => relation === 'root').length).toBe(1)
  })

  test('sentences beside it do not change a long one', () => {
    const [alone] = read([sentence(300)])
    expect(read([['Yes'], sentence(300), ['Yes']])[1]).toEqual(alone)
  })

  test('the time of a sentence without an end grows with its words, not with their square', () => {
    const seconds = (length: number) => {
      const from = process.cpuUsage()
      expect(read([sentence(length)])[0]!.heads.filter((head) => head === 0).length).toBe(1)
      return process.cpuUsage(from).user / 1e6
    }
    const short = seconds(2000)
    expect(seconds(16_000)).toBeLessThan(20 * short)
  })

  test('more forms than are kept: the first are read as before', () => {
    const before = read([sentence(40)])
    for (let round = 0; round < 5; round++) {
      read(Array.from({ length: 40 }, (_, at) => Array.from({ length: 100 }, (_, k) => `w${round}-${at}-${k}`)))
    }
    expect(read([sentence(40)])).toEqual(before)
  })

  test.each([
    ['a word of ten million letters', 'a'.repeat(10_000_000)],
    ['one of half a surrogate pair', '\ud83d'],
    ['the name of the root word', '<root>'],
    ['a key of every object', '__proto__'],
    ['nothing', ''],
  ])('%s', (_, form) => {
    expectTree(read([['the', form, 'rained']])[0]!.heads)
  })

  test('a model of another kind: says what was expected', () => {
    expect(() => new Parser(tables, tables)).toThrow('lexicon.safetensors: format: expected synoptic-parser-1')
    expect(() => new Parser(tensors, tensors)).toThrow('parser.safetensors: format: expected synoptic-lexicon-1')
  })

  test('no sentence', () => {
    expect(read([])).toEqual([])
  })
})
