import { describe, expect, test } from 'vitest'
import { Tensors } from '../../../../src/language/en/network/safetensors.ts'

const PATH = 'models/small.safetensors'

/** The bytes of a file with this header and so many bytes of data, 0, 1, 2 ... */
function file(header: unknown, data: number, padding = 0): Uint8Array {
  const text = Buffer.from(JSON.stringify(header) + ' '.repeat(padding))
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(text.length))
  return Buffer.concat([size, text, Uint8Array.from({ length: data }, (_, at) => at)])
}

const entry = (dtype: string, shape: number[], from: number, to: number) => ({ dtype, shape, data_offsets: [from, to] })
const GOOD = {
  __metadata__: { format: 'small-1', words: '["a","b"]', broken: '[' },
  bias: entry('F32', [2], 0, 8),
  weight: entry('I8', [2, 3], 8, 14),
  'weight.scale': entry('F32', [2], 14, 22),
}

describe('a file of tensors', () => {
  test.each([0, 1, 2, 3])('is read wherever its data lie (%i)', (padding) => {
    const tensors = Tensors.parse(file(GOOD, 22, padding), PATH)
    tensors.expectFormat('small-1')
    expect(tensors.list('words')).toEqual(['a', 'b'])
    const floats = new Float32Array(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7).buffer)
    expect([...tensors.vector('bias', 2)]).toEqual([...floats])
    const { rows, columns, values, scales } = tensors.matrix('weight', -1, 3)
    expect([rows, columns, ...values]).toEqual([2, 3, 8, 9, 10, 11, 12, 13])
    expect(scales.length).toBe(2)
  })

  test.each<[string, () => unknown, string]>([
    [
      'no file',
      () => Tensors.read(new URL('./none.safetensors', import.meta.url)),
      'none.safetensors: expected a model',
    ],
    [
      'nothing in it',
      () => Tensors.parse(new Uint8Array(), PATH),
      `${PATH}: expected a safetensors file, found 0 bytes`,
    ],
    ['cut in its header', () => Tensors.parse(file(GOOD, 22).subarray(0, 50), PATH), 'end within its header'],
    ['cut in its data', () => Tensors.parse(file(GOOD, 20), PATH), 'weight.scale: expected 8 bytes of data'],
    ['no JSON', () => Tensors.parse(Buffer.from(`${'\u0002'.padEnd(8, '\0')}{{`), PATH), 'found no JSON header'],
    ['a list', () => Tensors.parse(file([], 0), PATH), 'expected a safetensors header'],
    ['other numbers', () => Tensors.parse(file({ x: entry('F64', [1], 0, 8) }, 8), PATH), 'x: expected numbers of I8'],
    ['no shape', () => Tensors.parse(file({ x: { dtype: 'F32' } }, 8), PATH), 'x: expected a shape'],
  ])('%s: says so', (_, read, message) => {
    expect(read).toThrow(message)
  })

  const tensors = Tensors.parse(file(GOOD, 22), PATH)
  test.each<[string, () => unknown, string]>([
    ['format', () => tensors.expectFormat('small-2'), `${PATH}: format: expected small-2, found small-1`],
    ['missing tensor', () => tensors.vector('gain', 2), 'gain: expected F32 [2], found none'],
    ['wrong length', () => tensors.vector('bias', 3), 'bias: expected F32 [3], found F32 [2]'],
    ['wrong numbers', () => tensors.array('bias', 'U8', [2]), 'bias: expected U8 [2], found F32 [2]'],
    ['wrong sides', () => tensors.matrix('weight', -1, 4), 'weight: expected I8 [any, 4], found I8 [2, 3]'],
    ['missing text', () => tensors.text('upos'), 'metadata upos: expected a string, found none'],
    ['broken list', () => tensors.list('broken'), 'metadata broken: expected JSON'],
    ['no list', () => tensors.list('format'), 'metadata format: expected'],
  ])('asked for what is not in it (%s): says so', (_, read, message) => {
    expect(read).toThrow(message)
  })
})
