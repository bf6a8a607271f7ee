import { describe, expect, test } from 'vitest'
import { findCopies } from '../../../src/read/index.ts'

const WORDS =
  'harbour council bridge winter engineer report river market ferry school lorry signal tunnel garden winter ministry island copper library museum forest storm valley summer'.split(
    ' ',
  )
/** A text of its own for every seed, the same on every run. */
const text = (seed: number, length = 120): string => {
  let state = seed * 7919 + 17
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return WORDS[(state >>> 16) % WORDS.length]
  }).join(' ')
}
const article = (id: string, body: string, published: string | null = null, file = `${id}.txt`) => ({
  id,
  text: body,
  published,
  title: null,
  source: { file },
})

describe('findCopies', () => {
  test('other texts are no copies', () => {
    const { copyOf, duplicates } = findCopies([1, 2, 3].map((seed) => article(`a${seed}`, text(seed))))
    expect([...copyOf.values()]).toEqual([null, null, null])
    expect(duplicates.size).toBe(0)
  })

  test('the same words twice are one article, whatever their punctuation', () => {
    const { copyOf, duplicates } = findCopies([
      article('late', `${text(1)}.`, '2020-01-02'),
      article('early', text(1).toUpperCase(), '2020-01-01'),
    ])
    expect([...duplicates]).toEqual([['late', 'early']])
    expect(copyOf.get('late')).toBeNull()
    expect(copyOf.get('early')).toBeNull()
  })

  test('a shortened and edited text is a copy of the one published first, in any order of input', () => {
    const origin = article('wire', text(1), '2020-05-01')
    const copy = article(
      'paper',
      `New first words here. ${text(1).split(' ').slice(0, 80).join(' ')} and an end of its own`,
      '2020-05-02',
    )
    const other = article('other', text(9), '2020-04-30')
    for (const order of [
      [origin, copy, other],
      [other, copy, origin],
      [copy, origin, other],
    ]) {
      expect(Object.fromEntries(findCopies(order).copyOf)).toEqual({ wire: null, paper: 'wire', other: null })
    }
  })

  test('a copy of a copy leads to the origin', () => {
    const base = text(4, 200).split(' ')
    const second = [...base.slice(0, 100), ...text(5, 60).split(' ')].join(' ')
    const third = [...base.slice(60, 100), ...text(5, 60).split(' ')].join(' ')
    const { copyOf } = findCopies([
      article('a', base.join(' '), '2020-01-01'),
      article('b', second, '2020-01-02'),
      article('c', third, '2020-01-03'),
    ])
    expect(copyOf.get('b')).toBe('a')
    expect(copyOf.get('c')).toBe('a')
  })

  test('times decide across offsets; then length, then name; undated last', () => {
    const body = text(6)
    const more = `${body} and some more words at the end`
    const kept = (a: ReturnType<typeof article>, b: ReturnType<typeof article>) =>
      [...findCopies([a, b]).copyOf].find(([, of]) => of !== null)?.[1]
    expect(kept(article('x', more, '2020-01-01T10:00:00+02:00'), article('y', body, '2020-01-01T09:00:00Z'))).toBe('x')
    expect(kept(article('x', body), article('y', more))).toBe('y')
    expect(kept(article('x', more), article('y', body, '2020-01-01'))).toBe('y')
  })

  test('a shared quotation alone makes no copy', () => {
    const quote = text(7, 30)
    const { copyOf } = findCopies([
      article('a', `${text(1)} ${quote}`, '2020-01-01'),
      article('b', `${text(2)} ${quote}`, '2020-01-02'),
    ])
    expect(copyOf.get('b')).toBeNull()
  })

  test('of two short texts a sentence of one is no copy, the first paragraph of the other is', () => {
    const sentence = text(7, 24)
    const first = `${sentence} ${text(1, 30)}`
    const { copyOf } = findCopies([
      article('a', first, '2020-01-01'),
      article('b', `${sentence} ${text(2, 20)}`, '2020-01-02'),
      article('c', first.split(' ').slice(0, 26).join(' '), '2020-01-03'),
    ])
    expect(copyOf.get('b')).toBeNull()
    expect(copyOf.get('c')).toBe('a')
  })

  test('2,000 articles, half of them copies of one, take less than two seconds', () => {
    const articles = Array.from({ length: 2000 }, (_, i) =>
      article(`a${i}`, i % 2 === 0 ? text(i, 300) : `${text(1, 300)} own words ${i}`, '2020-01-01'),
    )
    const start = process.cpuUsage().user
    const { copyOf } = findCopies(articles)
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000)
    expect([...copyOf.values()].filter((of) => of !== null)).toHaveLength(999)
  })
})
