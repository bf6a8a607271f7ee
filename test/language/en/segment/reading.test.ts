import { describe, expect, test } from 'vitest'
import { chunkNorm, classOf, read } from '../../../../src/language/en/segment/reading.ts'

const streamOf = (text: string, blocks = [{ start: 0, end: text.length }]) => {
  const { characters, length, chunkStarts, chunkEnds, chunks, starts, ends } = read(text, blocks)
  const stream = String.fromCodePoint(...characters.subarray(0, length))
  return {
    stream,
    chunks: Array.from({ length: chunks }, (_, index) => stream.slice(chunkStarts[index], chunkEnds[index])),
    spans: Array.from({ length }, (_, index) => text.slice(starts[index], ends[index])),
  }
}

describe('a text as the network reads it', () => {
  test('has one blank for any white space, and none at the end', () => {
    expect(streamOf('to  the\u00a0\r\n quay ').stream).toBe('to the quay ')
  })
  test('has a break between blocks, a chunk by itself', () => {
    const blocks = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]
    expect(streamOf('Quay\nshut', blocks)).toMatchObject({ stream: 'Quay\nshut', chunks: ['Quay', '\n', 'shut'] })
  })
  test('leaves out what is not seen, and keeps its place with its neighbour', () => {
    const { stream, spans } = streamOf('\u200bcafe\u0301\u200b s')
    expect(stream).toBe('cafe s')
    expect(spans).toEqual(['\u200bc', 'a', 'f', 'e\u0301\u200b', ' ', 's'])
  })
  test('has chunks of 32 characters at most', () => {
    expect(streamOf('x'.repeat(70)).chunks.map((chunk) => chunk.length)).toEqual([32, 32, 6])
  })
})

test.each([
  ['“Hello,', 'hello'],
  ['U.S.', 'u.s'],
  ['don’t', "don't"],
  ['(1999)', '0000'],
  ['—', '—'],
  ['”', '"'],
])('the word list knows %s as %s', (chunk, expected) => expect(chunkNorm(chunk)).toBe(expected))

test.each([
  ['Ж', '<A>'],
  ['ж', '<a>'],
  ['٣', '<0>'],
  ['☃', '<*>'],
])('%s is of the class %s', (character, expected) => expect(classOf(character)).toBe(expected))
