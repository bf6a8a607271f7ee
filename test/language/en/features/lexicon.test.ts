import { describe, expect, test } from 'vitest'
import { hash } from '../../../../src/language/en/features/hash.ts'
import { Lexicon } from '../../../../src/language/en/features/lexicon.ts'
import { Tensors } from '../../../../src/language/en/network/safetensors.ts'

type Column = readonly [dtype: 'U32' | 'U16' | 'U8', shape: readonly number[], values: readonly number[]]

function file(columns: Readonly<Record<string, Column>>, format = 'synoptic-lexicon-1'): Tensors {
  const arrays = { U32: Uint32Array, U16: Uint16Array, U8: Uint8Array }
  const header: Record<string, unknown> = { __metadata__: { format } }
  const parts: Uint8Array[] = []
  let at = 0
  for (const [name, [dtype, shape, values]] of Object.entries(columns)) {
    const bytes = new Uint8Array(arrays[dtype].from(values).buffer)
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] }
    parts.push(bytes)
    at += bytes.length
  }
  const text = Buffer.from(JSON.stringify(header))
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(text.length))
  return Tensors.parse(Buffer.concat([size, text, ...parts]), 'lexicon.safetensors')
}

/** Keys in order with what belongs to each. */
function sorted<T>(entries: readonly (readonly [key: number, value: T])[]): [keys: number[], values: T[]] {
  const order = [...entries].sort((a, b) => a[0] - b[0])
  return [order.map(([key]) => key), order.map(([, value]) => value)]
}

const PERSON = 1
const PLACE = 4
const [words, rows] = sorted([
  [hash(0, 'stop'), 0],
  [hash(0, 'stopped'), 1],
])
const [phrases, kinds] = sorted([
  [hash(9, 'lower quay'), PLACE],
  [hash(9, 'lower quay light'), PLACE | PERSON],
])
const COLUMNS: Record<string, Column> = {
  'wordnet.keys': ['U32', [2], words],
  'wordnet.rows': ['U16', [2], rows],
  'wordnet.patterns': ['U8', [2, 2], [127, 0, 0, 127]],
  'gazetteer.keys': ['U32', [1], [hash(0, 'stopped')]],
  'gazetteer.rows': ['U16', [1], [0]],
  'gazetteer.patterns': ['U8', [1, 1], [32]],
  'phrases.keys': ['U32', [2], phrases],
  'phrases.kinds': ['U8', [2], kinds],
  'phrases.starts': ['U32', [1], [hash(10, 'lower')]],
  'phrases.longest': ['U8', [1], [3]],
}
const lexicon = new Lexicon(file(COLUMNS))

describe('what is known of a word', () => {
  test.each([
    ['stop', [1, 0, 0]],
    ['stopping', [1, 0, 0]],
    ['stopped', [1, 1, 0.5]],
    ['quay', [0, 0, 0]],
  ])('%s', (word, expected) => {
    const found = new Float32Array(3).fill(9)
    lexicon.describe(word, found, 0)
    expect([...found]).toEqual(expected)
  })
})

describe('phrases', () => {
  function flags(text: string): number[] {
    const forms = text.split(' ')
    const found = new Uint8Array(forms.length)
    lexicon.flags(
      forms.map((form) => {
        const norm = form.toLowerCase()
        return { norm, hasCapital: form !== norm, longest: lexicon.longestFrom(norm) }
      }),
      found,
    )
    return [...found]
  }

  test.each([
    ['the longest wins', 'at Lower Quay Light', [0, 5, 40, 40]],
    ['a shorter one where the longest is not there', 'at Lower Quay tonight', [0, 4, 32, 0]],
    ['small letters beside capitals do not count', 'Go to lower quay', [0, 0, 0, 0]],
    ['small letters alone do', 'go to lower quay', [0, 0, 4, 32]],
    ['cut off by the end', 'at Lower', [0, 0]],
    ['one after the other', 'Lower Quay Lower Quay', [4, 32, 4, 32]],
  ])('%s', (_, text, expected) => {
    expect(flags(text)).toEqual(expected)
  })
})

test.each<[string, () => Tensors, string]>([
  ['another format', () => file(COLUMNS, 'other-1'), 'lexicon.safetensors: format: expected synoptic-lexicon-1'],
  [
    'tables of unlike length',
    () => file({ ...COLUMNS, 'phrases.kinds': ['U8', [1], [4]] }),
    'lexicon.safetensors: phrases.kinds: expected U8 [2], found U8 [1]',
  ],
])('%s: says so', (_, tensors, message) => {
  expect(() => new Lexicon(tensors())).toThrow(message)
})
