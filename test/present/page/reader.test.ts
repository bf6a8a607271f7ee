import { describe, expect, test } from 'vitest'
import { arcsOf } from '../../../src/present/page/views/reader/arcs.ts'
import { readIn } from '../../../src/present/page/views/reader/notes.ts'
import { pack } from '../../../src/present/page/views/reader/pack.ts'
import { paragraphsOf } from '../../../src/present/page/views/reader/paragraphs.ts'
import { passagesOf } from '../../../src/present/page/views/reader/passages.ts'
import { runsOf, segmentsOf } from '../../../src/present/page/views/reader/segments.ts'
import { rolesOf, speakersOf } from '../../../src/present/page/views/reader/speakers.ts'
import { FERRY } from './mock/ferry.ts'

const passage = (start: number, end: number) => ({
  key: `${start}-${end}`,
  start,
  end,
  points: [],
  relation: 'differs' as const,
  number: 1,
})

describe('segments', () => {
  test('are the whole span, without gaps, cut at every begin and end', () => {
    const segments = segmentsOf({ start: 10, end: 60 }, [passage(20, 50), passage(30, 40)], [], { start: 35, end: 70 })
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [10, 20],
      [20, 30],
      [30, 35],
      [35, 40],
      [40, 50],
      [50, 60],
    ])
    expect(segments.map(({ chosen }) => chosen)).toEqual([false, false, false, true, true, true])
  })

  test('belong to the shortest passage over them; a longer one goes on behind it', () => {
    const runs = runsOf(segmentsOf({ start: 0, end: 60 }, [passage(20, 50), passage(30, 40)], [], null))
    expect(runs.map((run) => run.passage?.key ?? null)).toEqual([null, '20-50', '30-40', '20-50', null])
  })
})

describe('notes', () => {
  test('stand at their words where there is room, else below the one before', () => {
    expect(
      pack(
        [
          { at: 0, height: 40 },
          { at: 20, height: 40 },
          { at: 200, height: 40 },
        ],
        -1,
      ),
    ).toEqual([0, 46, 200])
  })

  test('make room for the open one, which keeps its place', () => {
    expect(
      pack(
        [
          { at: 80, height: 40 },
          { at: 100, height: 300 },
          { at: 110, height: 40 },
        ],
        1,
      ),
    ).toEqual([54, 100, 406])
  })

  test('never leave the page at the top', () => {
    expect(
      pack(
        [
          { at: 0, height: 50 },
          { at: 10, height: 90 },
        ],
        1,
      ),
    ).toEqual([0, 56])
  })
})

describe('arcs', () => {
  test('stand beyond those that they span', () => {
    // "The old quay closed yesterday"
    expect(arcsOf([2, 2, 3, null, 3])).toEqual([
      { word: 1, head: 2, level: 1 },
      { word: 2, head: 3, level: 1 },
      { word: 4, head: 3, level: 1 },
      { word: 0, head: 2, level: 2 },
    ])
  })

  test('that cross have levels of their own', () => {
    const levels = arcsOf([2, 3, null, 2]).map(({ level }) => level)
    expect(levels).toEqual([1, 1, 2])
  })
})

describe('paragraphs', () => {
  test('are parted by blank lines; headings are told apart', () => {
    const text = 'First line\nof one.\n\nA heading\n\nSecond.  \n'
    const found = paragraphsOf(text, [{ start: 20, end: 29 }], [])
    expect(found.map(({ start, end, heading }) => [text.slice(start, end), heading])).toEqual([
      ['First line\nof one.', false],
      ['A heading', true],
      ['Second.', false],
    ])
  })

  test('one endless line is cut at sentences, and nothing of it is lost', () => {
    const sentence = 'The quay was closed again. '
    const text = sentence.repeat(2000)
    const sentences = Array.from({ length: 2000 }, (_, index) => ({
      start: index * sentence.length,
      end: (index + 1) * sentence.length - 1,
    }))
    const found = paragraphsOf(text, [], sentences)
    expect(found.length).toBeGreaterThan(10)
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.trimEnd())
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000)
  })
})

test('passages hold the very words of the report, the graver relation first', () => {
  const reader = FERRY.readers.a1!
  const found = passagesOf(reader)
  expect(found.map(({ start, end, relation }) => [reader.text.slice(start, end), relation])).toEqual([
    ['the Kittiwake', 'agrees'],
    ['40 centimetres', 'differs'],
    ['3 March', 'differs'],
    ['About 600 islanders', 'differs'],
    ['from 9 March', 'changed'],
    ['in January', 'differs'],
  ])
})

test('what was read in chosen words: first what was read in just these', () => {
  const { statements, text } = FERRY.readers.a1!
  const start = text.indexOf('40 centimetres')
  const read = readIn(statements, { start, end: start + '40 centimetres'.length })
  expect(read.map(({ kind }) => kind)).toEqual(['quantity', 'attribution'])
})

test('who speaks: the first with role and way, then the others', () => {
  const { statements, text } = FERRY.readers.a1!
  const roles = rolesOf(statements)
  const at = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  expect(speakersOf(at('The operator of the Marrow Sound ferry'), statements, roles)).toBeNull()
  expect(speakersOf(at('the crack had been reported'), statements, roles)).toEqual({
    name: 'A mechanic at the yard',
    kind: 'unnamed',
    facts: ['via Harbour Line'],
  })
  expect(speakersOf(at('No passenger was at any risk'), statements, roles)?.facts).toEqual(['director'])
})
